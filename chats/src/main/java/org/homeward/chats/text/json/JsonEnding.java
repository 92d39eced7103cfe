package org.homeward.chats.text.json;

import java.io.IOException;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;
import org.homeward.chats.reading.RefusedException;

/// Says where a file ended before its end, or went on after it.
public final class JsonEnding {
  private JsonEnding() {}

  /// Notes that a file was cut off or is damaged, where it was.
  public static void note(JsonReader json, Notes notes) throws IOException, RefusedException {
    if (json.cut()) {
      notes.say(
          NoteKind.CUT,
          json.file(),
          json.line(),
          "The file ends in the middle of something; what was whole was read.");
    } else if (json.broken()) {
      notes.say(
          NoteKind.CUT,
          json.file(),
          json.line(),
          "The file is damaged here; what comes after this place was not read.");
    } else if (json.next() != JsonToken.END) {
      notes.skip(json.file(), json.line(), "something after the end of the chat");
    }
  }
}
