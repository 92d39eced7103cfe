package org.homeward.vault;

/// Two check symbols over GF(32), at the end of up to 31: a Reed-Solomon code of distance three.
///
/// A word `c` holds when the sum of all `c[i]` and the sum of all `a^i * c[i]` are both zero, where
/// `a` is a root of `x^5 + x^2 + 1`.
final class CheckSymbols {
  private static final int ORDER = 31;
  private static final int[] POWER = new int[ORDER];
  private static final int[] LOG = new int[ORDER + 1];

  static {
    int value = 1;
    for (int exponent = 0; exponent < ORDER; exponent++) {
      POWER[exponent] = value;
      LOG[value] = exponent;
      value <<= 1;
      if (value > ORDER) {
        value ^= 0b100101;
      }
    }
  }

  private CheckSymbols() {}

  /// Whether `word`, check symbols included, is one that [#fillIn] makes.
  static boolean hold(int[] word) {
    return sum(word) == 0 && weightedSum(word) == 0;
  }

  /// Sets the last two symbols of `word` so that it holds.
  static void fillIn(int[] word) {
    int first = word.length - 2;
    int last = word.length - 1;
    word[first] = 0;
    word[last] = 0;
    int sum = sum(word);
    int weighted = weightedSum(word);
    // From x + y = sum and a^first x + a^last y = weighted.
    int difference = POWER[first] ^ POWER[last];
    word[last] = divide(times(POWER[first], sum) ^ weighted, difference);
    word[first] = sum ^ word[last];
  }

  private static int sum(int[] word) {
    int sum = 0;
    for (int symbol : word) {
      sum ^= symbol;
    }
    return sum;
  }

  private static int weightedSum(int[] word) {
    int sum = 0;
    for (int i = 0; i < word.length; i++) {
      sum ^= times(POWER[i], word[i]);
    }
    return sum;
  }

  private static int times(int a, int b) {
    return a == 0 || b == 0 ? 0 : POWER[(LOG[a] + LOG[b]) % ORDER];
  }

  private static int divide(int a, int b) {
    return a == 0 ? 0 : POWER[(LOG[a] - LOG[b] + ORDER) % ORDER];
  }
}
