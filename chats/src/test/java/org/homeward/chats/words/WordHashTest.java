package org.homeward.chats.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashTest {
  private static final byte[] BEHIND = " more words behind it".getBytes(UTF_8);
  private static final int LETTERS_AT_ONE_GO = 14;

  private final WordHash hash = new WordHash();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void at_one_go_and_letter_by_letter_give_the_same(long seed) {
    Random random = new Random(seed);
    Map<Long, String> known = new HashMap<>();
    int taken = 0;
    for (int round = 0; round < 20_000; round++) {
      String word = word(random);
      byte[] text = (word + new String(BEHIND, UTF_8)).getBytes(UTF_8);
      int to = random.nextBoolean() ? text.length : word.length();
      long whole = hash.taken(text, 0, to);
      long letters = byLetters(word);
      if (whole != WordHash.NOT_TAKEN) {
        taken++;
        assertEquals(letters, whole, "seed " + seed + ": " + word);
        int space = to == text.length ? 1 : 0;
        assertEquals(word.length() + space, hash.behind(), "seed " + seed + ": " + word);
      }
      String same = word.toLowerCase(java.util.Locale.ROOT).replaceAll("(.)\\1\\1+", "$1");
      assertEquals(same, known.getOrDefault(letters, same), "seed " + seed + ": " + word);
      known.put(letters, same);
    }
    assertNotEquals(0, taken, "seed " + seed);
  }

  // Few different letters, so that many come several times in a row.
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    String letters = random.nextBoolean() ? "abcxyzABZ" : "lLo";
    for (int left = 1 + random.nextInt(LETTERS_AT_ONE_GO + 3); left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private long byLetters(String word) {
    word.chars().forEach(c -> hash.add(Letters.of(c)));
    return hash.ended();
  }

  @ParameterizedTest
  @CsvSource({"don't", "don’t", "caf\u00e9", "a1", "loooove"})
  void what_is_not_all_ascii_letters_is_not_taken(String word) {
    byte[] text = (word + new String(BEHIND, UTF_8)).getBytes(UTF_8);

    assertEquals(WordHash.NOT_TAKEN, hash.taken(text, 0, text.length));
  }

  @ParameterizedTest
  @CsvSource({"день, дань", "ab, ba", "a, á\u0430", "café, caff"})
  void other_letters_give_another_hash(String one, String other) {
    assertNotEquals(byLetters(one), byLetters(other));
  }
}
