package org.homeward.chats.text.json;

import java.io.IOException;
import org.homeward.chats.reading.RefusedException;

/// Tells whether there is something, where what it is does not matter.
public final class Contents {
  private Contents() {}

  /// Whether the next value is a list with anything in it, or an object. It is read to its end.
  public static boolean any(JsonReader json) throws IOException, RefusedException {
    JsonToken value = json.next();
    if (value != JsonToken.START_ARRAY) {
      json.skip();
      return value == JsonToken.START_OBJECT;
    }
    int count = 0;
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      count++;
      json.skip();
    }
    return count > 0;
  }
}
