/// Messages of Apple's app: its own database, and the texts that imessage-exporter makes of it.
///
/// Start at [org.homeward.chats.formats.imessage.MessagesFormat] for the database, and at
/// [org.homeward.chats.formats.imessage.ExportedTextFormat] for the texts.
///
/// It never looks up who a number belongs to: the database does not say.
@NullMarked
package org.homeward.chats.formats.imessage;

import org.jspecify.annotations.NullMarked;
