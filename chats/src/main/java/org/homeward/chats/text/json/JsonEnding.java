package org.homeward.chats.text.json;

import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;

/// Says where a file ended before its end.
public final class JsonEnding {
  private JsonEnding() {}

  /// Notes that a file was cut off or is damaged, where it was.
  public static void note(JsonReader json, Notes notes) {
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
    }
  }
}
