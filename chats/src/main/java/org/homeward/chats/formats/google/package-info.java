/// Google Chat, as Takeout exports it.
///
/// Start at [org.homeward.chats.formats.google.GoogleChatFormat].
///
/// It never guesses a date written in a language it does not know.
@NullMarked
package org.homeward.chats.formats.google;

import org.jspecify.annotations.NullMarked;
