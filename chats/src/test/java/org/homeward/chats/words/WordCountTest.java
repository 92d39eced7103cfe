package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {
  private static final String[] PARTS = {
    "a", "Z", "9", " ", "'", "’", "?", "？", "é", "ß", "\u200d", "😂", "день", ".", "\n", "á"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void it_counts_what_the_sweep_counts(long seed) {
    Random random = new Random(seed);
    Sweep sweep = new Sweep(new AnchorFilter());
    WordCount count = new WordCount();
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      // Also bytes that are no text.
      if (bytes.length > 0 && random.nextInt(4) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      sweep.read(bytes, 0, bytes.length);
      count.read(bytes, 0, bytes.length);
      assertEquals(sweep.words(), count.words(), "seed " + seed + ": " + text);
      assertEquals(sweep.asks(), count.asks(), "seed " + seed + ": " + text);
    }
  }
}
