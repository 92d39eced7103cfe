package org.homeward.vault;

/// Refuses what is over a limit before any of it is sealed.
final class Limits {
  private Limits() {}

  static void check(String what, int length, int limit) {
    if (length > limit) {
      throw new IllegalArgumentException(
          "%s of %d bytes is over the limit of %d".formatted(what, length, limit));
    }
  }
}
