package org.homeward.vault.format.v1;

/// What came of opening sealed bytes.
public sealed interface Opening {
  /// It opened, and is what was sealed.
  ///
  /// @param payload the bytes that were sealed, without padding; the receiver's own
  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  record Opened(byte[] payload) implements Opening {}

  /// Its length is none this format writes.
  ///
  /// @param length the bytes there are
  record Misshapen(int length) implements Opening {}

  /// It starts with a version this format does not know.
  ///
  /// @param version the first byte, 0 to 255
  record UnknownVersion(int version) implements Opening {}

  /// The seal does not hold under this key and in this place.
  record Refused() implements Opening {}
}
