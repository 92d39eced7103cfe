package org.homeward.chats.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;

/// Walks a stream line by line over a sliding window of bytes. A line ends at LF or CRLF.
///
/// ```
/// try (ByteLines lines = new ByteLines(Utf8Text.open(source, reading), source.name())) {
///   while (lines.next()) {
///     ... lines.bytes() between lines.from() and lines.to()
///   }
/// }
/// ```
///
/// What belongs together over several lines is kept together with [#hold]: until [#release], the
/// bytes from [#heldFrom] to [#to] stay in one piece, line ends among them. Any call of [#next] may
/// move bytes, so places are asked for again after it.
public final class ByteLines implements Closeable {
  private static final int WINDOW_BYTES = 128 * 1024;
  private static final int NOT_HELD = -1;
  private static final byte LF = '\n';
  // How far an array's bytes are from a multiple of eight, where the launcher starts the program.
  private static final int OFF = 4;
  private static final long LFS = LF * EightBytes.ONES;

  private final InputStream in;
  private final String file;
  private byte[] window = new byte[WINDOW_BYTES];
  private int limit;
  private boolean ended;
  private int from;
  private int to;
  private int after;
  private int held = NOT_HELD;
  private long number;
  private boolean whole;
  private boolean returned;
  private long seen;

  /// @param in read from where it is to its end, and closed with this
  /// @param file its name, for what is refused
  public ByteLines(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /// Goes on to the next line.
  ///
  /// @return false at the end; a file that ends in a line end has no empty line after it. What is
  ///   held is still there then, and the places are those of the last line
  /// @throws RefusedException where a line is longer than [Limits#LINE_BYTES_MAX]
  public boolean next() throws IOException, RefusedException {
    int scanned = 0;
    seen = 0;
    while (true) {
      int lf = lineFeed(after + scanned);
      if (lf >= 0) {
        return line(lf, lf + 1, true);
      }
      scanned = limit - after;
      if (scanned > Limits.LINE_BYTES_MAX) {
        throw new RefusedException(
            file, number + 1, "This line is too long to be part of a chat export.");
      }
      if (ended) {
        return scanned > 0 && line(withoutZeros(), limit, false);
      }
      fill();
    }
  }

  /// Zeros at a file's end are what a disk left there, and nobody's words.
  private int withoutZeros() {
    int end = limit;
    while (end > after && window[end - 1] == 0) {
      end--;
    }
    return end;
  }

  private boolean line(int end, int next, boolean whole) {
    from = after;
    returned = end > from && window[end - 1] == '\r';
    to = returned ? end - 1 : end;
    after = next;
    number++;
    this.whole = whole;
    return true;
  }

  // Eight bytes at a time, from where a processor would: before the compiler has warmed up, any
  // other eight are put together byte by byte. So the first may begin before the line.
  private int lineFeed(int start) {
    byte[] bytes = window;
    long before = seen;
    int i = start < OFF ? start : ((start + OFF) & ~7) - OFF;
    long ofLine = -1L << (start - i) * Byte.SIZE;
    for (int last = limit - 7; i < last; i += 8) {
      long word = EightBytes.at(bytes, i) & ofLine;
      ofLine = -1;
      before |= word;
      long feeds = EightBytes.zeros(word ^ LFS);
      if (feeds != 0) {
        seen = before;
        return i + EightBytes.first(feeds);
      }
    }
    for (i = Math.max(i, start); i < limit && bytes[i] != LF; i++) {
      before |= bytes[i];
    }
    seen = before;
    return i < limit ? i : -1;
  }

  private void fill() throws IOException {
    int keep = held == NOT_HELD ? after : held;
    if (keep > 0) {
      System.arraycopy(window, keep, window, 0, limit - keep);
      limit -= keep;
      after -= keep;
      from -= keep;
      to -= keep;
      held = held == NOT_HELD ? NOT_HELD : 0;
    }
    if (limit > window.length / 2) {
      window = Arrays.copyOf(window, window.length * 2);
    }
    int count = in.read(window, limit, window.length - limit);
    if (count < 0) {
      ended = true;
    } else {
      limit += count;
    }
  }

  /// Keeps everything from the start of this line in one piece. Whoever holds also bounds what is
  /// held: the window grows with it.
  public void hold() {
    held = from;
  }

  /// Lets go of what was held.
  public void release() {
    held = NOT_HELD;
  }

  /// Whether something is held.
  public boolean holds() {
    return held != NOT_HELD;
  }

  /// Where what is held begins; only while something is.
  public int heldFrom() {
    return held;
  }

  /// What the places point into. The caller may change the bytes between [#heldFrom] or [#from] and
  /// [#to].
  public byte[] bytes() {
    return window;
  }

  /// The first byte of the line.
  public int from() {
    return from;
  }

  /// After the last byte of the line, before its line end.
  public int to() {
    return to;
  }

  /// The line's number, counted from 1; 0 before the first.
  public long number() {
    return number;
  }

  /// Whether the line is surely ASCII. Where it is and the next begins otherwise, this may be
  /// false.
  public boolean ascii() {
    return (seen & EightBytes.TOPS) == 0;
  }

  /// Whether a carriage return stands behind the line.
  public boolean returned() {
    return returned;
  }

  /// Whether the line had a line end; only the last line may have none.
  public boolean whole() {
    return whole;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
