package org.homeward.chats.formats.signal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.time.WallClock;

/// One chat of an export. Items are in the order they were received, so they are put in that of
/// being sent.
record SignalChat(Source file, SignalBook book, long chat, String name) implements Chat {
  @Override
  public String format() {
    return SignalFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Archive archive = new Archive(reading.room());
    WallClock clock = new WallClock(reading.choices().zone());
    Map<Long, Integer> senders = new HashMap<>();
    SignalItem item = new SignalItem();
    Message message = new Message();
    try (SignalLines lines = new SignalLines(file, reading)) {
      while (lines.next()) {
        JsonReader json = lines.json();
        boolean found = false;
        json.next();
        while (json.next() == JsonToken.NAME) {
          if (json.name(SignalFormat.LINES) == SignalFormat.ITEM) {
            item.read(json);
            found = true;
          } else {
            json.skip();
          }
        }
        if (json.token() != JsonToken.END_OBJECT) {
          lines.noteBroken(reading.notes());
        } else if (found && item.chat() == chat) {
          if (WallClock.plausible(item.second())) {
            item.fill(message, clock.at(item.second()));
            if (item.hasSender()) {
              message.by(
                  item.isOutgoing()
                      ? senders.computeIfAbsent(-1L, unused -> archive.sender(book.owner()))
                      : senders.computeIfAbsent(
                          item.author(), author -> archive.sender(book.person(author))));
            }
            archive.message(message);
          } else {
            reading.notes().skip(file.name(), json.line(), "messages without a time");
          }
          if (item.textCut()) {
            reading
                .notes()
                .skip(file.name(), json.line(), "the rest of a text longer than Signal allows");
          }
        }
      }
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
    reading
        .notes()
        .say(
            NoteKind.NEVER_EXPORTED,
            file.name(),
            0,
            "Signal leaves disappearing messages and media seen once out of its export.");
  }
}
