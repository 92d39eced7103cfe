package org.homeward.chats.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;

/// What a reader made of a file that something happened to.
///
/// @param outcome what it said of it
/// @param texts the words it kept
record Damaged(Outcome outcome, List<String> texts) {
  /// What is said of a file.
  enum Outcome {
    /// Nothing: all of it was read.
    WHOLE,
    /// Something was left out, and counted.
    SKIPPED,
    /// It ends too early, or is damaged from some place on.
    CUT,
    /// It cannot be read, with the reason.
    REFUSED,
    /// No format takes it for its own.
    UNKNOWN
  }

  /// Reads a file with the format of its family.
  static Damaged read(FamilyFile family, byte[] bytes) throws IOException {
    Reading reading = Collected.reading();
    Collected collected = new Collected();
    try {
      List<Chat> chats = find(family, bytes, reading);
      if (chats.isEmpty()) {
        return new Damaged(Outcome.UNKNOWN, List.of());
      }
      for (Chat chat : chats) {
        chat.read(reading, collected);
      }
    } catch (RefusedException refused) {
      return new Damaged(Outcome.REFUSED, collected.texts());
    }
    List<NoteKind> notes = reading.notes().all().stream().map(Note::kind).toList();
    Outcome outcome =
        notes.contains(NoteKind.CUT)
            ? Outcome.CUT
            : reading.notes().skippedCount() > 0 ? Outcome.SKIPPED : Outcome.WHOLE;
    return new Damaged(outcome, collected.texts());
  }

  private static List<Chat> find(FamilyFile family, byte[] bytes, Reading reading)
      throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (ChatFormat format : Formats.all()) {
      if (format.id().equals(family.format)) {
        chats.addAll(format.find(Bundle.of(new BytesSource(family.file, bytes)), reading));
      }
    }
    return chats;
  }
}
