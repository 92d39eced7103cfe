package org.homeward.vault.format.v1;

/// Lengths that say little: Padmé (Nikitin et al., PETS 2019) with a floor.
///
/// A length keeps only about its leading half of significant bits, so a padded length tells at most
/// O(log log n) bits about the real one and costs at most 12 % of it. Padmé hides almost nothing of
/// very short texts, where most of what a person writes in a bad hour lies; the floor does that.
public final class Padme {
  /// No padded length is below this.
  public static final int FLOOR = 256;

  private Padme() {}

  /// The padded length for `length` bytes: the smallest allowed one that is not below it.
  ///
  /// @param length from 0 to 2^30
  public static int padded(int length) {
    if (length < 0 || length > 1 << 30) {
      throw new IllegalArgumentException("length " + length + " cannot be padded");
    }
    if (length <= FLOOR) {
      return FLOOR;
    }
    int exponent = 31 - Integer.numberOfLeadingZeros(length);
    int significant = 32 - Integer.numberOfLeadingZeros(exponent);
    int mask = (1 << (exponent - significant)) - 1;
    return (length + mask) & ~mask;
  }

  /// Whether some length is padded to exactly `length`.
  public static boolean isPadded(int length) {
    return length >= FLOOR && length <= 1 << 30 && padded(length) == length;
  }
}
