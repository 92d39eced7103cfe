package org.homeward.path.see.chats;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.archive.v1.ArchiveFile;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;

/// A history as it is kept beside the entries, if the person says so: sealed there, and removed
/// when they say so.
///
/// Malformed-input policy: the seal proves the bytes, so anything unexpected is of a newer program,
/// and refused.
final class KeptChat {
  /// Its name among the book's attachments.
  static final String NAME = "chat";

  private static final int VERSION = 1;
  private static final int LIST_MAX = 10_000;

  private KeptChat() {}

  static void write(OpenChat chat, OutputStream out) throws IOException {
    Loaded loaded = chat.loaded();
    var head = new DataOutputStream(out);
    head.writeInt(VERSION);
    head.writeUTF(loaded.name());
    head.writeInt(loaded.formats().size());
    for (String format : loaded.formats()) {
      head.writeUTF(format);
    }
    head.writeInt(chat.sides().size());
    for (Side side : chat.sides()) {
      head.writeUTF(side.name());
    }
    head.writeInt(loaded.notes().size());
    for (Note note : loaded.notes()) {
      head.writeUTF(note.kind().name());
      head.writeUTF(note.file());
      head.writeLong(note.line());
      head.writeUTF(note.text());
    }
    head.flush();
    ArchiveFile.write(chat.archive(), out);
  }

  static OpenChat read(InputStream in) throws IOException {
    var head = new DataInputStream(in);
    if (head.readInt() != VERSION) {
      throw new IOException("kept by another version");
    }
    String name = head.readUTF();
    List<String> formats = new ArrayList<>();
    for (int left = count(head); left > 0; left--) {
      formats.add(head.readUTF());
    }
    List<Side> sides = new ArrayList<>();
    for (int left = count(head); left > 0; left--) {
      sides.add(constant(Side.class, head.readUTF()));
    }
    List<Note> notes = new ArrayList<>();
    for (int left = count(head); left > 0; left--) {
      NoteKind kind = constant(NoteKind.class, head.readUTF());
      notes.add(new Note(kind, head.readUTF(), head.readLong(), head.readUTF()));
    }
    Archive archive = ArchiveFile.read(in);
    if (archive.senders().size() != sides.size()) {
      throw new IOException("kept by another version");
    }
    return new OpenChat(new Loaded(name, formats, archive, notes), sides);
  }

  private static int count(DataInputStream head) throws IOException {
    int count = head.readInt();
    if (count < 0 || count > LIST_MAX) {
      throw new IOException("kept by another version");
    }
    return count;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) throws IOException {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IOException("kept by another version", e);
    }
  }
}
