package org.homeward.vault.format.v1;

/// Bytes that this format does not read.
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why it does not.
  public enum Kind {
    /// A later version of this program wrote them.
    NEWER,
    /// Some other program did.
    FOREIGN,
    /// They are not as they were written.
    MALFORMED
  }

  private final Kind kind;

  private UnreadableException(String message, Kind kind) {
    super(message);
    this.kind = kind;
  }

  static UnreadableException newer(String what, int version) {
    return new UnreadableException(
        "%s has format version %d; this program knows version 1".formatted(what, version),
        Kind.NEWER);
  }

  static UnreadableException foreign(String message) {
    return new UnreadableException(message, Kind.FOREIGN);
  }

  static UnreadableException malformed(String message) {
    return new UnreadableException(message, Kind.MALFORMED);
  }

  /// Why.
  public Kind kind() {
    return kind;
  }
}
