package org.homeward.chats.formats.meta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.json.KeptValue;

/// The fields of one message, of both kinds of export, used again for the next.
final class MetaMessage {
  private static final int SENDER = 0;
  private static final int ENCRYPTED_SENDER = 1;
  private static final int TIME = 2;
  private static final int ENCRYPTED_TIME = 3;
  private static final int CONTENT = 4;
  private static final int TEXT = 5;
  private static final int UNSENT = 6;
  private static final int ENCRYPTED_UNSENT = 7;
  private static final int TYPE = 8;
  private static final int CALL_DURATION = 9;
  private static final int MISSED = 10;
  private static final int SHARE = 17;
  private static final JsonNames NAMES =
      JsonNames.of(
          "sender_name",
          "senderName",
          "timestamp_ms",
          "timestamp",
          "content",
          "text",
          "is_unsent",
          "isUnsent",
          "type",
          "call_duration",
          "missed",
          "photos",
          "videos",
          "audio_files",
          "gifs",
          "files",
          "sticker",
          "share",
          "media");

  private static final int CALL_TYPE = 0;
  private static final JsonNames TYPES = JsonNames.of("Call", "Subscribe", "Unsubscribe");

  private static final byte[] LINK = "://".getBytes(StandardCharsets.UTF_8);

  private static final long NONE = Long.MIN_VALUE;

  private final KeptValue sender = new KeptValue();
  private final KeptText text = new KeptText();
  private byte[] undone = new byte[1024];
  private int undoneLength;

  private long millis;
  private int type;
  private boolean unsent;
  private boolean media;
  private boolean shared;
  private boolean missed;
  private boolean twoDates;
  private long callSeconds;

  private void clear() {
    sender.clear();
    text.clear();
    millis = NONE;
    type = JsonNames.UNKNOWN;
    unsent = false;
    media = false;
    shared = false;
    missed = false;
    twoDates = false;
    callSeconds = NONE;
  }

  /// Reads the rest of an object; it is whole when the reader's token is its end.
  void read(JsonReader json) throws IOException, RefusedException {
    clear();
    while (json.next() == JsonToken.NAME) {
      int name = json.name(NAMES);
      switch (name) {
        case JsonNames.UNKNOWN -> json.skip();
        case SENDER, ENCRYPTED_SENDER -> sender.next(json);
        case TIME, ENCRYPTED_TIME -> {
          twoDates |= millis != NONE;
          millis = json.nextNumber(NONE);
        }
        case CONTENT, TEXT -> {
          if (json.nextText()) {
            text.clear();
            text.add(json.bytes(), json.from(), json.to());
          }
        }
        case UNSENT, ENCRYPTED_UNSENT -> unsent = json.nextTrue();
        case TYPE -> type = json.nextText() ? json.name(TYPES) : JsonNames.UNKNOWN;
        case CALL_DURATION -> callSeconds = json.nextNumber(NONE);
        case MISSED -> missed = json.nextTrue();
        case SHARE -> shared |= holds(json);
        default -> media |= holds(json);
      }
    }
    undo();
  }

  // Empty lists stand for no files.
  private static boolean holds(JsonReader json) throws IOException, RefusedException {
    if (json.next() == JsonToken.START_ARRAY || json.token() == JsonToken.START_OBJECT) {
      int depth = json.depth();
      boolean anything = false;
      while (json.depth() >= depth && json.next() != JsonToken.END) {
        anything |= json.depth() >= depth;
        json.skip();
      }
      return anything;
    }
    return json.token() == JsonToken.STRING;
  }

  private void undo() {
    if (undone.length < text.length()) {
      undone = new byte[text.length() * 2];
    }
    undoneLength = Mojibake.undo(text.bytes(), 0, text.length(), undone);
    if (undoneLength < 0) {
      System.arraycopy(text.bytes(), 0, undone, 0, text.length());
      undoneLength = text.length();
    }
  }

  /// Milliseconds since 1970; far below 0 where there are none.
  long millis() {
    return millis;
  }

  /// The sender's name as the file has it.
  KeptValue sender() {
    return sender;
  }

  /// Whether another message ran into this one, as where a quote is lost: it has two dates.
  boolean tookAnother() {
    return twoDates;
  }

  /// Whether the text was longer than what is kept of one.
  boolean textCut() {
    return text.cut();
  }

  /// Fills `message` with everything but the time, which it has.
  ///
  /// @param number the sender's number
  /// @param name the sender's name as it is shown
  /// @return whether it is a message at all, and not a reaction
  boolean fill(Message message, int number, String name) {
    message.by(number);
    if (unsent) {
      message.as(MessageKind.DELETED);
      return true;
    }
    message.text(undone, 0, undoneLength);
    if (callSeconds != NONE || missed || type == CALL_TYPE) {
      message.as(MessageKind.CALL).callSeconds(length());
      return true;
    }
    if (type != JsonNames.UNKNOWN) {
      message.as(MessageKind.NOTICE).by(Message.NOBODY);
      return true;
    }
    return switch (meaning(name)) {
      case REACTION -> false;
      case NOTICE -> {
        message.as(MessageKind.NOTICE).by(Message.NOBODY);
        yield true;
      }
      case CALL -> {
        message.as(MessageKind.CALL);
        yield true;
      }
      case POLL -> {
        message.as(MessageKind.POLL);
        yield true;
      }
      case FILE -> {
        message.as(MessageKind.MEDIA).text(undone, 0, 0);
        yield true;
      }
      case NONE -> {
        message.as(authored());
        yield true;
      }
    };
  }

  private MessageKind authored() {
    if (media || (shared && !hasLink())) {
      return MessageKind.MEDIA;
    }
    return undoneLength == 0 ? MessageKind.EMPTY : MessageKind.TEXT;
  }

  // A link somebody typed is listed as shared too, for its preview: it is no file.
  private boolean hasLink() {
    return ByteSearch.indexOf(undone, 0, undoneLength, LINK) >= 0;
  }

  private MetaWords.Meaning meaning(String name) {
    if (undoneLength == 0 || undoneLength > MetaWords.BYTES_MAX) {
      return MetaWords.Meaning.NONE;
    }
    return MetaWords.of(new String(undone, 0, undoneLength, StandardCharsets.UTF_8), name);
  }

  private int length() {
    if (missed) {
      return 0;
    }
    return callSeconds >= 0 && callSeconds <= Integer.MAX_VALUE
        ? (int) callSeconds
        : Message.UNKNOWN_LENGTH;
  }
}
