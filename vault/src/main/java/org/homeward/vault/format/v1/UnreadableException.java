package org.homeward.vault.format.v1;

/// Bytes that this format does not read: of a later version, or not of this format at all.
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean newer;

  private UnreadableException(String message, boolean newer) {
    super(message);
    this.newer = newer;
  }

  static UnreadableException newer(String what, int version) {
    return new UnreadableException(
        "%s has format version %d; this program knows version 1".formatted(what, version), true);
  }

  static UnreadableException malformed(String message) {
    return new UnreadableException(message, false);
  }

  /// Whether a later version of the program would read it.
  public boolean isNewer() {
    return newer;
  }
}
