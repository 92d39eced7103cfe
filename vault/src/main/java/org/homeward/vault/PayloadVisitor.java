package org.homeward.vault;

/// Receives the opened payloads of a log, in order, each already proven to be what was written.
@FunctionalInterface
public interface PayloadVisitor {
  /// One payload. Must not call the vault.
  ///
  /// @param sequence its number
  /// @param payload its bytes, the visitor's own
  void visit(long sequence, byte[] payload);
}
