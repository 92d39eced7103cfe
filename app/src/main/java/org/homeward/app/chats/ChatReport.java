package org.homeward.app.chats;

import java.util.Arrays;
import java.util.List;
import org.homeward.chats.history.Totals;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.measure.Results;
import org.homeward.chats.reading.Note;

/// What was read, ready to be printed.
///
/// @param format the format's id, or several joined by a plus sign
/// @param totals what the history is made of
/// @param notes what a person should know about the files
/// @param results what was measured
/// @param words whether texts were looked at; otherwise what rests on them is not known
record ChatReport(String format, Totals totals, List<Note> notes, Results results, boolean words) {
  /// The figures that are known.
  List<Figure> figures() {
    return Arrays.stream(Figure.values()).filter(figure -> words || !figure.needsTexts()).toList();
  }
}
