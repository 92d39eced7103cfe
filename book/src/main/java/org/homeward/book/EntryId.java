package org.homeward.book;

import java.util.random.RandomGenerator;

/// The name of an entry within its type: 1 to 40 letters, digits or hyphens.
public record EntryId(String value) {
  private static final int LENGTH_MAX = 40;
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int RANDOM_LENGTH = 16;

  /// @throws IllegalArgumentException when `value` is not such a name; see [#isValid]
  public EntryId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an entry id");
    }
  }

  /// Whether `value` can be an id, so that input from outside is checked before it becomes one.
  public static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LENGTH_MAX) {
      return false;
    }
    return value.chars().allMatch(EntryId::isAllowed);
  }

  /// A new id of 80 random bits.
  public static EntryId random(RandomGenerator random) {
    var text = new StringBuilder(RANDOM_LENGTH);
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new EntryId(text.toString());
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  @Override
  public String toString() {
    return value;
  }
}
