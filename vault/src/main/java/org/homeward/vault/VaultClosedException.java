package org.homeward.vault;

/// The vault was closed: its key is gone from memory, and only opening it again brings it back.
public final class VaultClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VaultClosedException() {
    super("this vault is closed");
  }
}
