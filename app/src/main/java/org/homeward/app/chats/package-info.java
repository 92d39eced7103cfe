/// The command that reads exported chats and prints what is in them.
///
/// Start at [org.homeward.app.chats.ReadChatsCommand].
///
/// It never keeps anything: what is read is printed, and gone when the command ends.
@NullMarked
package org.homeward.app.chats;

import org.jspecify.annotations.NullMarked;
