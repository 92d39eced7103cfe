package org.homeward.chats.formats.meta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.jspecify.annotations.Nullable;

/// One file of messages.
///
/// @param file the file
/// @param number which page of its thread it is, counted from 1; 0 where the file is no page of
///   several
/// @param encrypted whether it is of the kind that end-to-end encrypted chats are exported in
/// @param app the app its first bytes tell, or null where they do not
record MetaPage(Source file, int number, boolean encrypted, @Nullable MetaApp app) {
  private static final int HEAD_BYTES = 65536;
  private static final Pattern PAGE = Pattern.compile("message_(\\d{1,6})\\.json");

  private static final int PARTICIPANTS = 0;
  private static final int MESSAGES = 1;
  private static final int THREAD_NAME = 2;
  private static final JsonNames OF_PAGE = JsonNames.of("participants", "messages", "threadName");

  private static final int SENDER_NAME = 0;
  private static final int TIMESTAMP_MS = 1;
  private static final int SENDER = 2;
  private static final int TIMESTAMP = 3;
  private static final JsonNames OF_MESSAGE =
      JsonNames.of("sender_name", "timestamp_ms", "senderName", "timestamp");

  private enum Shape {
    OPEN,
    ENCRYPTED,
    OTHER
  }

  /// The page a file is, or null where it is something else.
  static @Nullable MetaPage of(Source file) throws IOException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    Shape shape;
    try {
      shape = shape(new JsonReader(file.name()).over(head, 0, head.length, 1));
    } catch (RefusedException tooDeep) {
      return null;
    }
    Matcher page = PAGE.matcher(file.fileName().toLowerCase(Locale.ROOT));
    int number = page.matches() ? Integer.parseInt(page.group(1)) : 0;
    return switch (shape) {
      case OPEN -> new MetaPage(file, number, false, told(head));
      case ENCRYPTED -> new MetaPage(file, 0, true, MetaApp.MESSENGER);
      case OTHER -> null;
    };
  }

  // Paths of pictures, and words that only one of the apps writes.
  private static @Nullable MetaApp told(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    boolean instagram =
        text.contains("your_instagram_activity/")
            || text.contains("\"Instagram User\"")
            || text.contains("\"Liked a message\"");
    boolean messenger =
        text.contains("your_activity_across_facebook/")
            || text.contains("your_facebook_activity/")
            || text.contains("\"Facebook user\"")
            || text.contains("/stickers_used/");
    if (instagram == messenger) {
      return null;
    }
    return instagram ? MetaApp.INSTAGRAM : MetaApp.MESSENGER;
  }

  private static Shape shape(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      return Shape.OTHER;
    }
    JsonToken participant = JsonToken.NULL;
    boolean threadName = false;
    while (json.next() == JsonToken.NAME) {
      switch (json.name(OF_PAGE)) {
        case PARTICIPANTS -> participant = first(json);
        case THREAD_NAME -> threadName = json.nextText();
        case MESSAGES -> {
          if (json.next() != JsonToken.START_ARRAY) {
            return Shape.OTHER;
          }
          if (json.next() == JsonToken.START_OBJECT) {
            return message(json);
          }
          if (threadName && participant == JsonToken.STRING) {
            return Shape.ENCRYPTED;
          }
          return participant == JsonToken.START_OBJECT && json.token() == JsonToken.END_ARRAY
              ? Shape.OPEN
              : Shape.OTHER;
        }
        default -> json.skip();
      }
    }
    return Shape.OTHER;
  }

  private static JsonToken first(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_ARRAY) {
      json.skip();
      return JsonToken.NULL;
    }
    JsonToken first = json.next();
    while (json.token() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      json.skip();
      json.next();
    }
    return first;
  }

  private static Shape message(JsonReader json) throws IOException, RefusedException {
    int open = 0;
    int encrypted = 0;
    while (json.next() == JsonToken.NAME) {
      switch (json.name(OF_MESSAGE)) {
        case SENDER_NAME, TIMESTAMP_MS -> open++;
        case SENDER, TIMESTAMP -> encrypted++;
        default -> {}
      }
      json.skip();
    }
    if (open == 2) {
      return Shape.OPEN;
    }
    return encrypted == 2 ? Shape.ENCRYPTED : Shape.OTHER;
  }
}
