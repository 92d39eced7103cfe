/// JSON of Facebook Messenger, with and without end-to-end encryption, and of Instagram.
///
/// Start at [org.homeward.chats.formats.meta.MetaFormat].
///
/// ```
/// page      = { participants: [ {name} ... ], messages: [ message ... ], title, thread_path ... }
/// encrypted = { participants: [ name ... ], threadName, messages: [ message ... ] }
/// ```
///
/// A thread is a folder of pages `message_1.json` ... of which the first is the newest, or one
/// encrypted file. Both apps write the same pages; folders and paths in them tell which.
///
/// It never opens a picture, and never takes a reaction for a message.
@NullMarked
package org.homeward.chats.formats.meta;

import org.jspecify.annotations.NullMarked;
