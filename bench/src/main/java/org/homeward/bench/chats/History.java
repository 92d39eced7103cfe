package org.homeward.bench.chats;

import java.time.LocalDateTime;
import java.util.Random;

/// A made-up history of two people, the same for the same size: six years with six silences, days
/// with mornings and evenings, short messages and long ones.
final class History {
  private static final long SEED = 20_190_101;
  private static final LocalDateTime START = LocalDateTime.of(2019, 1, 1, 9, 0);
  private static final int YEARS_IN_SECONDS = 6 * 365 * 24 * 3600;
  private static final int SILENCES = 6;
  private static final String[] WORDS =
      ("ok yes no see you later tonight home work train late coffee thanks for the call I am on my"
              + " way what about dinner tomorrow love good morning night sorry was asleep bring"
              + " milk please the keys are here did read that again happy tired sunny rain weekend"
              + " mum said hello to everyone maybe next week when do you want it sounds great haha")
          .split(" ");
  private static final String[] SPECIAL = {"❤️", "über", "mañana", "ça va", "😂😂", "così", "não"};

  private final Random random = new Random(SEED);
  private final int size;
  private LocalDateTime time = START;
  private int index;
  private int sender;
  private String text = "";
  private boolean media;

  /// @param size how many messages
  History(int size) {
    this.size = size;
  }

  /// Moves to the next message; false at the end.
  boolean next() {
    if (index == size) {
      return false;
    }
    index++;
    double mean = (double) YEARS_IN_SECONDS / size;
    boolean pauses = random.nextInt(700) == 0;
    // Bursts of messages within minutes, and nights between them.
    long step = pauses ? (long) (mean * 500 * random.nextDouble()) : random.nextInt((int) mean + 1);
    if (index % (size / (SILENCES + 1)) == 0) {
      step = (16 + random.nextInt(75)) * 86_400L;
    }
    time = time.plusSeconds(step);
    if (random.nextInt(10) < 6) {
      sender = 1 - sender;
    }
    media = random.nextInt(1000) < 60;
    text = media ? "" : words();
    return true;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 9);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        words.append(random.nextInt(60) == 0 ? '\n' : ' ');
      }
      words.append(
          random.nextInt(40) == 0
              ? SPECIAL[random.nextInt(SPECIAL.length)]
              : WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /// How many messages came so far.
  int index() {
    return index;
  }

  LocalDateTime time() {
    return time;
  }

  /// 0 or 1.
  int sender() {
    return sender;
  }

  /// What was written, with line feeds in some; empty where a file was sent.
  String text() {
    return text;
  }

  /// Whether a file was sent.
  boolean media() {
    return media;
  }
}
