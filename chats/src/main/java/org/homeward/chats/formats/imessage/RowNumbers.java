package org.homeward.chats.formats.imessage;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// A set of row numbers, which are nearly always small and close together.
final class RowNumbers {
  private static final int CLOSE = 1 << 26;

  private final BitSet close = new BitSet();
  private final Set<Long> far = new HashSet<>();

  void add(long row) {
    if (row >= 0 && row < CLOSE) {
      close.set((int) row);
    } else {
      far.add(row);
    }
  }

  boolean has(long row) {
    return row >= 0 && row < CLOSE ? close.get((int) row) : far.contains(row);
  }
}
