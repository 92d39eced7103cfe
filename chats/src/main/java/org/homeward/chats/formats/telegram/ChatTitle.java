package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.Set;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.name.ShownName;
import org.jspecify.annotations.Nullable;

/// What a chat is called, put together from what stands beside its messages.
final class ChatTitle {
  private static final String SAVED = "saved_messages";
  private static final String REPLIES = "replies";
  private static final Set<String> TYPES =
      Set.of(
          SAVED,
          "personal_chat",
          "bot_chat",
          "private_group",
          "private_supergroup",
          "public_supergroup",
          "private_channel",
          "public_channel",
          REPLIES,
          "verify_codes");

  private @Nullable String name;
  private boolean nameSeen;
  private String type = "";
  private long id;

  void name(JsonReader json) throws IOException, RefusedException {
    name = json.nextString();
    nameSeen = true;
  }

  void type(JsonReader json) throws IOException, RefusedException {
    String read = json.nextString();
    type = read == null ? "" : read;
  }

  void id(JsonReader json) throws IOException, RefusedException {
    id = json.nextNumber(0);
  }

  /// Whether the type is one that Telegram gives its chats.
  boolean typed() {
    return TYPES.contains(type);
  }

  /// Whether what was seen is enough for [#shown].
  boolean known() {
    return nameSeen || type.equals(SAVED) || type.equals(REPLIES);
  }

  String shown() {
    String shown = name == null ? "" : ShownName.of(name);
    if (!shown.isEmpty()) {
      return shown;
    }
    return switch (type) {
      case SAVED -> "Saved messages";
      case REPLIES -> "Replies";
      default -> People.deleted(id == 0 ? "" : Long.toString(id));
    };
  }
}
