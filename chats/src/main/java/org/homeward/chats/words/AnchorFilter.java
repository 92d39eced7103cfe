package org.homeward.chats.words;

/// The anchors: words some phrase cannot be without. A small table of bits answers for nearly all
/// other words.
final class AnchorFilter {
  private static final int BITS = 1 << 15;

  private final long[] bits = new long[BITS / Long.SIZE];
  private final HashTable exact = new HashTable();

  private static int place(long hash) {
    return (int) (hash >>> 20) & (BITS - 1);
  }

  boolean isEmpty() {
    return exact.isEmpty();
  }

  void add(long hash) {
    int at = place(hash);
    bits[at >> 6] |= 1L << at;
    exact.put(hash, 1);
  }

  /// All of them, in no order.
  long[] all() {
    return exact.keys();
  }

  /// The table of bits, for [#mayBe].
  long[] bits() {
    return bits;
  }

  /// Whether a word may be an anchor; what is none mostly is not.
  static boolean mayBe(long hash, long[] bits) {
    int at = place(hash);
    return (bits[at >> 6] & 1L << at) != 0;
  }

  boolean has(long hash) {
    return exact.get(hash) != HashTable.ABSENT;
  }
}
