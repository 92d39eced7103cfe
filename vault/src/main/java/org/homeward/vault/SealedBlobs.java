package org.homeward.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.format.v1.BlobCodec;
import org.homeward.vault.format.v1.ChainEnd;
import org.homeward.vault.format.v1.ChainTag;
import org.homeward.vault.format.v1.Opening;
import org.homeward.vault.format.v1.SnapshotCodec;
import org.homeward.vault.format.v1.VaultKeys;

/// What a vault keeps beside its log: drafts, each overwriting the last, and the one snapshot.
///
/// Not thread-safe; [Vault] holds the lock.
final class SealedBlobs {
  private final LogStore store;
  private final VaultId id;
  private final VaultKeys keys;
  private final SecureRandom random;

  SealedBlobs(LogStore store, VaultId id, VaultKeys keys, SecureRandom random) {
    this.store = store;
    this.id = id;
    this.keys = keys;
    this.random = random;
  }

  void write(String name, byte[] payload) {
    Limits.check("a blob", payload.length, BlobCodec.MAX_PAYLOAD);
    String stored = stored(name);
    store.putBlob(id, stored, keys.blobs().seal(stored, payload, Nonces.fresh(random)));
  }

  Optional<byte[]> read(String name) {
    String stored = stored(name);
    return store
        .blob(id, stored)
        .map(sealed -> {
          if (keys.blobs().open(stored, sealed) instanceof Opening.Opened(byte[] payload)) {
            return payload;
          }
          throw new BlobDamagedException(name);
        });
  }

  void delete(String name) {
    store.deleteBlob(id, stored(name));
  }

  void writeSnapshot(byte[] fold, long through) {
    Limits.check("a snapshot", fold.length, SnapshotCodec.MAX_PAYLOAD);
    ChainEnd end =
        endAt(store, id, keys, through)
            .orElseThrow(() -> new IllegalArgumentException("there is no record " + through));
    byte[] sealed = keys.snapshots().seal(end, fold, Nonces.fresh(random));
    store.putBlob(id, keys.storedSnapshotName(), sealed);
  }

  Optional<Snapshot> readSnapshot() {
    return store
        .blob(id, keys.storedSnapshotName())
        .flatMap(sealed -> open(store, id, keys, sealed));
  }

  void deleteSnapshot() {
    store.deleteBlob(id, keys.storedSnapshotName());
  }

  /// The snapshot, if it was made from the very log that is there now.
  static Optional<Snapshot> open(LogReader reader, VaultId id, VaultKeys keys, byte[] sealed) {
    long through = SnapshotCodec.allegedThrough(sealed);
    return endAt(reader, id, keys, through)
        .flatMap(end ->
            keys.snapshots().open(end, sealed) instanceof Opening.Opened(byte[] fold)
                ? Optional.of(new Snapshot(fold, through))
                : Optional.empty());
  }

  private static Optional<ChainEnd> endAt(
      LogReader reader, VaultId id, VaultKeys keys, long sequence) {
    if (sequence <= 0) {
      return sequence == 0
          ? Optional.of(new ChainEnd(0, keys.records().genesis()))
          : Optional.empty();
    }
    List<ChainEnd> found = new ArrayList<>(1);
    reader.read(
        id,
        sequence,
        (number, record) -> {
          if (number == sequence && record.length >= ChainTag.LENGTH) {
            found.add(new ChainEnd(sequence, ChainTag.endOf(record)));
          }
          return false;
        });
    return found.stream().findFirst();
  }

  private String stored(String name) {
    if (!VaultId.isName(name)) {
      throw new IllegalArgumentException("a blob name is 1 to 64 characters of a-z, 0-9 and -");
    }
    return keys.storedBlobName(name);
  }
}
