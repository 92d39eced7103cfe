package org.homeward.chats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytePrefixTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void it_begins_a_range_as_byte_by_byte(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      byte[] in = new byte[random.nextInt(40)];
      for (int i = 0; i < in.length; i++) {
        in[i] = (byte) random.nextInt(2);
      }
      int from = random.nextInt(in.length + 1);
      int to = from + random.nextInt(in.length - from + 1);
      byte[] what = new byte[random.nextInt(20)];
      System.arraycopy(in, from, what, 0, Math.min(what.length, in.length - from));
      if (random.nextInt(4) == 0 && what.length > 0) {
        what[random.nextInt(what.length)] ^= 1;
      }
      assertEquals(
          ByteSearch.startsWith(in, from, to, what),
          new BytePrefix(what).begins(in, from, to),
          "seed " + seed + ", round " + round);
    }
  }
}
