package org.homeward.chats.formats.signal;

import java.io.IOException;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// The fields of one item of a chat, used again for the next.
final class SignalItem {
  private static final int CHAT = 0;
  private static final int AUTHOR = 1;
  private static final int DATE = 2;
  private static final int REVISIONS = 3;
  private static final int OUTGOING = 4;
  private static final int STANDARD = 5;
  private static final int DELETED = 6;
  private static final int UPDATE = 7;
  private static final int VIEWED_ONCE = 8;
  private static final int POLL = 9;
  private static final int STORY_REPLY = 10;
  private static final JsonNames ITEM =
      JsonNames.of(
          "chatId",
          "authorId",
          "dateSent",
          "revisions",
          "outgoing",
          "standardMessage",
          "remoteDeletedMessage",
          "updateMessage",
          "viewOnceMessage",
          "poll",
          "directStoryReplyMessage",
          "adminDeletedMessage",
          "stickerMessage",
          "contactMessage",
          "giftBadge",
          "paymentNotification");
  private static final int ADMIN_DELETED = 11;

  private static final int TEXT = 0;
  private static final int ATTACHMENTS = 1;
  private static final int LONG_TEXT = 2;
  private static final int TEXT_REPLY = 3;
  private static final JsonNames CONTENT =
      JsonNames.of("text", "attachments", "longText", "textReply");

  private static final JsonNames BODY = JsonNames.of("body", "text", "question");
  private static final JsonNames CALLS = JsonNames.of("individualCall", "groupCall");
  private static final JsonNames STATE = JsonNames.of("state");

  private final KeptText text = new KeptText();
  private MessageKind kind = MessageKind.EMPTY;
  private long chat;
  private long author;
  private long second;
  private boolean edited;
  private boolean outgoing;
  private boolean missed;

  /// Takes the next value; it is whole when the reader's token is its end.
  void read(JsonReader json) throws IOException, RefusedException {
    text.clear();
    kind = MessageKind.EMPTY;
    chat = -1;
    author = -1;
    second = 0;
    edited = false;
    outgoing = false;
    missed = false;
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(ITEM)) {
        case JsonNames.UNKNOWN -> json.skip();
        case CHAT -> chat = json.nextNumber(-1);
        case AUTHOR -> author = json.nextNumber(-1);
        case DATE -> second = json.nextNumber(0) / 1000;
        case REVISIONS -> {
          edited = json.next() == JsonToken.START_ARRAY && json.next() != JsonToken.END_ARRAY;
          if (edited) {
            json.skip();
            rest(json);
          } else if (json.token() != JsonToken.END_ARRAY) {
            json.skip();
          }
        }
        case OUTGOING -> {
          outgoing = true;
          json.skip();
        }
        case STANDARD, STORY_REPLY -> content(json);
        case DELETED, ADMIN_DELETED -> {
          kind = MessageKind.DELETED;
          json.skip();
        }
        case UPDATE -> update(json);
        case VIEWED_ONCE -> {
          kind = MessageKind.EMPTY;
          json.skip();
        }
        case POLL -> {
          kind = MessageKind.POLL;
          body(json);
        }
        default -> {
          kind = MessageKind.MEDIA;
          json.skip();
        }
      }
    }
  }

  private static void rest(JsonReader json) throws IOException, RefusedException {
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      json.skip();
    }
  }

  private void content(JsonReader json) throws IOException, RefusedException {
    boolean files = false;
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(CONTENT)) {
        case TEXT -> body(json);
        case ATTACHMENTS, LONG_TEXT -> {
          boolean attached = json.name(CONTENT) == ATTACHMENTS;
          boolean any = json.next() == JsonToken.START_ARRAY && json.next() != JsonToken.END_ARRAY;
          files |= attached && any;
          if (any) {
            json.skip();
            rest(json);
          } else if (json.token() != JsonToken.END_ARRAY) {
            json.skip();
          }
        }
        case TEXT_REPLY -> {
          if (json.next() == JsonToken.START_OBJECT) {
            while (json.next() == JsonToken.NAME) {
              if (json.name(CONTENT) == TEXT) {
                body(json);
              } else {
                json.skip();
              }
            }
          } else {
            json.skip();
          }
        }
        default -> json.skip();
      }
    }
    kind = files ? MessageKind.MEDIA : text.length() > 0 ? MessageKind.TEXT : MessageKind.EMPTY;
  }

  /// Takes the words of the next value, an object.
  private void body(JsonReader json) throws IOException, RefusedException {
    if (json.next() == JsonToken.STRING) {
      text.add(json.bytes(), json.from(), json.to());
      return;
    }
    if (json.token() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      if (json.name(BODY) == JsonNames.UNKNOWN) {
        json.skip();
      } else if (json.nextText()) {
        text.add(json.bytes(), json.from(), json.to());
      }
    }
  }

  private void update(JsonReader json) throws IOException, RefusedException {
    kind = MessageKind.NOTICE;
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      text.clear();
      text.add(json.bytes(), json.from(), json.to());
      if (json.name(CALLS) == JsonNames.UNKNOWN || kind == MessageKind.CALL) {
        json.skip();
        continue;
      }
      kind = MessageKind.CALL;
      if (json.next() == JsonToken.START_OBJECT) {
        call(json);
      } else {
        json.skip();
      }
    }
  }

  private void call(JsonReader json) throws IOException, RefusedException {
    while (json.next() == JsonToken.NAME) {
      if (json.name(STATE) == JsonNames.UNKNOWN) {
        json.skip();
      } else {
        String state = json.nextString();
        missed = state != null && (state.contains("MISSED") || state.contains("NOT_ACCEPTED"));
      }
    }
  }

  /// The number of its chat, or -1.
  long chat() {
    return chat;
  }

  /// The number of who wrote it, or -1.
  long author() {
    return author;
  }

  /// Whether the owner wrote it.
  boolean isOutgoing() {
    return outgoing;
  }

  /// When it was sent, in seconds since 1970.
  long second() {
    return second;
  }

  /// Whether more was written than is kept.
  boolean textCut() {
    return text.cut();
  }

  /// Fills `message`, but for its sender.
  void fill(Message message, long time) {
    message.begin(kind, time, true).edited(edited && kind != MessageKind.DELETED);
    if (kind == MessageKind.CALL && missed) {
      message.callSeconds(0);
    }
    if (kind != MessageKind.DELETED) {
      message.text(text.bytes(), 0, text.length());
    }
  }

  /// Whether somebody is to be named for it.
  boolean hasSender() {
    return kind != MessageKind.NOTICE;
  }
}
