package org.homeward.chats.formats.telegram;

import java.io.IOException;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// Puts the words of a message together: `text` is one string, or pieces of which some are marked
/// up as links and the like. `text_entities` says the same once more.
final class TelegramText {
  private static final JsonNames OF_PIECE = JsonNames.of("text");
  private static final JsonNames OF_POLL = JsonNames.of("question", "title");

  private final KeptText kept = new KeptText();
  private boolean seen;

  void clear() {
    kept.clear();
    seen = false;
  }

  KeptText kept() {
    return kept;
  }

  /// Takes the next value as the text.
  void text(JsonReader json) throws IOException, RefusedException {
    seen = true;
    kept.clear();
    value(json);
  }

  /// Takes the next value where no text came before it.
  void entities(JsonReader json) throws IOException, RefusedException {
    if (seen) {
      json.skip();
    } else {
      value(json);
    }
  }

  /// Takes the question of a poll or the title of a list, where there is no other text.
  ///
  /// @return whether the next value is a poll or a list at all
  boolean question(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return false;
    }
    while (json.next() == JsonToken.NAME) {
      if (json.name(OF_POLL) != JsonNames.UNKNOWN && kept.length() == 0) {
        value(json);
        seen |= kept.length() > 0;
      } else {
        json.skip();
      }
    }
    return true;
  }

  private void value(JsonReader json) throws IOException, RefusedException {
    switch (json.next()) {
      case STRING, NUMBER, WORD -> kept.add(json.bytes(), json.from(), json.to());
      case START_ARRAY -> {
        while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
          piece(json);
        }
      }
      case START_OBJECT -> marked(json);
      default -> json.skip();
    }
  }

  private void piece(JsonReader json) throws IOException, RefusedException {
    switch (json.token()) {
      case STRING, NUMBER, WORD -> kept.add(json.bytes(), json.from(), json.to());
      case START_OBJECT -> marked(json);
      default -> json.skip();
    }
  }

  private void marked(JsonReader json) throws IOException, RefusedException {
    while (json.next() == JsonToken.NAME) {
      if (json.name(OF_PIECE) == 0) {
        if (json.nextText()) {
          kept.add(json.bytes(), json.from(), json.to());
        }
      } else {
        json.skip();
      }
    }
  }
}
