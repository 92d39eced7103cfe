package org.homeward.chats.formats.discord;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.Contents;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.ShownName;
import org.homeward.chats.text.time.IsoTime;
import org.homeward.chats.text.time.WallClock;

/// The fields of one message, used again for the next.
final class DiscordMessage {
  private static final int TYPE = 0;
  private static final int TIME = 1;
  private static final int EDITED = 2;
  private static final int CALL_END = 3;
  private static final int CONTENT = 4;
  private static final int AUTHOR = 5;
  private static final int FORWARDED = 6;
  private static final int POLL = 7;
  private static final int ATTACHMENTS = 8;
  private static final int STICKERS = 9;
  private static final int EMBEDS = 10;
  private static final JsonNames NAMES =
      JsonNames.of(
          "type",
          "timestamp",
          "timestampEdited",
          "callEndedTimestamp",
          "content",
          "author",
          "forwardedMessage",
          "poll",
          "attachments",
          "stickers",
          "embeds");

  // Kinds the tool has no name for come as the numbers Discord has for them.
  private static final Set<String> AUTHORED =
      Set.of(
          "Default",
          "0",
          "Reply",
          "19",
          "ChatInputCommand",
          "ApplicationCommand",
          "20",
          "ThreadStarterMessage",
          "21",
          "ContextMenuCommand",
          "23");
  private static final Set<String> CALL = Set.of("Call", "3");

  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int NICKNAME = 2;
  private static final JsonNames OF_AUTHOR = JsonNames.of("id", "name", "nickname");

  private final Sink sink;
  private final WallClock clock;
  private final IsoTime iso = new IsoTime();
  private final KeptText text = new KeptText();
  private final Map<String, Integer> senders = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private String type = "";
  private boolean timed;
  private long second;
  private boolean hasZone;
  private long callEnd;
  private boolean edited;
  private boolean media;
  private boolean embedded;
  private boolean poll;
  private int sender;

  DiscordMessage(Sink sink, ZoneId zone) {
    this.sink = sink;
    this.clock = new WallClock(zone);
  }

  /// Reads the rest of an object; it is whole when the reader's token is its end.
  void read(JsonReader json) throws IOException, RefusedException {
    type = "";
    timed = false;
    callEnd = 0;
    edited = false;
    media = false;
    embedded = false;
    poll = false;
    sender = Message.NOBODY;
    text.clear();
    fields(json);
  }

  private void fields(JsonReader json) throws IOException, RefusedException {
    while (json.next() == JsonToken.NAME) {
      switch (json.name(NAMES)) {
        case TYPE -> {
          boolean known = json.next() == JsonToken.STRING || json.token() == JsonToken.NUMBER;
          type = known ? json.string() : "";
          json.skip();
        }
        case TIME -> {
          if (json.nextText() && iso.read(json.bytes(), json.from(), json.to())) {
            timed = true;
            second = iso.second();
            hasZone = iso.hasOffset();
          }
        }
        case EDITED -> edited |= json.nextText();
        case CALL_END -> {
          if (json.nextText() && iso.read(json.bytes(), json.from(), json.to())) {
            callEnd = iso.second();
          }
        }
        case CONTENT -> {
          if (json.nextText()) {
            text.add(json.bytes(), json.from(), json.to());
          }
        }
        case AUTHOR -> author(json);
        case FORWARDED -> forwarded(json);
        case POLL -> poll |= Contents.any(json);
        case ATTACHMENTS, STICKERS -> media |= Contents.any(json);
        case EMBEDS -> embedded |= Contents.any(json);
        default -> json.skip();
      }
    }
  }

  /// What is passed on is said again by who passes it on.
  private void forwarded(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(NAMES)) {
        case CONTENT -> {
          if (json.nextText() && text.length() == 0) {
            text.add(json.bytes(), json.from(), json.to());
          }
        }
        case ATTACHMENTS, STICKERS -> media |= Contents.any(json);
        default -> json.skip();
      }
    }
  }

  private void author(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    String id = "";
    String name = "";
    String nickname = "";
    while (json.next() == JsonToken.NAME) {
      switch (json.name(OF_AUTHOR)) {
        case ID -> id = String.valueOf(json.nextString());
        case NAME -> name = String.valueOf(json.nextString());
        case NICKNAME -> nickname = String.valueOf(json.nextString());
        default -> json.skip();
      }
    }
    sender = sender(id.isEmpty() ? name : id, name, nickname.equals("null") ? "" : nickname);
  }

  private int sender(String id, String name, String nickname) {
    Integer known = senders.get(id);
    if (known == null) {
      String shown = ShownName.of(nickname.isEmpty() ? name : nickname);
      if (shown.isEmpty()) {
        shown = "Account " + id;
      }
      known = sink.sender(taken.add(shown) ? shown : shown + " (" + id + ")");
      senders.put(id, known);
    }
    return known;
  }

  /// Fills `message` with what was read; false where it has no time.
  boolean fill(Message message) {
    if (!timed || !WallClock.plausible(second)) {
      return false;
    }
    message.begin(MessageKind.NOTICE, hasZone ? clock.at(second) : second, true);
    if (CALL.contains(type)) {
      message.as(MessageKind.CALL).by(sender);
      if (callEnd >= second) {
        message.callSeconds((int) Math.min(callEnd - second, Integer.MAX_VALUE));
      }
    } else if (AUTHORED.contains(type) || type.isEmpty()) {
      message.by(sender).edited(edited).as(kind());
    }
    message.text(text.bytes(), 0, text.length());
    return true;
  }

  private MessageKind kind() {
    if (poll) {
      return MessageKind.POLL;
    }
    if (media || embedded && text.length() == 0) {
      return MessageKind.MEDIA;
    }
    return text.length() > 0 ? MessageKind.TEXT : MessageKind.EMPTY;
  }
}
