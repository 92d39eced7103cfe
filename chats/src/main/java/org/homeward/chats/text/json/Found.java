package org.homeward.chats.text.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The words of the token that was found last: as the file has them, or without escapes once
/// somebody looks.
abstract sealed class Found extends Scanner permits JsonReader {
  private static final int FIRST_LENGTH = 1024;

  private int first;
  private int last;
  private boolean encoded;
  private byte[] decoded = {};
  private int decodedLength = -1;

  Found(InputStream in, String file) {
    super(in, file);
  }

  Found(String file) {
    super(file);
  }

  final void forget() {
    found(0, 0, false);
  }

  final void found(int from, int to, boolean withEscapes) {
    first = from;
    last = to;
    encoded = withEscapes;
    decodedLength = -1;
  }

  /// The number of a name or text in `names`, or [JsonNames#UNKNOWN].
  public final int name(JsonNames names) {
    return encoded || decodedLength >= 0
        ? names.indexOf(bytes(), from(), to())
        : names.indexOf(buffer, first, last);
  }

  /// What [#from] and [#to] point into, until the next token. Belongs to this reader.
  public final byte[] bytes() {
    if (encoded) {
      decode();
    }
    return decodedLength >= 0 ? decoded : buffer;
  }

  /// The first byte of a name, text, number or word, without quotes.
  public final int from() {
    if (encoded) {
      decode();
    }
    return decodedLength >= 0 ? 0 : first;
  }

  /// After the last byte of a name, text, number or word, without quotes.
  public final int to() {
    if (encoded) {
      decode();
    }
    return decodedLength >= 0 ? decodedLength : last;
  }

  private void decode() {
    if (decoded.length < last - first) {
      decoded = new byte[Math.max(FIRST_LENGTH, 2 * (last - first))];
    }
    decodedLength = Escapes.decode(buffer, first, last, decoded);
    encoded = false;
  }

  /// A name, text, number or word as a string; what is not UTF-8 becomes U+FFFD.
  public final String string() {
    return new String(bytes(), from(), to() - from(), StandardCharsets.UTF_8);
  }
}
