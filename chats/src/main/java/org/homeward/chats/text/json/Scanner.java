package org.homeward.chats.text.json;

import java.io.IOException;
import java.io.InputStream;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.EightBytes;

/// Finds where things end. All places are places in the window, and [#limit] is the end of the
/// file.
abstract sealed class Scanner extends Window permits Found {
  private static final long QUOTES = '"' * EightBytes.ONES;
  private static final long SLASHES = '\\' * EightBytes.ONES;
  private static final long BLANKS = ' ' * EightBytes.ONES;

  /// The line after everything that was scanned, counted from 1.
  long lines = 1;

  /// Whether the string that was scanned last has a backslash.
  boolean escaped;

  Scanner(InputStream in, String file) {
    super(in, file);
  }

  Scanner(String file) {
    super(file);
  }

  /// The first byte from `from` on that is not blank.
  final int blanks(int from) throws IOException, RefusedException {
    int i = from;
    while (true) {
      if (i >= limit) {
        i = more(limit);
        if (i == limit) {
          return i;
        }
      }
      byte b = buffer[i];
      if (b > ' ' || b < 0) {
        return i;
      }
      i++;
      if (b == '\n') {
        lines++;
        i += indent(i);
      }
    }
  }

  /// How many of the eight bytes from `from` on are spaces before the first that is none; also
  /// beyond [#limit], whatever is there.
  final int indent(int from) {
    long others = EightBytes.others(EightBytes.at(buffer, from) ^ BLANKS);
    return others == 0 ? Long.BYTES : EightBytes.first(others);
  }

  /// The first byte behind a colon that is not blank.
  final int behindColon(int from) throws IOException, RefusedException {
    // Nearly always one space.
    return from + 1 < limit && buffer[from] == ' ' && buffer[from + 1] > ' '
        ? from + 1
        : blanks(from);
  }

  /// The first byte from `from` on that is neither blank nor a comma.
  final int separators(int from) throws IOException, RefusedException {
    int i = from;
    // Nearly always one comma.
    if (i >= limit || buffer[i] != ',') {
      i = blanks(i);
    }
    while (i < limit && buffer[i] == ',') {
      i = blanks(i + 1);
    }
    return i;
  }

  /// The quote that ends a string, or [#limit].
  ///
  /// @param from the first byte after the quote that began it
  final int quote(int from) throws IOException, RefusedException {
    escaped = false;
    int i = from;
    while (true) {
      if (i >= limit) {
        i = more(limit);
        if (i == limit) {
          return i;
        }
      }
      long hits = special(EightBytes.at(buffer, i));
      if (hits == 0) {
        i += Long.BYTES;
        continue;
      }
      i += EightBytes.first(hits);
      if (i >= limit) {
        continue;
      }
      byte b = buffer[i];
      if (b == '"') {
        return i;
      }
      if (b == '\\') {
        escaped = true;
        i++;
        // The escaped byte may be the first of what is not at hand yet.
        if (i == limit) {
          i = more(i);
        }
      } else if (b == '\n') {
        lines++;
      }
      i++;
    }
  }

  // The lowest bit set is in the first byte that is a quote, a backslash or below a blank. As short
  // as the first compiler wants it, to be put where it is called.
  private static long special(long eight) {
    return EightBytes.zeros(eight ^ QUOTES)
        | EightBytes.zeros(eight ^ SLASHES)
        | (eight - BLANKS) & ~eight & EightBytes.TOPS;
  }

  /// Whether a quote ends a value: what follows it is what may follow a value. Telegram once wrote
  /// the quotes in messages without a backslash. What is kept may move.
  ///
  /// @param inObject whether the value is in an object, so that a name comes after a comma
  final boolean ends(int quote, boolean inObject) throws IOException, RefusedException {
    int i = quote + 1;
    if (i + 1 < limit) {
      byte b = buffer[i] == ',' ? buffer[i + 1] : buffer[i];
      if (b == '\n' || isCloser(b)) {
        return true;
      }
    }
    long before = lines;
    i = blanks(i);
    boolean ends = i == limit || isCloser(buffer[i]);
    if (!ends && buffer[i] == ',') {
      i = blanks(i + 1);
      ends = i == limit || !inObject || isCloser(buffer[i]) || isNameStart(buffer[i]);
    }
    lines = before;
    return ends;
  }

  private static boolean isNameStart(byte b) {
    return b == '"' || b == ',';
  }

  static boolean isCloser(byte b) {
    return b == '}' || b == ']';
  }

  /// After the last byte of a word without quotes that begins at [#start], which is kept. `true`,
  /// numbers and the like end where they do in JSON; other words end with their line, or where
  /// something follows that only JSON would have there.
  final int wordEnd(boolean inObject) throws IOException, RefusedException {
    int i = plainEnd(start + 1);
    if (i == limit || endsPlain(buffer[i]) && kind(i) != JsonToken.WORD) {
      return i;
    }
    while (true) {
      if (i == limit) {
        i = more(i);
        if (i == limit) {
          return i;
        }
      }
      byte b = buffer[i];
      if (b == '\n' || b == '\r') {
        return i;
      }
      if (b == ',' || isCloser(b)) {
        int length = i - start;
        boolean ends = b == ',' && !inObject || endsWord(i + 1);
        i = start + length;
        if (ends) {
          return i;
        }
      }
      i++;
    }
  }

  private boolean endsWord(int after) throws IOException, RefusedException {
    int i = after;
    while (true) {
      if (i == limit) {
        i = more(i);
        if (i == limit) {
          return true;
        }
      }
      byte b = buffer[i];
      if (b != ' ' && b != '\t') {
        return "\n\r\",{}[]".indexOf(b) >= 0;
      }
      i++;
    }
  }

  /// The first byte from `from` on that is not of a word as numbers and names are.
  final int plainEnd(int from) throws IOException, RefusedException {
    int i = from;
    while (true) {
      if (i == limit) {
        i = more(i);
        if (i == limit) {
          return i;
        }
      }
      byte b = buffer[i];
      if (b < '+' || b == ',' || b == '/' || b > '9' && b < 'A' || b > 'Z' && b < '_' || b > 'z') {
        return i;
      }
      i++;
    }
  }

  private static boolean endsPlain(byte b) {
    return b == ',' || isCloser(b) || b >= 0 && b <= ' ';
  }

  /// What stands between [#start] and `to`.
  final JsonToken kind(int to) {
    byte first = buffer[start];
    if (first == '-' || first >= '0' && first <= '9') {
      return isNumber(to) ? JsonToken.NUMBER : JsonToken.WORD;
    }
    return switch (first) {
      case 't' -> is("true", to) ? JsonToken.TRUE : JsonToken.WORD;
      case 'f' -> is("false", to) ? JsonToken.FALSE : JsonToken.WORD;
      case 'n' -> is("null", to) ? JsonToken.NULL : JsonToken.WORD;
      default -> JsonToken.WORD;
    };
  }

  private boolean isNumber(int to) {
    for (int i = start + 1; i < to; i++) {
      byte b = buffer[i];
      if ((b < '0' || b > '9') && b != '.' && b != 'e' && b != 'E' && b != '+' && b != '-') {
        return false;
      }
    }
    return buffer[to - 1] <= '9' && buffer[to - 1] >= '0';
  }

  private boolean is(String word, int to) {
    if (to - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (buffer[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
