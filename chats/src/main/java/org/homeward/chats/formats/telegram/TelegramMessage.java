package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.json.KeptValue;
import org.jspecify.annotations.Nullable;

/// The fields of one message, used again for the next.
final class TelegramMessage {
  private static final int TYPE = 0;
  private static final int DATE = 1;
  private static final int EPOCH = 2;
  private static final int FROM = 3;
  private static final int FROM_ID = 4;
  private static final int TEXT = 5;
  private static final int TEXT_ENTITIES = 6;
  private static final int EDITED = 7;
  private static final int EDITED_EPOCH = 8;
  private static final int ACTOR = 9;
  private static final int ACTOR_ID = 10;
  private static final int ACTION = 11;
  private static final int DURATION = 12;
  private static final int DISCARD_REASON = 13;
  private static final int POLL = 14;
  private static final int TODO_LIST = 15;
  private static final int GROUP_CALL_DURATION = 16;
  private static final int INFORMATION_TEXT = 17;
  private static final int LOCATION = 18;
  private static final JsonNames NAMES =
      JsonNames.of(
          "type",
          "date",
          "date_unixtime",
          "from",
          "from_id",
          "text",
          "text_entities",
          "edited",
          "edited_unixtime",
          "actor",
          "actor_id",
          "action",
          "duration_seconds",
          "discard_reason",
          "poll",
          "todo_list",
          "duration",
          "information_text",
          "location_information",
          "photo",
          "file",
          "media_type",
          "sticker_emoji",
          "contact_information",
          "contact_vcard",
          "live_location_period_seconds",
          "place_name",
          "game_title",
          "invoice_information",
          "giveaway_information",
          "giveaway_results",
          "paid_stars_amount",
          "self_destruct_period_seconds");

  private static final int MESSAGE = 0;
  private static final int SERVICE = 1;
  private static final int UNSUPPORTED = 2;
  private static final JsonNames TYPES = JsonNames.of("message", "service", "unsupported");

  private static final JsonNames CALLS =
      JsonNames.of("phone_call", "group_call", "conference_call");

  // Where the beginning of 1970 stands for no time at all, in whatever zone.
  private static final long NEVER = 172_800;

  private static final long NO_EPOCH = Long.MIN_VALUE;
  private static final int NO_DURATION = -1;

  private final People people;
  private final ZoneId zone;
  private final LocalTime clock = new LocalTime();
  private final TelegramText words = new TelegramText();
  private final KeptValue from = new KeptValue();
  private final KeptValue fromId = new KeptValue();
  private final KeptValue action = new KeptValue();

  private int type;
  private long time;
  private long epoch;
  private boolean edited;
  private boolean media;
  private boolean poll;
  private boolean discarded;
  private boolean twoDates;
  private long duration;

  TelegramMessage(People people, ZoneId zone) {
    this.people = people;
    this.zone = zone;
  }

  private void clear() {
    type = JsonNames.UNKNOWN;
    time = LocalTime.NONE;
    epoch = NO_EPOCH;
    edited = false;
    media = false;
    poll = false;
    discarded = false;
    twoDates = false;
    duration = NO_DURATION;
    words.clear();
    from.clear();
    fromId.clear();
    action.clear();
  }

  /// Reads the rest of an object; it is whole when the reader's token is its end.
  void read(JsonReader json) throws IOException, RefusedException {
    clear();
    while (json.next() == JsonToken.NAME) {
      int name = json.name(NAMES);
      switch (name) {
        case JsonNames.UNKNOWN -> json.skip();
        case TYPE -> type = json.nextText() ? json.name(TYPES) : JsonNames.UNKNOWN;
        case DATE -> {
          twoDates |= time != LocalTime.NONE;
          if (json.nextText()) {
            time = clock.read(json.bytes(), json.from(), json.to());
          }
        }
        case EPOCH -> epoch = json.nextNumber(NO_EPOCH);
        case FROM, ACTOR -> from.next(json);
        case FROM_ID, ACTOR_ID -> fromId.next(json);
        case TEXT, INFORMATION_TEXT -> words.text(json);
        case TEXT_ENTITIES -> words.entities(json);
        case EDITED -> {
          // Old exports say so of every message, with the beginning of time.
          edited |= json.nextText() && clock.read(json.bytes(), json.from(), json.to()) > NEVER;
        }
        case EDITED_EPOCH -> edited |= json.nextNumber(0) > 0;
        case ACTION -> action.next(json);
        case DURATION, GROUP_CALL_DURATION -> duration = json.nextNumber(NO_DURATION);
        case DISCARD_REASON -> discarded = json.nextText();
        case POLL, TODO_LIST -> poll = words.question(json);
        case LOCATION -> {
          // Without a place in it where there was none to be had.
          media = true;
          json.skip();
        }
        default -> {
          JsonToken value = json.next();
          media |= value != JsonToken.NULL && value != JsonToken.FALSE && value != JsonToken.END;
          json.skip();
        }
      }
    }
  }

  /// Whether the file gives the instant as well as the wall-clock time.
  boolean hasEpoch() {
    return epoch != NO_EPOCH;
  }

  /// Whether another message ran into this one, as where a quote is lost: it has two dates.
  boolean tookAnother() {
    return twoDates;
  }

  /// Whether the text was longer than what is kept of one.
  boolean textCut() {
    return words.kept().cut();
  }

  /// Fills `message` with what was read.
  ///
  /// @return null, or why it is none, as a phrase after "left out: "
  @Nullable String fill(Message message) throws IOException, RefusedException {
    if (type == UNSUPPORTED && time == LocalTime.NONE) {
      return "messages of a kind that Telegram itself does not export";
    }
    if (time == LocalTime.NONE && epoch != NO_EPOCH) {
      time = local();
    }
    if (time == LocalTime.NONE) {
      return "messages without a time";
    }
    boolean service = type == SERVICE || type == JsonNames.UNKNOWN && action.length() > 0;
    message.begin(MessageKind.NOTICE, time, true);
    if (service) {
      service(message);
    } else {
      authored(message);
    }
    return null;
  }

  private long local() {
    // No message is from before 1970 or after the year 9999.
    if (epoch < 0 || epoch > 253_402_300_799L) {
      return LocalTime.NONE;
    }
    return epoch + zone.getRules().getOffset(Instant.ofEpochSecond(epoch)).getTotalSeconds();
  }

  private void service(Message message) throws IOException, RefusedException {
    int call = CALLS.indexOf(action.bytes(), 0, action.length());
    if (call != JsonNames.UNKNOWN) {
      message.as(MessageKind.CALL);
      if (duration >= 0 && duration <= Integer.MAX_VALUE) {
        message.callSeconds((int) duration);
      } else if (discarded) {
        message.callSeconds(0);
      }
      if (from.length() > 0 || fromId.length() > 0) {
        message.by(people.sender(fromId, from));
      }
    }
    KeptText text = words.kept();
    if (text.length() > 0) {
      message.text(text.bytes(), 0, text.length());
    } else {
      message.text(action.string().replace('_', ' '));
    }
  }

  private void authored(Message message) throws IOException, RefusedException {
    KeptText text = words.kept();
    message.by(people.sender(fromId, from)).edited(edited);
    message.text(text.bytes(), 0, text.length());
    if (poll) {
      message.as(MessageKind.POLL);
    } else if (media) {
      message.as(MessageKind.MEDIA);
    } else {
      message.as(text.length() == 0 ? MessageKind.EMPTY : MessageKind.TEXT);
    }
  }
}
