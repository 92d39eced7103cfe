package org.homeward.path.see.beside;

/// One answer as a bar.
///
/// @param value how high, in its row's own measure, 0 or more
/// @param label what stands above it, in a word or two
/// @param guessed whether it is only about right; then it is drawn without colour
public record Bar(double value, String label, boolean guessed) {
  /// An answer that is exact.
  public static Bar of(double value, String label) {
    return new Bar(value, label, false);
  }
}
