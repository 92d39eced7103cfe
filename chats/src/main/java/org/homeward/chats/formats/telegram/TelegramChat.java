package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.io.InputStream;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// One chat, at its place in a file.
///
/// @param name what Telegram calls it
/// @param position where its object begins, in bytes of the file as UTF-8
/// @param line the line it begins in
record TelegramChat(Source file, String name, long position, long line) implements Chat {
  private static final JsonNames OF_CHAT = JsonNames.of("messages");

  // Clocks go back an hour in autumn.
  private static final long HOUR_SECONDS = 3600;

  @Override
  public String format() {
    return TelegramFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    InputStream in = Utf8Text.open(file, reading);
    try (JsonReader json = new JsonReader(in, file.name(), position, line)) {
      new Walk(json, reading, sink).chat();
    }
  }

  private final class Walk {
    private final JsonReader json;
    private final Notes notes;
    private final Sink sink;
    private final TelegramMessage found;
    private final Message message = new Message();
    private long latest = Long.MIN_VALUE;
    private boolean withoutEpoch;

    Walk(JsonReader json, Reading reading, Sink sink) {
      this.json = json;
      this.notes = reading.notes();
      this.sink = sink;
      People people = new People(sink, new LaterNames(TelegramChat.this));
      this.found = new TelegramMessage(people, reading.choices().zone());
    }

    void chat() throws IOException, RefusedException {
      json.next();
      while (json.next() == JsonToken.NAME) {
        if (json.name(OF_CHAT) == 0 && json.next() == JsonToken.START_ARRAY) {
          messages();
        } else {
          json.skip();
        }
      }
      if (withoutEpoch) {
        notes.say(
            NoteKind.NO_ZONE,
            file.name(),
            0,
            "The times are those of the clock of the computer that exported the chat.");
      }
      end();
    }

    private void messages() throws IOException, RefusedException {
      while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
        long at = json.line();
        if (json.token() != JsonToken.START_OBJECT) {
          notes.skip(file.name(), at, "something between the messages that is none");
          json.skip();
          continue;
        }
        found.read(json);
        if (json.token() == JsonToken.END_OBJECT) {
          take(at);
        }
      }
    }

    private void take(long at) throws IOException, RefusedException {
      String problem = found.fill(message);
      if (problem != null) {
        notes.skip(file.name(), at, problem);
        return;
      }
      if (found.tookAnother()) {
        notes.skip(file.name(), at, "messages that run into the next");
      }
      if (found.textCut()) {
        notes.skip(file.name(), at, "the rest of a text longer than Telegram allows");
      }
      if (message.time() + HOUR_SECONDS < latest) {
        notes.say(
            NoteKind.TIME_RUNS_BACK,
            file.name(),
            0,
            "Some messages are older than the ones before them; they were left in their order.");
      }
      latest = Math.max(latest, message.time());
      withoutEpoch |= !found.hasEpoch();
      sink.message(message);
    }

    private void end() throws IOException, RefusedException {
      if (json.cut()) {
        notes.say(
            NoteKind.CUT,
            file.name(),
            json.line(),
            "The file ends in the middle of something; what was whole was read.");
      } else if (json.broken()) {
        notes.say(
            NoteKind.CUT,
            file.name(),
            json.line(),
            "The file is damaged here; what comes after this place was not read.");
      } else if (position == 0 && json.next() != JsonToken.END) {
        notes.skip(file.name(), json.line(), "something after the end of the chat");
      }
    }
  }
}
