package org.homeward.chats.formats.signal;

import java.io.Closeable;
import java.io.IOException;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonReader;

/// A file with an object in each line, so that one that is damaged does no harm to the others.
final class SignalLines implements Closeable {
  private final String file;
  private final ByteLines lines;
  private final JsonReader json;

  SignalLines(Source file, Reading reading) throws IOException {
    this.file = file.name();
    this.lines = new ByteLines(Utf8Text.open(file, reading), file.name());
    this.json = new JsonReader(file.name());
  }

  /// A reader over the next line that is not empty, or over nothing at the end.
  boolean next() throws IOException, RefusedException {
    while (lines.next()) {
      if (lines.from() < lines.to()) {
        json.over(lines.bytes(), lines.from(), lines.to(), lines.number());
        return true;
      }
    }
    return false;
  }

  JsonReader json() {
    return json;
  }

  /// Notes what is wrong with a line that is not whole.
  void noteBroken(Notes notes) {
    if (lines.whole()) {
      notes.skip(file, lines.number(), "lines that are damaged");
    } else {
      notes.say(
          NoteKind.CUT, file, lines.number(), "The file ends in the middle of its last line.");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
