package org.homeward.chats.text.json;

import java.io.IOException;
import java.io.InputStream;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.jspecify.annotations.Nullable;

/// Reads JSON one token at a time, as leniently as the package says.
///
/// An object is read so, and whatever its values turn out to be, the reader stays in step:
///
/// ```
/// if (json.next() == JsonToken.START_OBJECT) {
///   while (json.next() == JsonToken.NAME) {
///     switch (json.name(NAMES)) {
///       case DATE -> date = json.nextNumber(0);
///       case TEXT -> { if (json.nextText()) keep(json.bytes(), json.from(), json.to()); }
///       default -> json.skip();
///     }
///   }
/// }
/// ```
///
/// At the end of the file, also in the middle of something, [#next] gives [JsonToken#END] for ever,
/// so such loops end; an object that was begun is whole only when its [JsonToken#END_OBJECT] came.
/// [#cut] and [#broken] say why it ended.
///
/// Names and texts are UTF-8 as the file has it, valid or not, and stay until the next token.
public final class JsonReader extends Found {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  // One bit for each level, the innermost last: set where it is an object.
  private long objects;
  private int depth;
  private boolean wantsName;

  private JsonToken token = JsonToken.NULL;
  private int position;
  private long tokenLine = 1;

  private boolean begun;
  private boolean cut;
  private boolean broken;

  /// @param in closed with this reader
  /// @param file the file's name, for what is refused
  public JsonReader(InputStream in, String file) {
    super(in, file);
  }

  /// A reader that begins at a value in the middle of the file, and counts as if it had read
  /// everything before.
  ///
  /// @param in at its beginning; closed with this reader
  /// @param position where the value begins, as [#position]
  /// @param line the line it begins in, as [#line]
  /// @throws java.io.EOFException when the file ends before it
  public JsonReader(InputStream in, String file, long position, long line) throws IOException {
    super(in, file);
    leap(position);
    lines = line;
    tokenLine = line;
    begun = position > 0;
  }

  /// A reader of lines, each given to [#over].
  public JsonReader(String file) {
    super(file);
    begun = true;
  }

  /// Starts again with other bytes, which are copied; for a reader without a stream.
  ///
  /// @param line where in the file they are, counted from 1
  public JsonReader over(byte[] bytes, int from, int to, long line) {
    look(bytes, from, to);
    objects = 0;
    depth = 0;
    wantsName = false;
    token = JsonToken.NULL;
    position = 0;
    lines = line;
    tokenLine = line;
    cut = false;
    broken = false;
    return this;
  }

  /// Goes on to the next token.
  ///
  /// @throws RefusedException when it is deeper, or one string of it longer, than [Limits]
  public JsonToken next() throws IOException, RefusedException {
    return token = advance();
  }

  /// The token [#next] gave last.
  public JsonToken token() {
    return token;
  }

  private JsonToken advance() throws IOException, RefusedException {
    if (token == JsonToken.END) {
      return JsonToken.END;
    }
    if (!begun) {
      begin();
    }
    keeping = false;
    forget();
    int i = token == JsonToken.NAME ? behindColon(position) : separators(position);
    position = i;
    tokenLine = lines;
    if (i == limit) {
      cut = depth > 0;
      return JsonToken.END;
    }
    start = i;
    return wantsName ? nameOrEnd(i) : value(i);
  }

  private void begin() throws IOException, RefusedException {
    begun = true;
    keeping = true;
    int i = 0;
    while (i < MARK.length) {
      if (i == limit && more(i) == limit || buffer[i] != MARK[i]) {
        return;
      }
      i++;
    }
    position = i;
  }

  private JsonToken nameOrEnd(int i) throws IOException, RefusedException {
    byte b = buffer[i];
    if (isCloser(b)) {
      return close(b);
    }
    keeping = true;
    boolean quoted = b == '"';
    int length = (quoted ? quote(i + 1) : plainEnd(i)) - start;
    if (start + length == limit) {
      return cutOff();
    }
    boolean encoded = quoted && escaped;
    int colon = start + length + (quoted ? 1 : 0);
    if (colon >= limit || buffer[colon] != ':') {
      colon = blanks(colon);
    }
    if (colon == limit) {
      return cutOff();
    }
    if (buffer[colon] != ':' || length == 0) {
      return stop();
    }
    found(quoted ? start + 1 : start, start + length, encoded);
    position = colon + 1;
    wantsName = false;
    return JsonToken.NAME;
  }

  private JsonToken value(int i) throws IOException, RefusedException {
    byte b = buffer[i];
    switch (b) {
      case '"' -> {
        return string(i);
      }
      case '{', '[' -> {
        open(b);
        position = i + 1;
        wantsName = b == '{';
        return wantsName ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
      }
      case '}', ']' -> {
        if (token != JsonToken.NAME) {
          return close(b);
        }
        wantsName = true;
        return JsonToken.NULL;
      }
      case ',' -> {
        wantsName = true;
        return JsonToken.NULL;
      }
      default -> {
        keeping = true;
        position = wordEnd(inObject());
        found(start, position, false);
        wantsName = inObject();
        return kind(position);
      }
    }
  }

  private JsonToken string(int i) throws IOException, RefusedException {
    keeping = true;
    boolean anyEscaped = false;
    int quote = i;
    boolean ends;
    do {
      quote = quote(quote + 1);
      anyEscaped |= escaped;
      if (quote == limit) {
        return cutOff();
      }
      int length = quote - start;
      ends = ends(quote, inObject());
      quote = start + length;
    } while (!ends);
    found(start + 1, quote, anyEscaped);
    position = quote + 1;
    wantsName = inObject();
    return JsonToken.STRING;
  }

  private void open(byte b) throws RefusedException {
    if (depth == Limits.JSON_DEPTH_MAX) {
      throw refused("it is nested deeper than any app writes.");
    }
    depth++;
    objects = objects << 1 | (b == '{' ? 1 : 0);
  }

  private JsonToken close(byte b) {
    if (depth == 0 || inObject() != (b == '}')) {
      return stop();
    }
    boolean object = inObject();
    depth--;
    objects >>>= 1;
    position++;
    wantsName = inObject();
    return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
  }

  private boolean inObject() {
    return (objects & 1) != 0;
  }

  private JsonToken cutOff() {
    cut = true;
    return JsonToken.END;
  }

  private JsonToken stop() {
    broken = true;
    return JsonToken.END;
  }

  /// Goes on to the end of what the token begins: the value of a name, or the rest of an object or
  /// array. Does nothing at other tokens. Strings that are skipped may be of any length.
  public void skip() throws IOException, RefusedException {
    switch (token) {
      case NAME -> skipValue();
      case START_OBJECT, START_ARRAY -> skipTo(depth - 1);
      default -> {}
    }
  }

  private void skipValue() throws IOException, RefusedException {
    keeping = false;
    int i = blanks(position);
    if (i < limit && buffer[i] == '"') {
      i = quote(i + 1);
      if (i == limit) {
        token = cutOff();
        return;
      }
      position = i + 1;
      wantsName = true;
      token = JsonToken.NULL;
      return;
    }
    position = i;
    next();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      skipTo(depth - 1);
    }
  }

  private void skipTo(int outer) throws IOException, RefusedException {
    keeping = false;
    int i = position;
    while (depth > outer) {
      if (i >= limit) {
        i = more(limit);
        if (i == limit) {
          token = cutOff();
          return;
        }
      }
      byte b = buffer[i];
      switch (b) {
        case '"' -> {
          i = quote(i + 1);
          if (i < limit) {
            i++;
          }
        }
        case '\n' -> {
          lines++;
          i++;
          i += indent(i);
        }
        case '{', '[' -> {
          open(b);
          i++;
        }
        case '}', ']' -> {
          position = i;
          token = close(b);
          if (token == JsonToken.END) {
            return;
          }
          i++;
        }
        default -> {
          if (b > ' ' && b != ',' && b != ':' || b < 0) {
            start = i;
            keeping = true;
            i = wordEnd(inObject());
            keeping = false;
          } else {
            i++;
          }
        }
      }
    }
    position = i;
  }

  /// Goes on to the next value and says whether it is text; leaves out whatever else it is.
  public boolean nextText() throws IOException, RefusedException {
    if (next() == JsonToken.STRING) {
      return true;
    }
    skip();
    return false;
  }

  /// Goes on to the next value: its text, or null where it is something else, which is left out.
  public @Nullable String nextString() throws IOException, RefusedException {
    return nextText() ? string() : null;
  }

  /// Goes on to the next value: the number it is, also in quotes, or `otherwise` where it is
  /// something else, which is left out.
  public long nextNumber(long otherwise) throws IOException, RefusedException {
    next();
    long number = number(otherwise);
    skip();
    return number;
  }

  /// Goes on to the next value and says whether it is `true`; leaves it out whatever it is.
  public boolean nextTrue() throws IOException, RefusedException {
    boolean is = next() == JsonToken.TRUE;
    skip();
    return is;
  }

  /// A number, or text that is a number; what comes after its point is cut off.
  ///
  /// @param otherwise what to give where it is neither, or does not fit
  public long number(long otherwise) {
    return switch (token) {
      case NUMBER, STRING, NAME -> Numbers.read(bytes(), from(), to(), otherwise);
      default -> otherwise;
    };
  }

  /// How many objects and arrays are begun and not ended.
  public int depth() {
    return depth;
  }

  /// Where in the file the token begins, in bytes.
  public long position() {
    return place(token == JsonToken.END ? position : start);
  }

  /// The line the token begins in, counted from 1.
  @Override
  public long line() {
    return tokenLine;
  }

  /// Whether the file ended in the middle of something.
  public boolean cut() {
    return cut;
  }

  /// Whether something cannot be followed at [#position]: what comes after it was not looked at.
  public boolean broken() {
    return broken;
  }
}
