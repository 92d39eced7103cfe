package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.Arrays;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// A short value, kept while its message is read.
final class Bytes {
  private byte[] bytes = new byte[64];
  private int length;

  void clear() {
    length = 0;
  }

  /// Takes the next value, where it is text or a number; nothing where it is something else.
  void next(JsonReader json) throws IOException, RefusedException {
    JsonToken value = json.next();
    if (value != JsonToken.STRING && value != JsonToken.NUMBER) {
      length = 0;
      json.skip();
      return;
    }
    byte[] from = json.bytes();
    int start = json.from();
    length = json.to() - start;
    if (length > bytes.length) {
      bytes = new byte[length * 2];
    }
    System.arraycopy(from, start, bytes, 0, length);
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  boolean is(byte[] other) {
    return Arrays.equals(bytes, 0, length, other, 0, other.length);
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  int hash() {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }
}
