package org.homeward.chats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EightBytesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_first_byte_is_the_one_a_loop_finds(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[8];
    for (int round = 0; round < 20_000; round++) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextBoolean() ? 0 : random.nextInt(256));
      }
      long eight = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
      assertEquals(first(bytes, true), found(EightBytes.zeros(eight)), "seed " + seed);
      assertEquals(first(bytes, false), found(EightBytes.others(eight)), "seed " + seed);
    }
  }

  private static int found(long tops) {
    return tops == 0 ? 8 : EightBytes.first(tops);
  }

  private static int first(byte[] bytes, boolean zero) {
    int i = 0;
    while (i < bytes.length && (bytes[i] == 0) != zero) {
      i++;
    }
    return i;
  }
}
