package org.homeward.chats.formats.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.jspecify.annotations.Nullable;

/// JSON of DiscordChatExporter: a channel in one file, or in several parts.
public final class DiscordFormat implements ChatFormat {
  static final String ID = "discord";

  private static final int HEAD_BYTES = 65536;
  private static final int GUILD = 0;
  private static final int CHANNEL = 1;
  private static final int MESSAGES = 2;
  private static final JsonNames TOP = JsonNames.of("guild", "channel", "messages");
  private static final int CHANNEL_ID = 0;
  private static final int CHANNEL_NAME = 1;
  private static final JsonNames OF_CHANNEL = JsonNames.of("id", "name");

  private record Channel(String id, String name) {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    Map<Channel, List<Source>> channels = new LinkedHashMap<>();
    for (Source file : bundle.files()) {
      if (bundle.files().size() == 1
          || file.fileName().toLowerCase(Locale.ROOT).endsWith(".json")) {
        Channel channel = channel(file);
        if (channel != null) {
          channels.computeIfAbsent(channel, unused -> new ArrayList<>()).add(file);
        }
      }
    }
    List<Chat> chats = new ArrayList<>();
    channels.forEach((channel, files) -> chats.add(new DiscordChat(files, channel.name())));
    return chats;
  }

  private static @Nullable Channel channel(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    JsonReader json = new JsonReader(file.name()).over(head, 0, head.length, 1);
    boolean guild = false;
    Channel channel = null;
    if (json.next() != JsonToken.START_OBJECT) {
      return null;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(TOP)) {
        case GUILD -> {
          guild = true;
          json.skip();
        }
        case CHANNEL -> channel = readChannel(json);
        case MESSAGES -> {
          return guild ? channel : null;
        }
        default -> {
          if (!guild) {
            return null;
          }
          json.skip();
        }
      }
    }
    return null;
  }

  private static @Nullable Channel readChannel(JsonReader json)
      throws IOException, RefusedException {
    String id = "";
    String name = "";
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return null;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(OF_CHANNEL)) {
        case CHANNEL_ID -> id = String.valueOf(json.nextString());
        case CHANNEL_NAME -> {
          String given = json.nextString();
          name = given == null ? "" : ShownName.of(given);
        }
        default -> json.skip();
      }
    }
    return new Channel(id, name);
  }
}
