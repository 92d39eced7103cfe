package org.homeward.chats.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.homeward.chats.reading.Collected.Line;

/// A history is written in a format and read back, many times, each from a seed of its own.
public final class RoundTrip {
  private RoundTrip() {}

  /// Writes, reads and compares once.
  @FunctionalInterface
  public interface Once {
    void trip(Random random) throws Exception;
  }

  /// Fails with the first message that is not the same.
  public static void same(List<Line> history, List<Line> read) {
    for (int i = 0; i < Math.min(history.size(), read.size()); i++) {
      assertEquals(history.get(i), read.get(i), "message " + i);
    }
    assertEquals(history.size(), read.size(), "how many");
  }

  /// Does it `rounds` times; what fails is told with the seed that repeats it.
  public static void many(int rounds, Once once) {
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + rounds; seed++) {
      try {
        once.trip(new Random(seed));
      } catch (Exception | AssertionError e) {
        throw new AssertionError("-Dhomeward.seed=" + seed, e);
      }
    }
  }
}
