package org.homeward.chats.text.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.chats.source.Source;
import org.jspecify.annotations.Nullable;

/// The pages of a database, the newest version of each. The last few stay at hand.
final class Pages implements Closeable {
  static final int HEADER_BYTES = 100;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int KEPT_BYTES = 2 * 1024 * 1024;

  private final Source.RandomAccess bytes;
  private final Source.@Nullable RandomAccess logBytes;
  private final @Nullable WriteAheadLog log;
  private final int pageSize;
  private final int usable;
  private final int encoding;
  private final Map<Integer, byte[]> kept;

  /// Whether a file begins as a database does.
  static boolean starts(byte[] head) {
    return head.length >= MAGIC.length
        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  Pages(Source.RandomAccess bytes, Source.@Nullable RandomAccess logBytes) throws IOException {
    this.bytes = bytes;
    this.logBytes = logBytes;
    byte[] header = new byte[HEADER_BYTES];
    read(0, header);
    int size = BigEndian.unsignedShort(header, 16);
    pageSize = size == 1 ? 65536 : size;
    usable = pageSize - (header[20] & 0xff);
    if (!starts(header) || pageSize < 512 || Integer.bitCount(pageSize) != 1 || usable < 480) {
      throw new DamagedDatabaseException("its first page is none");
    }
    log = logBytes == null ? null : new WriteAheadLog(logBytes, pageSize);
    int limit = Math.max(8, KEPT_BYTES / pageSize);
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > limit;
          }
        };
    encoding = BigEndian.signedInt(page(1), 56);
  }

  private void read(long from, byte[] into) throws IOException {
    int filled = 0;
    while (filled < into.length) {
      int count = bytes.read(from + filled, into, filled, into.length - filled);
      if (count < 0) {
        throw new DamagedDatabaseException("a page is missing");
      }
      filled += count;
    }
  }

  /// A page; not to be changed.
  ///
  /// @param number counted from 1
  byte[] page(int number) throws IOException {
    if (number < 1) {
      throw new DamagedDatabaseException("a page has a number no page has");
    }
    byte[] page = kept.get(number);
    if (page == null) {
      page = new byte[pageSize];
      if (log == null || !log.read(number, page)) {
        read((number - 1L) * pageSize, page);
      }
      kept.put(number, page);
    }
    return page;
  }

  /// How many bytes of a page hold something.
  int usable() {
    return usable;
  }

  /// The number of the encoding of texts: 1 is UTF-8, 2 UTF-16 with its low byte first, 3 with its
  /// high byte first.
  int encoding() {
    return encoding;
  }

  @Override
  public void close() throws IOException {
    try (Source.@Nullable RandomAccess alsoClosed = logBytes) {
      bytes.close();
    }
  }
}
