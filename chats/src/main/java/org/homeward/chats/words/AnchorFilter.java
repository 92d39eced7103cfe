package org.homeward.chats.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// The anchors: for each phrase a word, or two words in a row, that it cannot be without. A small
/// table of bits answers for nearly all other words.
final class AnchorFilter {
  private static final int LOG_BITS = 16;
  private static final int TURN = 21;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  private final long[] bits;
  private final HashTable exact;

  AnchorFilter() {
    this(new long[(1 << LOG_BITS) / Long.SIZE], new HashTable());
  }

  private AnchorFilter(long[] bits, HashTable exact) {
    this.bits = bits;
    this.exact = exact;
  }

  void pack(DataOutputStream out) throws IOException {
    PackedLexicon.write(bits, out);
    exact.pack(out);
  }

  static AnchorFilter unpack(ByteBuffer in) {
    return new AnchorFilter(PackedLexicon.longs(in), HashTable.unpack(in));
  }

  boolean isEmpty() {
    return exact.isEmpty();
  }

  /// The anchor that two words in a row are.
  static long two(long word, long next) {
    return (Long.rotateLeft(word, TURN) ^ next) * FACTOR;
  }

  private static int place(long anchor) {
    return (int) (anchor >>> (Long.SIZE - LOG_BITS));
  }

  /// Adds an anchor: a word's hash, or [#two].
  void add(long anchor) {
    int at = place(anchor);
    bits[at >> 6] |= 1L << at;
    exact.put(anchor, 1);
  }

  /// The table of bits, for [#mayBe].
  long[] bits() {
    return bits;
  }

  /// Whether one of them may be an anchor; what is none mostly is not.
  static boolean mayBe(long word, long two, long[] bits) {
    int one = place(word);
    int other = place(two);
    return ((bits[one >> 6] >>> one | bits[other >> 6] >>> other) & 1) != 0;
  }

  boolean has(long anchor) {
    return exact.get(anchor) != HashTable.ABSENT;
  }
}
