package org.homeward.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.homeward.vault.format.v1.BackupFrame;
import org.homeward.vault.format.v1.BackupReader;
import org.homeward.vault.format.v1.BackupWriter;
import org.homeward.vault.format.v1.UnreadableException;
import org.homeward.vault.format.v1.VaultKeys;

/// A whole vault in one sealed file, to keep elsewhere, to bring to another machine or into another
/// store.
///
/// It takes no passphrase to make, check or restore one: everything in it is as sealed as in the
/// store. The digest at its end finds accidents; only opening it with the passphrase ([#verify])
/// finds intent.
public final class Backup {
  private Backup() {}

  /// What is in a backup file.
  ///
  /// @param vault the vault's name
  /// @param records how many records
  /// @param blobs how many blobs, the snapshot among them
  public record Contents(VaultId vault, long records, int blobs) {}

  /// Writes the vault called `vault` to `target`: first to a file beside it, then synced, then
  /// given its name, so that `target` is whole or absent.
  ///
  /// @throws StoreException with [StoreException.Reason#FILE_EXISTS] if there is such a file, which
  ///   is left alone
  public static Contents write(LogStore store, VaultId vault, Path target) {
    Counter counter = new Counter();
    WholeFile.write(
        target,
        out -> {
          BackupWriter writer = new BackupWriter(out);
          writer.write(new BackupFrame.Vault(vault.value()));
          writer.write(new BackupFrame.KeySlots(store.keySlots(vault)));
          byte[] head =
              store.read(
                  vault,
                  1,
                  (_, record) -> {
                    counter.records++;
                    return put(writer, new BackupFrame.SealedRecord(record));
                  });
          writer.write(new BackupFrame.LogHead(head));
          for (String name : store.blobNames(vault)) {
            Optional<byte[]> sealed = store.blob(vault, name);
            if (sealed.isPresent()) {
              counter.blobs++;
              writer.write(new BackupFrame.Blob(name, sealed.get()));
            }
          }
          writer.finish();
        });
    return counter.contents(vault);
  }

  private static boolean put(BackupWriter writer, BackupFrame frame) {
    try {
      writer.write(frame);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads all of `file` and checks its digest.
  ///
  /// @throws StoreException if it is not a backup, is damaged or is of a newer Homeward
  public static Contents check(Path file) {
    return new BackupFile(file).contents();
  }

  /// Proves every record, slot and blob in `file`, or is empty if `passphrase` does not open it.
  public static Optional<Verification> verify(Path file, Passphrase passphrase) {
    BackupFile backup = new BackupFile(file);
    VaultId vault = backup.contents().vault();
    return verify(backup, KeySlots.unlock(KeySlots.read(backup, vault), vault, passphrase));
  }

  /// Proves every record, slot and blob in `file`, or is empty if `code` does not open it.
  public static Optional<Verification> verify(Path file, RecoveryCode code) {
    BackupFile backup = new BackupFile(file);
    VaultId vault = backup.contents().vault();
    return verify(backup, KeySlots.unlock(KeySlots.read(backup, vault), vault, code));
  }

  private static Optional<Verification> verify(BackupFile backup, Optional<VaultKeys> unlocked) {
    VaultId vault = backup.contents().vault();
    try (VaultKeys keys = unlocked.orElse(null)) {
      return keys == null ? Optional.empty() : Optional.of(new Verifier(backup, vault, keys).run());
    }
  }

  /// Brings the vault in `file` into `store`, all of it or nothing.
  ///
  /// @param ifPresent what to do if `store` has a vault of this name
  /// @throws StoreException with [StoreException.Reason#VAULT_EXISTS] if there is one and it is to
  ///   be kept; or if the file is not a backup, is damaged or is of a newer Homeward
  public static Contents restore(Path file, LogStore store, LogStore.IfPresent ifPresent) {
    Counter counter = new Counter();
    try (BackupReader reader = new BackupReader(Files.newInputStream(file), Files.size(file))) {
      VaultId vault = BackupFile.vault(reader);
      byte[] keySlots = BackupFile.keySlots(reader);
      if (!store.create(vault, keySlots, sink -> copy(reader, sink, counter), ifPresent)) {
        throw new StoreException(StoreException.Reason.VAULT_EXISTS);
      }
      return counter.contents(vault);
    } catch (UnreadableException e) {
      throw StoreException.of(e);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(StoreException.Reason.INPUT_OUTPUT, e);
    }
  }

  private static byte[] copy(BackupReader reader, LogSink sink, Counter counter) {
    byte[] head = new byte[0];
    try {
      for (Optional<BackupFrame> next = reader.next(); next.isPresent(); next = reader.next()) {
        switch (next.get()) {
          case BackupFrame.SealedRecord(byte[] sealed) -> {
            counter.records++;
            sink.record(sealed);
          }
          case BackupFrame.LogHead(byte[] sealed) -> head = sealed;
          case BackupFrame.Blob(String name, byte[] sealed) -> {
            counter.blobs++;
            sink.blob(name, sealed);
          }
          case BackupFrame.Vault _, BackupFrame.KeySlots _ ->
              throw new IllegalStateException("the reader keeps the order");
        }
      }
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Counts while frames pass.
  static final class Counter {
    long records;
    int blobs;

    Contents contents(VaultId vault) {
      return new Contents(vault, records, blobs);
    }
  }
}
