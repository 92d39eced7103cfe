package org.homeward.chats.text;

import java.io.IOException;
import java.io.InputStream;

/// UTF-16 read as UTF-8. Half a surrogate pair, and half a unit at the end, become U+FFFD.
final class Utf16Input extends InputStream {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int NONE = -1;

  private final InputStream in;
  private final int highByte;
  private final byte[] units = new byte[16 * 1024];
  // A unit becomes at most three bytes, and two more units may wait from before.
  private final byte[] ready = new byte[units.length / 2 * 3 + 8];
  private int unitsUsed;
  private int readyFrom;
  private int readyTo;
  private int high = NONE;
  private boolean ended;

  Utf16Input(InputStream in, boolean bigEndian) {
    this.in = in;
    this.highByte = bigEndian ? 0 : 1;
  }

  @Override
  public int read() throws IOException {
    return more() ? ready[readyFrom++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, readyTo - readyFrom);
    System.arraycopy(ready, readyFrom, into, offset, count);
    readyFrom += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean more() throws IOException {
    while (readyFrom == readyTo && !ended) {
      readyFrom = 0;
      readyTo = 0;
      int count = in.read(units, unitsUsed, units.length - unitsUsed);
      if (count < 0) {
        end();
      } else {
        unitsUsed += count;
        transcode();
      }
    }
    return readyFrom < readyTo;
  }

  private void end() {
    ended = true;
    if (high != NONE || unitsUsed > 0) {
      put(REPLACEMENT);
    }
  }

  private void transcode() {
    int whole = unitsUsed & ~1;
    for (int i = 0; i < whole; i += 2) {
      unit((units[i + highByte] & 0xFF) << 8 | (units[i + 1 - highByte] & 0xFF));
    }
    if (unitsUsed > whole) {
      units[0] = units[whole];
    }
    unitsUsed -= whole;
  }

  private void unit(int unit) {
    if (high != NONE) {
      int first = high;
      high = NONE;
      if (Character.isLowSurrogate((char) unit)) {
        put(Character.toCodePoint((char) first, (char) unit));
        return;
      }
      put(REPLACEMENT);
    }
    if (Character.isHighSurrogate((char) unit)) {
      high = unit;
    } else {
      put(Character.isLowSurrogate((char) unit) ? REPLACEMENT : unit);
    }
  }

  private void put(int codePoint) {
    if (codePoint < 0x80) {
      ready[readyTo++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      ready[readyTo++] = (byte) (0xC0 | codePoint >> 6);
      tail(codePoint);
    } else if (codePoint < 0x10000) {
      ready[readyTo++] = (byte) (0xE0 | codePoint >> 12);
      tail(codePoint >> 6);
      tail(codePoint);
    } else {
      ready[readyTo++] = (byte) (0xF0 | codePoint >> 18);
      tail(codePoint >> 12);
      tail(codePoint >> 6);
      tail(codePoint);
    }
  }

  private void tail(int bits) {
    ready[readyTo++] = (byte) (0x80 | (bits & 0x3F));
  }
}
