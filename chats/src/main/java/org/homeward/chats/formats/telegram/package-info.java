/// Telegram Desktop's JSON: one chat, or a whole account with all of them.
///
/// Start at [org.homeward.chats.formats.telegram.TelegramFormat].
///
/// ```
/// chat    = { name, type, id, messages: [ message ... ] }
/// account = { about ..., chats: { list: [ chat ... ] }, left_chats: { list: [ chat ... ] } }
/// ```
///
/// It never reads the HTML export, never opens a media file, and never takes two accounts for one
/// person because they are called the same.
@NullMarked
package org.homeward.chats.formats.telegram;

import org.jspecify.annotations.NullMarked;
