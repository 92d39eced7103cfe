/// What a format promises, and what a reading carries along: choices, notes, progress.
///
/// Start at [org.homeward.chats.reading.ChatFormat].
///
/// Policy for malformed input, of every format: what is required and wrong is refused with file,
/// line and reason ([org.homeward.chats.reading.RefusedException]); what is optional and wrong is
/// skipped and counted ([org.homeward.chats.reading.Notes#skip]); a file that is cut off keeps its
/// whole messages and says so ([org.homeward.chats.reading.NoteKind#CUT]).
@NullMarked
package org.homeward.chats.reading;

import org.jspecify.annotations.NullMarked;
