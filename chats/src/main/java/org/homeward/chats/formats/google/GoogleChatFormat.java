package org.homeward.chats.formats.google;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.ShownName;

/// Takeout of Google Chat: a folder for each chat with `messages.json`, and `group_info.json`
/// beside it that says who is in it.
public final class GoogleChatFormat implements ChatFormat {
  static final String ID = "google-chat";

  private static final int HEAD_BYTES = 65536;
  private static final int MEMBERS_BYTES_MAX = 4 * 1024 * 1024;
  private static final JsonNames TOP = JsonNames.of("messages");
  private static final JsonNames MESSAGE =
      JsonNames.of("creator", "created_date", "text", "topic_id", "message_id", "attached_files");
  private static final int NAME = 0;
  private static final int MEMBERS = 1;
  private static final JsonNames GROUP = JsonNames.of("name", "members");
  private static final JsonNames USER = JsonNames.of("user");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    String owner = "";
    for (Source file : bundle.named(name -> name.endsWith("user_info.json"))) {
      owner = owner(file);
    }
    for (Source file : bundle.files()) {
      boolean json = file.fileName().toLowerCase(Locale.ROOT).endsWith(".json");
      if ((json || bundle.files().size() == 1) && isChat(file)) {
        chats.add(new GoogleChat(file, name(bundle, file, owner)));
      }
    }
    return chats;
  }

  private static boolean isChat(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    JsonReader json = new JsonReader(file.name()).over(head, 0, head.length, 1);
    if (json.next() != JsonToken.START_OBJECT
        || json.next() != JsonToken.NAME
        || json.name(TOP) != 0
        || json.next() != JsonToken.START_ARRAY
        || json.next() != JsonToken.START_OBJECT) {
      return false;
    }
    int known = 0;
    boolean dated = false;
    while (json.next() == JsonToken.NAME) {
      known += json.name(MESSAGE) >= 0 ? 1 : 0;
      dated |= json.name(MESSAGE) == 1;
      json.skip();
    }
    return dated && known >= 2;
  }

  private static String owner(Source file) throws IOException, RefusedException {
    byte[] head = file.head(MEMBERS_BYTES_MAX);
    try (JsonReader json = new JsonReader(new ByteArrayInputStream(head), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        if (json.name(USER) == 0 && json.next() == JsonToken.START_OBJECT) {
          return nameOf(json);
        }
        json.skip();
      }
    }
    return "";
  }

  /// The name in an object that has begun.
  private static String nameOf(JsonReader json) throws IOException, RefusedException {
    String name = "";
    while (json.next() == JsonToken.NAME) {
      String text = json.name(GROUP) == NAME ? json.nextString() : null;
      if (text != null) {
        name = ShownName.of(text);
      } else {
        json.skip();
      }
    }
    return name;
  }

  private static String name(Bundle bundle, Source file, String owner)
      throws IOException, RefusedException {
    String folder = file.name().substring(0, file.name().length() - file.fileName().length());
    String name = "";
    List<String> members = new ArrayList<>();
    for (Source group : bundle.named(each -> each.equals(folder + "group_info.json"))) {
      byte[] head = group.head(MEMBERS_BYTES_MAX);
      try (JsonReader json = new JsonReader(new ByteArrayInputStream(head), group.name())) {
        json.next();
        while (json.next() == JsonToken.NAME) {
          switch (json.name(GROUP)) {
            case NAME -> {
              String text = json.nextString();
              name = text == null ? "" : ShownName.of(text);
            }
            case MEMBERS -> members(json, members);
            default -> json.skip();
          }
        }
      }
    }
    members.removeIf(member -> member.isEmpty() || member.equals(owner));
    boolean named = !name.isEmpty() && !name.equals("Group Chat");
    return named || members.isEmpty() ? name : ShownName.of(String.join(", ", members));
  }

  private static void members(JsonReader json, List<String> members)
      throws IOException, RefusedException {
    if (json.next() != JsonToken.START_ARRAY) {
      json.skip();
      return;
    }
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      if (json.token() == JsonToken.START_OBJECT) {
        members.add(nameOf(json));
      } else {
        json.skip();
      }
    }
  }
}
