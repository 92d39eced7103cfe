package org.homeward.chats.text.sqlite;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.homeward.chats.source.Source;

/// The newest version of pages that SQLite has not put into the file yet, up to the last commit.
final class WriteAheadLog {
  private static final int MAGIC = 0x377f0682;
  private static final int HEADER_BYTES = 32;
  private static final int FRAME_HEADER_BYTES = 24;

  private final Source.RandomAccess bytes;
  private final int pageSize;
  private final Map<Integer, Long> places = new HashMap<>();
  private int one;
  private int two;

  WriteAheadLog(Source.RandomAccess bytes, int pageSize) throws IOException {
    this.bytes = bytes;
    this.pageSize = pageSize;
    byte[] header = new byte[HEADER_BYTES];
    if (!filled(0, header)) {
      return;
    }
    int magic = BigEndian.signedInt(header, 0);
    boolean littleEndianSums = magic == MAGIC;
    sum(header, 24, littleEndianSums);
    boolean whole =
        (magic & ~1) == MAGIC && BigEndian.signedInt(header, 8) == pageSize && isSum(header, 24);
    if (whole) {
      readFrames(header, littleEndianSums);
    }
  }

  private boolean filled(long from, byte[] into) throws IOException {
    int filled = 0;
    while (filled < into.length) {
      int count = bytes.read(from + filled, into, filled, into.length - filled);
      if (count < 0) {
        return false;
      }
      filled += count;
    }
    return true;
  }

  /// Reads frames as long as they belong to this log; older ones lie behind them.
  private void readFrames(byte[] header, boolean littleEndianSums) throws IOException {
    byte[] frame = new byte[FRAME_HEADER_BYTES];
    byte[] page = new byte[pageSize];
    Map<Integer, Long> uncommitted = new HashMap<>();
    long at = HEADER_BYTES;
    while (filled(at, frame) && filled(at + FRAME_HEADER_BYTES, page)) {
      sum(frame, 8, littleEndianSums);
      sum(page, pageSize, littleEndianSums);
      boolean sameSalts =
          BigEndian.signedInt(frame, 8) == BigEndian.signedInt(header, 16)
              && BigEndian.signedInt(frame, 12) == BigEndian.signedInt(header, 20);
      if (!sameSalts || !isSum(frame, 16)) {
        return;
      }
      uncommitted.put(BigEndian.signedInt(frame, 0), at + FRAME_HEADER_BYTES);
      if (BigEndian.signedInt(frame, 4) != 0) {
        places.putAll(uncommitted);
        uncommitted.clear();
      }
      at += FRAME_HEADER_BYTES + pageSize;
    }
  }

  private void sum(byte[] of, int length, boolean littleEndian) {
    for (int i = 0; i + 8 <= length; i += 8) {
      one += word(of, i, littleEndian) + two;
      two += word(of, i + 4, littleEndian) + one;
    }
  }

  private static int word(byte[] of, int at, boolean littleEndian) {
    int word = BigEndian.signedInt(of, at);
    return littleEndian ? Integer.reverseBytes(word) : word;
  }

  private boolean isSum(byte[] of, int at) {
    return BigEndian.signedInt(of, at) == one && BigEndian.signedInt(of, at + 4) == two;
  }

  /// Fills `into` with a page; false where the log does not have it.
  boolean read(int page, byte[] into) throws IOException {
    Long place = places.get(page);
    return place != null && filled(place, into);
  }
}
