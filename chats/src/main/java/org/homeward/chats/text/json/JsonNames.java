package org.homeward.chats.text.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.homeward.chats.text.EightBytes;

/// The names a reader knows, found by their bytes: the first sixteen of a name are two numbers, and
/// a table made for just these names has each in a place of its own.
public final class JsonNames {
  /// What [#indexOf] and [JsonReader#name] give for a name that is not among them.
  public static final int UNKNOWN = -1;

  private static final int IN_NUMBERS = 2 * Long.BYTES;
  private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xD1B54A32D192ED03L * 2;

  // By how many bytes of eight count.
  private static final long[] MASKS = {
    0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFFL, 0xFF_FFFF_FFFFL, 0xFFFF_FFFF_FFFFL, -1L >>> 8, -1L
  };

  private final byte[][] names;
  private final long[] firsts;
  private final long[] seconds;
  private byte[] table = {};
  private long factor = FIRST_FACTOR;
  private int shift;

  private JsonNames(List<String> all) {
    names = all.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    firsts = new long[names.length];
    seconds = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      int length = names[i].length;
      firsts[i] = eight(names[i], 0, length);
      seconds[i] = length <= Long.BYTES ? 0 : eight(names[i], Long.BYTES, length - Long.BYTES);
    }
    int bits = 67 - Long.numberOfLeadingZeros(names.length);
    for (int tries = 1; !settles(bits); tries++) {
      factor += STEP;
      bits += tries % 100 == 0 ? 1 : 0;
    }
  }

  private boolean settles(int bits) {
    table = new byte[1 << bits];
    shift = Long.SIZE - bits;
    Arrays.fill(table, (byte) UNKNOWN);
    for (int i = 0; i < names.length; i++) {
      int slot = slot(firsts[i], seconds[i], names[i].length);
      if (table[slot] != UNKNOWN) {
        return false;
      }
      table[slot] = (byte) i;
    }
    return true;
  }

  /// @param names at most 100, each once; their places in the list are their numbers
  public static JsonNames of(String... names) {
    return new JsonNames(List.of(names));
  }

  /// The number of the name between `from` and `to`, or [#UNKNOWN].
  public int indexOf(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = eight(bytes, from, length);
    long second = length <= Long.BYTES ? 0 : eight(bytes, from + Long.BYTES, length - Long.BYTES);
    int index = table[slot(first, second, length)];
    return index != UNKNOWN
            && firsts[index] == first
            && seconds[index] == second
            && names[index].length == length
            && (length <= IN_NUMBERS || Arrays.equals(names[index], 0, length, bytes, from, to))
        ? index
        : UNKNOWN;
  }

  private int slot(long first, long second, int length) {
    return (int) ((first + Long.rotateLeft(second, 23) + length) * factor >>> shift);
  }

  // Up to eight bytes as a number, zeros where there are fewer. Short, so that the first compiler
  // puts it where it is called.
  private static long eight(byte[] bytes, int from, int length) {
    return from + Long.BYTES > bytes.length
        ? atTheEnd(bytes, from, length)
        : EightBytes.at(bytes, from) & MASKS[Math.min(length, Long.BYTES)];
  }

  private static long atTheEnd(byte[] bytes, int from, int length) {
    long eight = 0;
    for (int i = from + Math.min(length, Long.BYTES) - 1; i >= from; i--) {
      eight = eight << Byte.SIZE | bytes[i] & 0xFF;
    }
    return eight;
  }
}
