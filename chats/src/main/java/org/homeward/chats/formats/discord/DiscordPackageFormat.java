package org.homeward.chats.formats.discord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/// The package Discord sends on request: a folder for each channel with the owner's own messages,
/// as JSON or, in older ones, as a table.
public final class DiscordPackageFormat implements ChatFormat {
  static final String ID = "discord-package";

  static final JsonNames MESSAGE = JsonNames.of("ID", "Timestamp", "Contents", "Attachments");

  private static final int HEAD_BYTES = 4096;
  private static final int INDEX_BYTES_MAX = 4 * 1024 * 1024;
  private static final String TABLE_HEAD = "ID,Timestamp,Contents,Attachments";
  private static final String OWNER = "Me";
  private static final JsonNames OF_USER = JsonNames.of("global_name", "username");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    String owner = "";
    for (Source file : bundle.files()) {
      String name = file.fileName().toLowerCase(Locale.ROOT);
      boolean alone = bundle.files().size() == 1;
      if ((alone || name.endsWith(".json")) && isMessages(file)) {
        chats.add(new DiscordPackageChat(file, false, folder(file), OWNER));
      } else if ((alone || name.endsWith(".csv")) && isTable(file)) {
        chats.add(new DiscordPackageChat(file, true, folder(file), OWNER));
      } else if (name.equals("index.json")) {
        names.putAll(texts(file));
      } else if (name.equals("user.json")) {
        owner = owner(file);
      }
    }
    String finalOwner = owner.isEmpty() ? OWNER : owner;
    return chats.stream()
        .map(DiscordPackageChat.class::cast)
        .<Chat>map(chat -> chat.named(names, finalOwner))
        .toList();
  }

  private static String folder(Source file) {
    String[] parts = file.name().split("/", -1);
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  private static boolean isMessages(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    JsonReader json = new JsonReader(file.name()).over(head, 0, head.length, 1);
    if (json.next() != JsonToken.START_ARRAY || json.next() != JsonToken.START_OBJECT) {
      return false;
    }
    int known = 0;
    while (json.next() == JsonToken.NAME) {
      known += json.name(MESSAGE) >= 0 ? 1 : 0;
      json.skip();
    }
    return known >= 3;
  }

  private static boolean isTable(Source file) throws IOException {
    return new String(Utf8Text.head(file, TABLE_HEAD.length() + 4), StandardCharsets.UTF_8)
        .startsWith(TABLE_HEAD);
  }

  /// The texts at the top of an object, such as the channels' names by their numbers.
  private static Map<String, String> texts(Source file) throws IOException, RefusedException {
    Map<String, String> texts = new HashMap<>();
    byte[] head = file.head(INDEX_BYTES_MAX);
    try (JsonReader json = new JsonReader(new ByteArrayInputStream(head), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        String name = json.string();
        String text = json.nextString();
        if (text != null) {
          texts.put(name, ShownName.of(text.replace("Direct Message with ", "")));
        }
      }
    }
    return texts;
  }

  private static String owner(Source file) throws IOException, RefusedException {
    String owner = "";
    byte[] head = file.head(INDEX_BYTES_MAX);
    try (JsonReader json = new JsonReader(new ByteArrayInputStream(head), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        int name = json.name(OF_USER);
        if (name < 0) {
          json.skip();
          continue;
        }
        String text = json.nextString();
        owner = text != null && (owner.isEmpty() || name == 0) ? ShownName.of(text) : owner;
      }
    }
    return owner;
  }
}
