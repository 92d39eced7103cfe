/// Messages of Apple's app.
///
/// Start at [org.homeward.chats.formats.imessage.MessagesFormat].
///
/// It never looks up who a number belongs to: the database does not say.
@NullMarked
package org.homeward.chats.formats.imessage;

import org.jspecify.annotations.NullMarked;
