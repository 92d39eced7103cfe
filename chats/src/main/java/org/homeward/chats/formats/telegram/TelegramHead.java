package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.Set;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// What the first bytes of a file say it is.
///
/// @param name the chat's name where there is one chat, else ""
record TelegramHead(Shape shape, String name) {
  enum Shape {
    ONE_CHAT,
    ONE_CHAT_NAMED_LATER,
    ACCOUNT,
    OTHER
  }

  private static final int HEAD_BYTES = 65536;

  private static final int NAME = 0;
  private static final int TYPE = 1;
  private static final int ID = 2;
  private static final int MESSAGES = 3;
  private static final int CHATS = 4;
  private static final int LEFT_CHATS = 5;
  // The rest of an account, of which at least the first two stand before its chats.
  private static final int FIRST_OF_ACCOUNT = 6;
  private static final JsonNames NAMES =
      JsonNames.of(
          "name",
          "type",
          "id",
          "messages",
          "chats",
          "left_chats",
          "about",
          "personal_information",
          "profile_pictures",
          "stories",
          "contacts",
          "frequent_contacts",
          "sessions",
          "web_sessions",
          "other_data",
          "ips",
          "drafts",
          "drafts_about",
          "profile_music");
  private static final JsonNames OF_MESSAGE =
      JsonNames.of("type", "date", "from", "from_id", "text", "actor", "actor_id", "action");
  private static final JsonNames OF_LIST = JsonNames.of("list");
  private static final Set<String> MESSAGE_TYPES = Set.of("message", "service", "unsupported");

  static TelegramHead of(Source file) throws IOException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    try {
      return of(new JsonReader(file.name()).over(head, 0, head.length, 1));
    } catch (RefusedException tooDeep) {
      return new TelegramHead(Shape.OTHER, "");
    }
  }

  private static TelegramHead of(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      return new TelegramHead(Shape.OTHER, "");
    }
    ChatTitle title = new ChatTitle();
    int ofAccount = 0;
    int others = 0;
    while (json.next() == JsonToken.NAME) {
      int name = json.name(NAMES);
      switch (name) {
        case NAME -> title.name(json);
        case TYPE -> title.type(json);
        case ID -> title.id(json);
        case MESSAGES -> {
          boolean named = title.known();
          if (!areMessages(json, title)) {
            return new TelegramHead(Shape.OTHER, "");
          }
          return named
              ? new TelegramHead(Shape.ONE_CHAT, title.shown())
              : new TelegramHead(Shape.ONE_CHAT_NAMED_LATER, "");
        }
        case CHATS, LEFT_CHATS -> {
          return new TelegramHead(hasList(json) ? Shape.ACCOUNT : Shape.OTHER, "");
        }
        default -> {
          ofAccount += name >= FIRST_OF_ACCOUNT ? 1 : 0;
          others += name == JsonNames.UNKNOWN ? 1 : 0;
          json.skip();
        }
      }
    }
    boolean account = ofAccount >= 2 && others == 0 && json.cut();
    return new TelegramHead(account ? Shape.ACCOUNT : Shape.OTHER, "");
  }

  private static boolean hasList(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.next() == JsonToken.NAME) {
      if (json.name(OF_LIST) == 0) {
        return json.next() == JsonToken.START_ARRAY;
      }
      json.skip();
    }
    return json.cut();
  }

  /// Whether the first of the messages is one of Telegram; no messages are, where the type of the
  /// chat is one of Telegram.
  private static boolean areMessages(JsonReader json, ChatTitle title)
      throws IOException, RefusedException {
    if (json.next() != JsonToken.START_ARRAY) {
      return false;
    }
    if (json.next() != JsonToken.START_OBJECT) {
      return title.typed();
    }
    boolean typed = false;
    int known = 0;
    while (json.next() == JsonToken.NAME) {
      int name = json.name(OF_MESSAGE);
      if (name == 0) {
        String type = json.nextString();
        typed = type != null && MESSAGE_TYPES.contains(type);
      } else {
        known += name == JsonNames.UNKNOWN ? 0 : 1;
        json.skip();
      }
    }
    return typed && (title.typed() || known >= 2);
  }
}
