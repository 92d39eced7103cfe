package org.homeward.vault.contract;

import java.util.List;
import java.util.Optional;
import org.homeward.vault.AppendResult;
import org.homeward.vault.LogContents;
import org.homeward.vault.LogStore;
import org.homeward.vault.RecordVisitor;
import org.homeward.vault.StoreException;
import org.homeward.vault.VaultId;

/// A store that fails as scripted: before a write reached the disk, or after it did and before the
/// answer came back.
public final class FailingLogStore implements LogStore {
  /// When a write fails.
  public enum Moment {
    /// Nothing is written.
    BEFORE_DURABLE,
    /// All is written, and the caller is told that it failed.
    AFTER_DURABLE
  }

  private final LogStore store;
  private final Moment moment;
  private int writesUntilFailure;

  /// A store over `store` whose write number `failing` (1 for the next) fails, once.
  public FailingLogStore(LogStore store, int failing, Moment moment) {
    this.store = store;
    this.writesUntilFailure = failing;
    this.moment = moment;
  }

  private interface Write<T> {
    T run();
  }

  private <T> T failing(Write<T> write) {
    if (--writesUntilFailure != 0) {
      return write.run();
    }
    if (moment == Moment.AFTER_DURABLE) {
      write.run();
    }
    throw new StoreException(StoreException.Reason.INPUT_OUTPUT);
  }

  private void failing(Runnable write) {
    failing(() -> {
      write.run();
      return true;
    });
  }

  @Override
  public boolean create(VaultId vault, byte[] keySlots, LogContents contents, IfPresent ifPresent) {
    return failing(() -> store.create(vault, keySlots, contents, ifPresent));
  }

  @Override
  public AppendResult appendIfNext(
      VaultId vault, long sequence, byte[] expectedHead, List<byte[]> records, byte[] head) {
    return failing(() -> store.appendIfNext(vault, sequence, expectedHead, records, head));
  }

  @Override
  public boolean replaceLog(VaultId vault, byte[] expectedHead, LogContents contents) {
    return failing(() -> store.replaceLog(vault, expectedHead, contents));
  }

  @Override
  public boolean compareAndSetKeySlots(VaultId vault, byte[] expected, byte[] next) {
    return failing(() -> store.compareAndSetKeySlots(vault, expected, next));
  }

  @Override
  public void putBlob(VaultId vault, String name, byte[] sealed) {
    failing(() -> store.putBlob(vault, name, sealed));
  }

  @Override
  public void deleteBlob(VaultId vault, String name) {
    failing(() -> store.deleteBlob(vault, name));
  }

  @Override
  public void delete(VaultId vault) {
    failing(() -> store.delete(vault));
  }

  @Override
  public List<VaultId> vaults() {
    return store.vaults();
  }

  @Override
  public byte[] keySlots(VaultId vault) {
    return store.keySlots(vault);
  }

  @Override
  public byte[] head(VaultId vault) {
    return store.head(vault);
  }

  @Override
  public byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor) {
    return store.read(vault, fromSequence, visitor);
  }

  @Override
  public Optional<byte[]> blob(VaultId vault, String name) {
    return store.blob(vault, name);
  }

  @Override
  public List<String> blobNames(VaultId vault) {
    return store.blobNames(vault);
  }

  @Override
  public void close() {
    store.close();
  }
}
