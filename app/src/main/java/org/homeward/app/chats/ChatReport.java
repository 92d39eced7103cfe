package org.homeward.app.chats;

import java.util.List;
import org.homeward.chats.history.Totals;
import org.homeward.chats.measure.Results;
import org.homeward.chats.reading.Note;

/// What was read, ready to be printed.
///
/// @param format the format's id, or several joined by a plus sign
/// @param totals what the history is made of
/// @param notes what a person should know about the files
/// @param results what was measured
record ChatReport(String format, Totals totals, List<Note> notes, Results results) {}
