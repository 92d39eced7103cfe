package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.jspecify.annotations.Nullable;

/// The names a chat gives its accounts, for one whose first message has none: found by reading the
/// chat once more, only when somebody asks.
final class LaterNames {
  private static final JsonNames OF_CHAT = JsonNames.of("messages");

  private static final int FROM = 0;
  private static final int FROM_ID = 1;
  private static final int ACTOR = 2;
  private static final int ACTOR_ID = 3;
  private static final JsonNames OF_MESSAGE = JsonNames.of("from", "from_id", "actor", "actor_id");

  private final TelegramChat chat;
  private @Nullable Map<String, String> names;

  LaterNames(TelegramChat chat) {
    this.chat = chat;
  }

  /// The first name the chat has for an account, or "".
  ///
  /// @param id the account's id, as the file has it
  String name(String id) throws IOException, RefusedException {
    Map<String, String> known = names;
    if (known == null) {
      known = read();
      names = known;
    }
    return known.getOrDefault(id, "");
  }

  RefusedException refused(String reason) {
    return new RefusedException(chat.file().name(), 0, reason);
  }

  private Map<String, String> read() throws IOException, RefusedException {
    Source file = chat.file();
    Map<String, String> found = new HashMap<>();
    try (JsonReader json =
        new JsonReader(Utf8Text.of(file.open()), file.name(), chat.position(), chat.line())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        if (json.name(OF_CHAT) == 0 && json.next() == JsonToken.START_ARRAY) {
          while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
            if (json.token() == JsonToken.START_OBJECT) {
              message(json, found);
            } else {
              json.skip();
            }
          }
        }
        json.skip();
      }
    }
    return found;
  }

  private static void message(JsonReader json, Map<String, String> found)
      throws IOException, RefusedException {
    String name = null;
    String id = null;
    while (json.next() == JsonToken.NAME) {
      switch (json.name(OF_MESSAGE)) {
        case FROM, ACTOR -> name = json.nextString();
        case FROM_ID, ACTOR_ID -> {
          json.next();
          id = json.string();
          json.skip();
        }
        default -> json.skip();
      }
    }
    if (name != null && id != null && found.size() < Limits.SENDERS_MAX) {
      found.putIfAbsent(id, name);
    }
  }
}
