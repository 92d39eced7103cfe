package org.homeward.path.see.chats;

import java.util.List;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;

/// A history that was read, before anybody said who is who.
///
/// @param name what the export calls the chat; "" where it says nothing
/// @param formats the ids of the formats it came in
/// @param archive the messages
/// @param notes what is to be said of the reading
record Loaded(String name, List<String> formats, Archive archive, List<Note> notes) {
  Loaded {
    formats = List.copyOf(formats);
    notes = List.copyOf(notes);
  }

  /// Whether the export is known to lack the beginning.
  boolean beginningMissing() {
    return notes.stream().anyMatch(note -> note.kind() == NoteKind.CAPPED);
  }
}
