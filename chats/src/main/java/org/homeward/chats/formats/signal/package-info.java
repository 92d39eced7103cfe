/// Signal's own plaintext export, and what signal-export makes of Signal Desktop.
///
/// Start at [org.homeward.chats.formats.signal.SignalFormat] for the first, and at
/// [org.homeward.chats.formats.signal.SignalExportFormat] for the second.
///
/// It never opens an encrypted backup.
@NullMarked
package org.homeward.chats.formats.signal;

import org.jspecify.annotations.NullMarked;
