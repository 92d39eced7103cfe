package org.homeward.chats.text.sqlite;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The values of one row. What lies in overflow pages is only fetched when it is wanted.
final class Record {
  private static final int VALUES_MAX = 2000;
  private static final int TEXT_LENGTH_MAX = 1024 * 1024;
  private static final int PAYLOAD_BYTES_MAX = 8 * 1024 * 1024;
  private static final int FLOAT = 7;
  private static final int ZERO = 8;
  private static final int ONE = 9;
  private static final int FIRST_BLOB = 12;

  private final Pages pages;
  private final Charset encoding;
  private byte[] payload = new byte[4096];
  private int present;
  private long length;
  private int overflow;

  private long[] kinds = new long[32];
  private long[] starts = new long[32];
  private int count;

  private byte[] loaded = payload;
  private int from;
  private int to;
  private int position;

  Record(Pages pages) {
    this.pages = pages;
    this.encoding =
        switch (pages.encoding()) {
          case 2 -> StandardCharsets.UTF_16LE;
          case 3 -> StandardCharsets.UTF_16BE;
          default -> StandardCharsets.UTF_8;
        };
  }

  /// Takes the record in a cell of a leaf, and returns its rowid.
  long begin(byte[] page, int cell) throws IOException {
    position = cell;
    length = varint(page, page.length);
    final long rowid = varint(page, page.length);
    int usable = pages.usable();
    int whole = usable - 35;
    long local = length;
    overflow = 0;
    if (length < 0) {
      throw damaged();
    }
    if (length > whole) {
      int least = (usable - 12) * 32 / 255 - 23;
      local = least + (length - least) % (usable - 4);
      local = local > whole ? least : local;
    }
    if (position + local + (local < length ? 4 : 0) > page.length) {
      throw damaged();
    }
    if (local < length) {
      overflow = BigEndian.signedInt(page, position + (int) local);
    }
    grow((int) local);
    System.arraycopy(page, position, payload, 0, (int) local);
    present = (int) local;
    header();
    return rowid;
  }

  private void header() throws IOException {
    position = 0;
    count = 0;
    need(Math.min(length, 9));
    long end = varint(payload, present);
    if (end < 0 || end > length || end > VALUES_MAX * 9L) {
      throw damaged();
    }
    need(end);
    long start = end;
    while (position < end) {
      long kind = varint(payload, (int) end);
      if (count == kinds.length) {
        kinds = Arrays.copyOf(kinds, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
      }
      kinds[count] = kind;
      starts[count] = start;
      count++;
      start += size(kind);
      if (kind < 0 || start > length || count > VALUES_MAX) {
        throw damaged();
      }
    }
  }

  private static long size(long kind) {
    return switch ((int) Math.clamp(kind, 0, FIRST_BLOB)) {
      case 0, ZERO, ONE, 10, 11 -> 0;
      case 5 -> 6;
      case 6, FLOAT -> 8;
      case FIRST_BLOB -> (kind - FIRST_BLOB) / 2;
      default -> kind;
    };
  }

  private long varint(byte[] in, int end) throws IOException {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      if (position >= end) {
        throw damaged();
      }
      byte next = in[position++];
      number = number << 7 | next & 0x7f;
      if (next >= 0) {
        return number;
      }
    }
    if (position >= end) {
      throw damaged();
    }
    return number << 8 | in[position++] & 0xff;
  }

  private void grow(int size) {
    if (payload.length < size) {
      payload = Arrays.copyOf(payload, Math.max(size, payload.length * 2));
    }
  }

  /// Has the first `wanted` bytes of the payload at hand.
  private void need(long wanted) throws IOException {
    if (wanted > PAYLOAD_BYTES_MAX) {
      throw damaged();
    }
    while (present < wanted) {
      byte[] page = pages.page(overflow);
      int more = (int) Math.min(pages.usable() - 4, length - present);
      overflow = BigEndian.signedInt(page, 0);
      grow(present + more);
      System.arraycopy(page, 4, payload, present, more);
      present += more;
    }
  }

  /// The number of a value's kind; 0 is null.
  long kind(int column) {
    return column < 0 || column >= count ? 0 : kinds[column];
  }

  long integer(int column, long otherwise) throws IOException {
    long kind = kind(column);
    if (kind == 0 || kind > ONE) {
      return otherwise;
    }
    if (kind >= ZERO) {
      return kind - ZERO;
    }
    int size = (int) size(kind);
    need(starts[column] + size);
    long number = BigEndian.signed(payload, (int) starts[column], size);
    return kind == FLOAT ? (long) Double.longBitsToDouble(number) : number;
  }

  boolean load(int column, int lengthMax) throws IOException {
    long kind = kind(column);
    if (kind < FIRST_BLOB || size(kind) > lengthMax) {
      return false;
    }
    long end = starts[column] + size(kind);
    need(end);
    loaded = payload;
    from = (int) starts[column];
    to = (int) end;
    boolean isText = (kind & 1) == 1;
    if (isText && !encoding.equals(StandardCharsets.UTF_8)) {
      loaded = new String(payload, from, to - from, encoding).getBytes(StandardCharsets.UTF_8);
      from = 0;
      to = loaded.length;
    }
    return true;
  }

  String text(int column) throws IOException {
    boolean isText = (kind(column) & 1) == 1 && load(column, TEXT_LENGTH_MAX);
    return isText ? new String(loaded, from, to - from, StandardCharsets.UTF_8) : "";
  }

  byte[] bytes() {
    return loaded;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  private static DamagedDatabaseException damaged() {
    return new DamagedDatabaseException("a row is not whole");
  }
}
