package org.homeward.chats.formats.signal;

import java.io.IOException;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.KnownSenders;
import org.homeward.chats.text.time.IsoTime;

/// One chat of signal-export as objects in lines.
record ExportedLines(Source file, String name) implements Chat {
  static final JsonNames NAMES =
      JsonNames.of(
          "date",
          "sender",
          "body",
          "quote",
          "sticker",
          "reactions",
          "attachments",
          "deleted",
          "call",
          "missed");

  private static final int DATE = 0;
  private static final int SENDER = 1;
  private static final int BODY = 2;
  private static final int STICKER = 4;
  private static final int ATTACHMENTS = 6;
  private static final int DELETED = 7;
  private static final int CALL = 8;
  private static final int MISSED = 9;
  private static final String NO_SENDER = "No-Sender";
  // The tool writes the beginning of 1970, in whatever zone, where there is no time.
  private static final long NEVER = 2 * 86_400;

  @Override
  public String format() {
    return SignalExportFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Line line = new Line(new KnownSenders(sink));
    try (SignalLines lines = new SignalLines(file, reading)) {
      while (lines.next()) {
        JsonReader json = lines.json();
        line.read(json);
        if (json.token() != JsonToken.END_OBJECT) {
          lines.noteBroken(reading.notes());
        } else if (line.time <= NEVER) {
          reading.notes().skip(file.name(), json.line(), "messages without a time");
        } else {
          sink.message(line.message());
        }
      }
    }
    noteZone(reading, file);
  }

  static void noteZone(Reading reading, Source file) {
    reading
        .notes()
        .say(
            NoteKind.NO_ZONE,
            file.name(),
            0,
            "The times are those of the clock of the computer that exported the chat.");
  }

  private static final class Line {
    private final KnownSenders senders;
    private final IsoTime iso = new IsoTime();
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private long time;
    private String sender = "";
    private boolean media;
    private boolean deleted;
    private boolean call;
    private boolean missed;

    Line(KnownSenders senders) {
      this.senders = senders;
    }

    void read(JsonReader json) throws IOException, RefusedException {
      time = 0;
      sender = "";
      media = false;
      deleted = false;
      call = false;
      missed = false;
      text.clear();
      json.next();
      while (json.next() == JsonToken.NAME) {
        switch (json.name(NAMES)) {
          case DATE -> {
            if (json.nextText() && iso.read(json.bytes(), json.from(), json.to())) {
              time = iso.local();
            }
          }
          case SENDER -> {
            String name = json.nextString();
            sender = name == null ? "" : name;
          }
          case BODY -> {
            if (json.nextText()) {
              text.add(json.bytes(), json.from(), json.to());
            }
          }
          case STICKER -> {
            JsonToken value = json.next();
            media |=
                value == JsonToken.START_OBJECT
                    || value == JsonToken.STRING && json.from() < json.to();
            json.skip();
          }
          case ATTACHMENTS -> {
            boolean any =
                json.next() == JsonToken.START_ARRAY && json.next() != JsonToken.END_ARRAY;
            media |= any;
            while (any && json.token() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
              json.skip();
              json.next();
            }
          }
          case DELETED -> deleted = json.nextTrue();
          case CALL -> call = json.nextTrue();
          case MISSED -> missed = json.nextTrue();
          default -> json.skip();
        }
      }
    }

    Message message() {
      int length = text.length();
      while (length > 0 && text.bytes()[length - 1] == ' ') {
        length--;
      }
      boolean nobody = sender.isEmpty() || sender.equals(NO_SENDER);
      MessageKind kind =
          call
              ? MessageKind.CALL
              : deleted
                  ? MessageKind.DELETED
                  : media
                      ? MessageKind.MEDIA
                      : length > 0
                          ? MessageKind.TEXT
                          : nobody ? MessageKind.NOTICE : MessageKind.EMPTY;
      message.begin(kind, time, true);
      if (kind != MessageKind.NOTICE) {
        message.by(senders.of(sender.isEmpty() ? NO_SENDER : sender));
      }
      if (missed) {
        message.callSeconds(0);
      }
      if (kind != MessageKind.DELETED) {
        message.text(text.bytes(), 0, length);
      }
      return message;
    }
  }
}
