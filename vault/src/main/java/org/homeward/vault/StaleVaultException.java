package org.homeward.vault;

/// Somebody else wrote to this vault since it was opened, so nothing was written now.
///
/// After a [Vault#replay] from `lastSequence() + 1` the vault is up to date and can be tried again;
/// if the other one erased records, it has to be opened again.
public final class StaleVaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleVaultException() {
    super("the vault was written to elsewhere since it was opened here");
  }
}
