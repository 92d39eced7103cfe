package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// Finds where in a file its chats begin, in one walk that looks at no message.
final class TelegramIndex {
  private static final int NAME = 0;
  private static final int TYPE = 1;
  private static final int ID = 2;
  private static final int MESSAGES = 3;
  private static final JsonNames OF_CHAT = JsonNames.of("name", "type", "id", "messages");

  private static final JsonNames OF_LIST = JsonNames.of("list");

  private static final int CHATS = 4;
  private static final int LEFT_CHATS = 5;
  private static final JsonNames OF_ROOT =
      JsonNames.of("name", "type", "id", "messages", "chats", "left_chats");

  private final Source file;
  private final List<Chat> chats = new ArrayList<>();

  private TelegramIndex(Source file) {
    this.file = file;
  }

  static List<Chat> of(Source file, Reading reading) throws IOException, RefusedException {
    TelegramIndex index = new TelegramIndex(file);
    try (JsonReader json = new JsonReader(Utf8Text.open(file, reading), file.name())) {
      while (json.next() == JsonToken.START_OBJECT) {
        index.root(json);
      }
      if (json.cut() || json.broken() || json.token() != JsonToken.END) {
        reading
            .notes()
            .say(
                NoteKind.CUT,
                file.name(),
                json.line(),
                json.cut()
                    ? "The file ends in the middle of something: chats may be missing."
                    : "The file is damaged here: chats after this place could not be found.");
      }
    }
    return index.chats;
  }

  private void root(JsonReader json) throws IOException, RefusedException {
    Begun begun = new Begun(json);
    while (json.next() == JsonToken.NAME) {
      int name = json.name(OF_ROOT);
      switch (name) {
        case CHATS, LEFT_CHATS -> list(json);
        default -> begun.field(name, json);
      }
    }
    begun.end();
  }

  private void list(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      if (json.name(OF_LIST) == 0 && json.next() == JsonToken.START_ARRAY) {
        while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
          chat(json);
        }
      } else {
        json.skip();
      }
    }
  }

  private void chat(JsonReader json) throws IOException, RefusedException {
    if (json.token() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    Begun begun = new Begun(json);
    while (json.next() == JsonToken.NAME) {
      begun.field(json.name(OF_CHAT), json);
    }
    begun.end();
  }

  /// The chat that is walked through.
  private final class Begun {
    private final ChatTitle title = new ChatTitle();
    private final long position;
    private final long line;
    private boolean hasMessages;

    Begun(JsonReader json) {
      position = json.position();
      line = json.line();
    }

    void field(int name, JsonReader json) throws IOException, RefusedException {
      switch (name) {
        case NAME -> title.name(json);
        case TYPE -> title.type(json);
        case ID -> title.id(json);
        default -> {
          hasMessages |= name == MESSAGES;
          json.skip();
        }
      }
    }

    void end() {
      if (hasMessages) {
        chats.add(new TelegramChat(file, title.shown(), position, line));
      }
    }
  }
}
