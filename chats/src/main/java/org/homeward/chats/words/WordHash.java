package org.homeward.chats.words;

import org.homeward.chats.text.EightBytes;

/// The hash of a word: of its letters as [Letters] gives them, seven bytes at a time. A letter that
/// comes three times or more in a row counts once, so that "loooove" is "love"; digits all count.
///
/// Made letter by letter, or at one go for a short word of ASCII letters, as most are: both give
/// the same. No word's hash is 0.
final class WordHash {
  /// What [#taken] gives where the word has to be taken letter by letter.
  static final long NOT_TAKEN = 0;

  private static final char[] NEAR = Letters.near();
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int ROTATION = 31;

  // What is added to seven bits to get the eighth for all that is "a" or more, or more than "z".
  private static final long FROM_A = (0x80 - 'a') * EightBytes.ONES;
  private static final long BEHIND_Z = (0x80 - 'z' - 1) * EightBytes.ONES;
  private static final long SMALL = 0x20 * EightBytes.ONES;

  private static final int GROUP_BYTES = 7;
  private static final int GROUP_BITS = GROUP_BYTES * Byte.SIZE;
  // What is looked at of a word taken at one go.
  private static final int BYTES_MAX = GROUP_BYTES + Long.BYTES;
  // A letter that is not ASCII: a byte that no ASCII letter is, and two of its own.
  private static final int WIDE = 0x80;
  private static final int WIDE_BITS = 3 * Byte.SIZE;

  private long hash;
  private long group;
  private int groupBits;
  private int before;
  private boolean doubled;
  private long singleHash;
  private long singleGroup;
  private int singleBits;
  private int behind;

  /// Takes a whole word of at most 14 ASCII letters, and a space behind it. Only between words.
  ///
  /// @param at where an ASCII letter begins it
  /// @return its hash, or [#NOT_TAKEN]
  long taken(byte[] bytes, int at, int to) {
    if (at > bytes.length - BYTES_MAX) {
      return NOT_TAKEN;
    }
    long small = EightBytes.at(bytes, at) | SMALL;
    long others = others(small);
    if (others == 0 && to - at > GROUP_BYTES) {
      return longer(bytes, at, to, small);
    }
    int end = others == 0 ? to : Math.min(at + EightBytes.first(others), to);
    return isOver(bytes, end, to) && !triples(small) ? first(small, end - at) * FACTOR : NOT_TAKEN;
  }

  private long longer(byte[] bytes, int at, int to, long small) {
    int next = at + GROUP_BYTES;
    long more = EightBytes.at(bytes, next) | SMALL;
    long others = others(more);
    // A letter that comes twice at the end of the first may come again in the next.
    if (others == 0 && to - next > GROUP_BYTES
        || small >>> GROUP_BITS == (small << Byte.SIZE) >>> GROUP_BITS) {
      return NOT_TAKEN;
    }
    int end = others == 0 ? to : Math.min(next + EightBytes.first(others), to);
    return isOver(bytes, end, to) && !triples(small) && !triples(more)
        ? (rolled(0, first(small, GROUP_BYTES)) + first(more, end - next)) * FACTOR
        : NOT_TAKEN;
  }

  /// After the last byte taken last.
  int behind() {
    return behind;
  }

  // These are as short as the first compiler wants them, to be put where they are called.

  private static long first(long eight, int bytes) {
    return eight & (1L << bytes * Byte.SIZE) - 1;
  }

  /// The highest bit of each of eight bytes that is no ASCII letter.
  ///
  /// @param small with capitals made small
  private static long others(long small) {
    long seven = small & ~EightBytes.TOPS;
    return (~(seven + FROM_A) | seven + BEHIND_Z | small) & EightBytes.TOPS;
  }

  /// Whether a letter may come three times in a row among eight bytes.
  private static boolean triples(long small) {
    long same = EightBytes.zeros(small ^ small >>> Byte.SIZE);
    return (same & same >>> Byte.SIZE) != 0;
  }

  /// Whether a word is over before this place.
  private boolean isOver(byte[] bytes, int at, int to) {
    behind = at;
    if (at < to) {
      byte end = bytes[at];
      if (end == ' ') {
        behind = at + 1;
      } else {
        return end >= 0 && NEAR[end] < Letters.FIRST_LETTER && NEAR[end] != Letters.NOTHING;
      }
    }
    return true;
  }

  /// Adds a letter to the word.
  void add(int letter) {
    if (letter != before || letter <= '9') {
      before = letter;
      doubled = false;
    } else if (doubled) {
      hash = singleHash;
      group = singleGroup;
      groupBits = singleBits;
      return;
    } else {
      doubled = true;
      singleHash = hash;
      singleGroup = group;
      singleBits = groupBits;
    }
    if (letter <= Byte.MAX_VALUE) {
      append(letter, Byte.SIZE);
    } else {
      append(WIDE | letter << Byte.SIZE, WIDE_BITS);
    }
  }

  private void append(long unit, int bits) {
    if (groupBits + bits > GROUP_BITS) {
      hash = rolled(hash, group);
      group = 0;
      groupBits = 0;
    }
    group |= unit << groupBits;
    groupBits += bits;
  }

  private static long rolled(long hash, long group) {
    return Long.rotateLeft((hash + group) * FACTOR, ROTATION);
  }

  /// Ends the word.
  ///
  /// @return its hash
  long ended() {
    long ended = (hash + group) * FACTOR;
    hash = 0;
    group = 0;
    groupBits = 0;
    before = 0;
    return ended;
  }
}
