package org.homeward.vault;

import java.security.SecureRandom;

/// A vault's name: stands in clear on disk and in every seal, so it should say nothing about
/// anyone.
///
/// @param value 1 to 64 characters of `a-z`, `0-9` and `-`
public record VaultId(String value) {
  private static final int MAX_LENGTH = 64;
  private static final int RANDOM_LENGTH = 26;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  /// @throws IllegalArgumentException if `value` is not such a name
  public VaultId {
    if (!isName(value)) {
      throw new IllegalArgumentException("a vault id is 1 to 64 characters of a-z, 0-9 and -");
    }
  }

  /// A fresh id of 130 random bits.
  public static VaultId random(SecureRandom random) {
    StringBuilder id = new StringBuilder(RANDOM_LENGTH);
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new VaultId(id.toString());
  }

  /// Whether `value` has the form of a vault id, which is also that of a blob name.
  static boolean isName(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_LENGTH
        && value
            .chars()
            .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  @Override
  public String toString() {
    return value;
  }
}
