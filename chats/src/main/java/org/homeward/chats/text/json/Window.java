package org.homeward.chats.text.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;

/// The part of a file that is at hand: slides along it, and grows only while one string is longer.
abstract sealed class Window implements Closeable permits Scanner {
  /// How many bytes after [#limit] may be looked at, whatever they are.
  static final int SPARE = 8;

  private static final int FIRST_LENGTH = 128 * 1024;

  private final String file;
  private final InputStream in;
  private long base;
  private boolean ended;

  byte[] buffer;

  /// After the last byte that is at hand.
  int limit;

  /// The first byte that is wanted still, while [#keeping].
  int start;

  /// Whether what begins at [#start] is to be at hand as a whole.
  boolean keeping;

  Window(InputStream in, String file) {
    this.in = in;
    this.file = file;
    this.buffer = new byte[FIRST_LENGTH + SPARE];
  }

  Window(String file) {
    this.in = InputStream.nullInputStream();
    this.file = file;
    this.buffer = new byte[SPARE];
    this.ended = true;
  }

  /// Looks at a copy of some bytes from now on, instead of at what was before; for a window without
  /// a file.
  final void look(byte[] bytes, int from, int to) {
    int length = to - from;
    if (buffer.length - SPARE < length) {
      buffer = new byte[length + SPARE];
    }
    System.arraycopy(bytes, from, buffer, 0, length);
    limit = length;
    base = 0;
  }

  /// Goes to a place in the file; before anything else was asked for.
  ///
  /// @throws java.io.EOFException when the file ends before it
  final void leap(long position) throws IOException {
    in.skipNBytes(position);
    base = position;
  }

  /// Takes in more of the file after [#limit], and moves what is wanted down.
  ///
  /// @param i a place to go on from, at most [#limit]
  /// @return that place after the move; equal to [#limit] at the end of the file
  final int more(int i) throws IOException, RefusedException {
    if (ended) {
      return i;
    }
    int from = keeping ? start : i;
    int kept = limit - from;
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, kept);
      base += from;
      start -= from;
    } else if (kept == buffer.length - SPARE) {
      grow();
    }
    int count = in.read(buffer, kept, buffer.length - SPARE - kept);
    ended = count < 0;
    limit = kept + Math.max(count, 0);
    return i - from;
  }

  private void grow() throws RefusedException {
    int length = buffer.length - SPARE;
    if (length >= Limits.LINE_BYTES_MAX) {
      throw refused("a text in it is longer than any app writes.");
    }
    buffer = Arrays.copyOf(buffer, Math.min(length * 2, Limits.LINE_BYTES_MAX) + SPARE);
  }

  /// The place in the file of a place in the window.
  final long place(int i) {
    return base + i;
  }

  final RefusedException refused(String reason) {
    return new RefusedException(file, line(), "This file cannot be read: " + reason);
  }

  /// The line of what was found last, counted from 1.
  public abstract long line();

  /// The file's name.
  public final String file() {
    return file;
  }

  /// Closes the file.
  @Override
  public final void close() throws IOException {
    in.close();
  }
}
