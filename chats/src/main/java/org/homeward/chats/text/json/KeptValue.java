package org.homeward.chats.text.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.homeward.chats.reading.RefusedException;

/// A short value, kept while the rest of its object is read, in bytes that are used again for the
/// next.
public final class KeptValue {
  private byte[] bytes = new byte[64];
  private int length;

  /// Keeps nothing.
  public void clear() {
    length = 0;
  }

  /// Takes the next value, where it is text or a number; nothing where it is something else.
  public void next(JsonReader json) throws IOException, RefusedException {
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

  /// What it is in, from 0. Belongs to this.
  public byte[] bytes() {
    return bytes;
  }

  /// How many bytes of [#bytes] it is; 0 where there is none.
  public int length() {
    return length;
  }

  /// Whether it is the same as `other`.
  public boolean is(byte[] other) {
    return Arrays.equals(bytes, 0, length, other, 0, other.length);
  }

  /// A copy of it.
  public byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  /// A number that is the same for the same value.
  public int hash() {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  /// It as a string; what is not UTF-8 becomes U+FFFD.
  public String string() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
