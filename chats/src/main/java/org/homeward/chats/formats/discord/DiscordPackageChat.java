package org.homeward.chats.formats.discord;

import java.io.IOException;
import java.util.Map;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonEnding;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.time.IsoTime;
import org.homeward.chats.text.time.WallClock;

/// The owner's messages in one channel. They come newest first, so they are put in order.
///
/// @param table whether the file is a table instead of JSON
/// @param name the channel's name, or that of its folder
record DiscordPackageChat(Source file, boolean table, String name, String owner) implements Chat {
  private static final int TIMESTAMP = 1;
  private static final int CONTENTS = 2;
  private static final int ATTACHMENTS = 3;

  /// The same chat once names are known, by the channels' numbers.
  DiscordPackageChat named(Map<String, String> names, String owner) {
    String number = name.startsWith("c") ? name.substring(1) : name;
    return new DiscordPackageChat(file, table, names.getOrDefault(number, name), owner);
  }

  @Override
  public String format() {
    return DiscordPackageFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Archive archive = new Archive(reading.room());
    Filling filling = new Filling(archive, reading);
    if (table) {
      filling.readTable();
    } else {
      filling.readObjects();
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
    reading
        .notes()
        .say(
            NoteKind.ONE_SIDED,
            file.name(),
            0,
            "Discord's package has the owner's own messages only: nothing of who answered, or when.");
  }

  private final class Filling {
    private final Archive archive;
    private final Reading reading;
    private final WallClock clock;
    private final IsoTime iso = new IsoTime();
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private final int sender;

    Filling(Archive archive, Reading reading) {
      this.archive = archive;
      this.reading = reading;
      this.clock = new WallClock(reading.choices().zone());
      this.sender = archive.sender(owner);
    }

    void readObjects() throws IOException, RefusedException {
      try (JsonReader json = new JsonReader(Utf8Text.open(file, reading), file.name())) {
        json.next();
        while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
          if (json.token() == JsonToken.START_OBJECT) {
            object(json);
          } else {
            reading
                .notes()
                .skip(file.name(), json.line(), "something between the messages that is none");
            json.skip();
          }
        }
        JsonEnding.note(json, reading.notes());
      }
    }

    private void object(JsonReader json) throws IOException, RefusedException {
      boolean timed = false;
      boolean media = false;
      boolean runsOn = false;
      text.clear();
      while (json.next() == JsonToken.NAME) {
        switch (json.name(DiscordPackageFormat.MESSAGE)) {
          case TIMESTAMP -> {
            runsOn |= timed;
            timed = json.nextText() && iso.read(json.bytes(), json.from(), json.to());
          }
          case CONTENTS -> {
            runsOn |= text.length() > 0;
            text.clear();
            if (json.nextText()) {
              text.add(json.bytes(), json.from(), json.to());
            }
          }
          case ATTACHMENTS -> media = json.nextText() && json.from() < json.to();
          default -> json.skip();
        }
      }
      if (runsOn) {
        // It has two times or texts, as where a quote is lost.
        reading.notes().skip(file.name(), json.line(), "messages that run into the next");
      }
      if (json.token() == JsonToken.END_OBJECT) {
        add(timed, media, text, json.line());
      }
    }

    void readTable() throws IOException {
      try (CsvRows rows = new CsvRows(Utf8Text.open(file, reading))) {
        rows.next();
        int columns = rows.count();
        while (rows.next()) {
          if (!rows.whole() && rows.count() < columns) {
            noteCut(rows.line());
          } else if (rows.count() > CONTENTS) {
            KeptText time = rows.column(TIMESTAMP);
            add(
                iso.read(time.bytes(), 0, time.length()),
                rows.column(ATTACHMENTS).length() > 0,
                rows.column(CONTENTS),
                rows.line());
          } else if (rows.count() > 1) {
            reading.notes().skip(file.name(), rows.line(), "rows that are not whole");
          }
        }
        if (rows.cut()) {
          noteCut(rows.line());
        }
      }
    }

    private void noteCut(long line) {
      reading.notes().say(NoteKind.CUT, file.name(), line, "The file ends in the middle of a row.");
    }

    private void add(boolean timed, boolean media, KeptText words, long line) {
      if (!timed || !WallClock.plausible(iso.second())) {
        reading.notes().skip(file.name(), line, "messages without a time");
        return;
      }
      MessageKind kind =
          media ? MessageKind.MEDIA : words.length() > 0 ? MessageKind.TEXT : MessageKind.EMPTY;
      message
          .begin(kind, clock.at(iso.second()), true)
          .by(sender)
          .text(words.bytes(), 0, words.length());
      archive.message(message);
    }
  }
}
