package org.homeward.chats.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what is to be said of a reading. What is skipped often is one note with a count.
public final class Notes {
  private final List<Note> said = new ArrayList<>();
  private final Map<Skip, Count> skipped = new LinkedHashMap<>();

  private record Skip(String file, String reason) {}

  private static final class Count {
    private final long firstLine;
    private long times;

    Count(long firstLine) {
      this.firstLine = firstLine;
    }
  }

  /// Says something once.
  ///
  /// @param line counted from 1, or 0 where there are no lines
  public void say(NoteKind kind, String file, long line, String text) {
    if (!isSaid(kind, file, line, text)) {
      said.add(new Note(kind, file, line, text));
    }
  }

  // Without the equality of the record, which is put together when it is first asked for: that
  // takes as long as reading a small chat.
  private boolean isSaid(NoteKind kind, String file, long line, String text) {
    for (Note note : said) {
      if (note.kind() == kind
          && note.line() == line
          && note.file().equals(file)
          && note.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /// Counts something that was left out.
  ///
  /// @param line where it was, counted from 1, or 0 where there are no lines
  /// @param reason what was wrong, as a phrase after "left out: "; the same words for the same
  ///   thing
  public void skip(String file, long line, String reason) {
    skipped.computeIfAbsent(new Skip(file, reason), skip -> new Count(line)).times++;
  }

  /// How many things were left out.
  public long skippedCount() {
    return skipped.values().stream().mapToLong(count -> count.times).sum();
  }

  /// All notes, what was left out last.
  public List<Note> all() {
    List<Note> all = new ArrayList<>(said);
    skipped.forEach((skip, count) ->
        all.add(
            new Note(
                NoteKind.SKIPPED,
                skip.file,
                count.firstLine,
                "%d left out: %s.".formatted(count.times, skip.reason))));
    return all;
  }
}
