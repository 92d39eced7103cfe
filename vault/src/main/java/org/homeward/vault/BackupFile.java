package org.homeward.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.vault.format.v1.BackupFrame;
import org.homeward.vault.format.v1.BackupReader;
import org.homeward.vault.format.v1.UnreadableException;

/// A backup file, read as if it were a store, from its beginning each time: nothing of it is kept
/// in memory. Making one reads it all and checks its digest.
final class BackupFile implements LogReader {
  private final Path file;
  private final VaultId vault;
  private final byte[] keySlots;
  private final byte[] head;
  private final long records;
  private final List<String> blobNames = new ArrayList<>();

  BackupFile(Path file) {
    this.file = file;
    Found found = new Found();
    try (BackupReader reader = open()) {
      vault = vault(reader);
      keySlots = keySlots(reader);
      forEach(reader, frame -> found.take(frame, blobNames));
    } catch (UnreadableException e) {
      throw StoreException.of(e);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.INPUT_OUTPUT, e);
    }
    head = found.head;
    records = found.records;
  }

  Backup.Contents contents() {
    return new Backup.Contents(vault, records, blobNames.size());
  }

  /// Reads the first frame.
  static VaultId vault(BackupReader reader) throws IOException {
    if (reader.next().orElse(null) instanceof BackupFrame.Vault(String id) && VaultId.isName(id)) {
      return new VaultId(id);
    }
    throw new StoreException(StoreException.Reason.DAMAGED);
  }

  /// Reads the second frame.
  static byte[] keySlots(BackupReader reader) throws IOException {
    if (reader.next().orElse(null) instanceof BackupFrame.KeySlots(byte[] block)) {
      return block;
    }
    throw new StoreException(StoreException.Reason.DAMAGED);
  }

  @Override
  public List<VaultId> vaults() {
    return List.of(vault);
  }

  @Override
  public byte[] keySlots(VaultId vault) {
    return keySlots.clone();
  }

  @Override
  public byte[] head(VaultId vault) {
    return head.clone();
  }

  @Override
  public byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor) {
    long[] sequence = {0};
    scan(frame ->
        !(frame instanceof BackupFrame.SealedRecord(byte[] sealed))
            || ++sequence[0] < fromSequence
            || visitor.visit(sequence[0], sealed));
    return head.clone();
  }

  @Override
  public Optional<byte[]> blob(VaultId vault, String name) {
    List<byte[]> found = new ArrayList<>(1);
    scan(frame -> {
      if (frame instanceof BackupFrame.Blob(String each, byte[] sealed) && each.equals(name)) {
        found.add(sealed);
      }
      return found.isEmpty();
    });
    return found.stream().findFirst();
  }

  @Override
  public List<String> blobNames(VaultId vault) {
    return List.copyOf(blobNames);
  }

  private void scan(Predicate<BackupFrame> visitor) {
    try (BackupReader reader = open()) {
      forEach(reader, visitor);
    } catch (UnreadableException e) {
      throw StoreException.of(e);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.INPUT_OUTPUT, e);
    }
  }

  private BackupReader open() throws IOException {
    return new BackupReader(Files.newInputStream(file), Files.size(file));
  }

  private static void forEach(BackupReader reader, Predicate<BackupFrame> visitor)
      throws IOException {
    Optional<BackupFrame> frame = reader.next();
    while (frame.isPresent() && visitor.test(frame.get())) {
      frame = reader.next();
    }
  }

  private static final class Found {
    private byte[] head = new byte[0];
    private long records;

    boolean take(BackupFrame frame, List<String> blobNames) {
      switch (frame) {
        case BackupFrame.SealedRecord _ -> records++;
        case BackupFrame.LogHead(byte[] sealed) -> head = sealed;
        case BackupFrame.Blob(String name, byte[] _) -> blobNames.add(name);
        case BackupFrame.Vault _, BackupFrame.KeySlots _ ->
            throw new IllegalStateException("the reader keeps the order");
      }
      return true;
    }
  }
}
