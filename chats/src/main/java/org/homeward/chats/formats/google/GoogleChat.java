package org.homeward.chats.formats.google;

import java.io.IOException;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.Contents;
import org.homeward.chats.text.json.JsonEnding;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.KnownSenders;
import org.homeward.chats.text.time.WallClock;

/// One chat of a Takeout.
record GoogleChat(Source file, String name) implements Chat {
  private static final JsonNames TOP = JsonNames.of("messages");
  private static final int CREATOR = 0;
  private static final int DATE = 1;
  private static final int TEXT = 2;
  private static final int FILES = 3;
  private static final int STATE = 4;
  private static final int DELETION = 5;
  private static final int UPDATED = 6;
  private static final int ANNOTATIONS = 7;
  private static final JsonNames MESSAGE =
      JsonNames.of(
          "creator",
          "created_date",
          "text",
          "attached_files",
          "message_state",
          "deletion_metadata",
          "updated_date",
          "annotations");
  private static final JsonNames OF_CREATOR = JsonNames.of("name", "email");
  private static final String UNKNOWN = "Deleted account";

  @Override
  public String format() {
    return GoogleChatFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Archive archive = new Archive(reading.room());
    Filling filling = new Filling(archive, reading);
    try (JsonReader json = new JsonReader(Utf8Text.open(file, reading), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        if (json.name(TOP) == 0 && json.next() == JsonToken.START_ARRAY) {
          filling.messages(json);
        } else {
          json.skip();
        }
      }
      JsonEnding.note(json, reading.notes());
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
  }

  private final class Filling {
    private final Archive archive;
    private final Reading reading;
    private final KnownSenders senders;
    private final WallClock clock;
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private String creator = "";
    private long second;
    private boolean files;
    private boolean marked;
    private boolean deleted;
    private boolean edited;

    Filling(Archive archive, Reading reading) {
      this.archive = archive;
      this.reading = reading;
      this.senders = new KnownSenders(archive);
      this.clock = new WallClock(reading.choices().zone());
    }

    void messages(JsonReader json) throws IOException, RefusedException {
      while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
        long line = json.line();
        if (json.token() != JsonToken.START_OBJECT) {
          reading.notes().skip(file.name(), line, "something between the messages that is none");
          json.skip();
          continue;
        }
        message(json);
        if (json.token() == JsonToken.END_OBJECT) {
          add(line);
        }
      }
    }

    private void message(JsonReader json) throws IOException, RefusedException {
      creator = "";
      second = WrittenDate.NONE;
      files = false;
      marked = false;
      deleted = false;
      edited = false;
      text.clear();
      while (json.next() == JsonToken.NAME) {
        switch (json.name(MESSAGE)) {
          case CREATOR -> creator(json);
          case DATE -> {
            String date = json.nextString();
            second = date == null ? WrittenDate.NONE : WrittenDate.read(date);
          }
          case TEXT -> {
            if (json.nextText()) {
              text.add(json.bytes(), json.from(), json.to());
            }
          }
          case FILES -> files = Contents.any(json);
          case STATE -> deleted |= "DELETED".equals(json.nextString());
          case DELETION -> deleted |= Contents.any(json);
          case UPDATED -> edited = json.nextText();
          case ANNOTATIONS -> marked = Contents.any(json);
          default -> json.skip();
        }
      }
    }

    private void creator(JsonReader json) throws IOException, RefusedException {
      if (json.next() != JsonToken.START_OBJECT) {
        json.skip();
        return;
      }
      while (json.next() == JsonToken.NAME) {
        int field = json.name(OF_CREATOR);
        if (field < 0) {
          json.skip();
          continue;
        }
        String given = json.nextString();
        if (given != null && (field == 0 || creator.isEmpty()) && !given.isBlank()) {
          creator = given;
        }
      }
    }

    private void add(long line) {
      if (!WallClock.plausible(second)) {
        reading.notes().skip(file.name(), line, "messages whose date cannot be read");
        return;
      }
      boolean wordless = text.length() == 0;
      MessageKind kind =
          deleted
              ? MessageKind.DELETED
              : files || marked && wordless
                  ? MessageKind.MEDIA
                  : wordless ? MessageKind.EMPTY : MessageKind.TEXT;
      message
          .begin(kind, clock.at(second), true)
          .by(senders.of(creator.isEmpty() ? UNKNOWN : creator))
          .edited(edited && !deleted);
      if (!deleted) {
        message.text(text.bytes(), 0, text.length());
      }
      archive.message(message);
    }
  }
}
