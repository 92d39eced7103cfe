package org.homeward.vault;

import java.util.List;
import java.util.Optional;

/// The half of a store that only reads: sealed bytes, exactly as they were written.
///
/// Whatever comes back is alleged until [Vault] has opened it; a reader promises order and
/// completeness of what it keeps, never that nobody changed it.
public interface LogReader {
  /// Every vault here that still has its key slots, sorted by id.
  List<VaultId> vaults();

  /// The vault's key slots.
  ///
  /// @throws StoreException with [StoreException.Reason#NO_SUCH_VAULT] if there is no such vault;
  ///   so do all the others
  byte[] keySlots(VaultId vault);

  /// The log's sealed head, as of the last append.
  byte[] head(VaultId vault);

  /// Hands the sealed records from number `fromSequence` on to `visitor`, in ascending order, until
  /// it returns `false` or there are no more, and returns the head that belongs to exactly these
  /// records. Numbers missing in the store are skipped, which the visitor sees.
  ///
  /// @param fromSequence at least 1
  byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor);

  /// The sealed blob called `name`.
  Optional<byte[]> blob(VaultId vault, String name);

  /// The names of all blobs, sorted.
  List<String> blobNames(VaultId vault);
}
