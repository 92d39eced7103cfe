package org.homeward.chats.formats.discord;

import java.io.IOException;
import java.util.List;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonEnding;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// One channel, in one file or several. The tool can write the newest first, so messages are put in
/// order.
record DiscordChat(List<Source> files, String name) implements Chat {
  private static final JsonNames TOP = JsonNames.of("messages");

  @Override
  public String format() {
    return DiscordFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Archive archive = new Archive(reading.room());
    DiscordMessage found = new DiscordMessage(archive, reading.choices().zone());
    for (Source file : files) {
      try (JsonReader json = new JsonReader(Utf8Text.open(file, reading), file.name())) {
        json.next();
        while (json.next() == JsonToken.NAME) {
          if (json.name(TOP) == 0 && json.next() == JsonToken.START_ARRAY) {
            messages(json, found, archive, reading);
          } else {
            json.skip();
          }
        }
        JsonEnding.note(json, reading.notes());
      }
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
  }

  private static void messages(
      JsonReader json, DiscordMessage found, Archive archive, Reading reading)
      throws IOException, RefusedException {
    Message message = new Message();
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      long line = json.line();
      if (json.token() != JsonToken.START_OBJECT) {
        reading.notes().skip(json.file(), line, "something between the messages that is none");
        json.skip();
        continue;
      }
      found.read(json);
      if (json.token() == JsonToken.END_OBJECT) {
        if (found.fill(message)) {
          archive.message(message);
        } else {
          reading.notes().skip(json.file(), line, "messages without a time");
        }
      }
    }
  }
}
