package org.homeward.chats.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at eight bytes at once, in a long whose lowest byte is the first of them.
///
/// Written for the first compiler, which calls what counts zero bits: a multiplication finds the
/// byte in one step.
public final class EightBytes {
  /// One in each byte.
  public static final long ONES = 0x0101010101010101L;

  /// The highest bit of each byte.
  public static final long TOPS = 0x8080808080808080L;

  // By how many bytes it is moved up, its highest byte says.
  private static final long COUNTING = 0x0001020304050607L;

  // One step for the first compiler; through a buffer it is a chain of calls.
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  /// The eight bytes from a place on.
  public static long at(byte[] bytes, int from) {
    return (long) EIGHT.get(bytes, from);
  }

  /// The highest bit of each byte that is zero; above the first of them, also of others.
  public static long zeros(long eight) {
    return (eight - ONES) & ~eight & TOPS;
  }

  /// The highest bit of each byte that is not zero.
  public static long others(long eight) {
    return (((eight & ~TOPS) + ~TOPS) | eight) & TOPS;
  }

  /// The place of the first byte with its highest bit set, 0 to 7.
  ///
  /// @param tops nothing but highest bits, at least one
  public static int first(long tops) {
    return (int) (((tops & -tops) >>> 7) * COUNTING >>> 56);
  }
}
