package org.homeward.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A store that forgets everything when the program ends. For tests and for looking at backups.
public final class InMemoryLogStore implements LogStore {
  private final Map<VaultId, Kept> vaults = new HashMap<>();
  private boolean closed;

  @Override
  public synchronized List<VaultId> vaults() {
    checkOpen();
    return vaults.keySet().stream()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  @Override
  public synchronized byte[] keySlots(VaultId vault) {
    return kept(vault).keySlots.clone();
  }

  @Override
  public synchronized byte[] head(VaultId vault) {
    return kept(vault).head.clone();
  }

  @Override
  public synchronized byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor) {
    Kept kept = kept(vault);
    for (long sequence = fromSequence; sequence <= kept.records.size(); sequence++) {
      if (!visitor.visit(sequence, kept.records.get((int) (sequence - 1)).clone())) {
        break;
      }
    }
    return kept.head.clone();
  }

  @Override
  public synchronized Optional<byte[]> blob(VaultId vault, String name) {
    return Optional.ofNullable(kept(vault).blobs.get(name)).map(byte[]::clone);
  }

  @Override
  public synchronized List<String> blobNames(VaultId vault) {
    return List.copyOf(kept(vault).blobs.keySet());
  }

  @Override
  public synchronized boolean create(
      VaultId vault, byte[] keySlots, LogContents contents, IfPresent ifPresent) {
    checkOpen();
    if (vaults.containsKey(vault) && ifPresent == IfPresent.KEEP) {
      return false;
    }
    Kept created = new Kept(keySlots.clone());
    created.fill(contents);
    vaults.put(vault, created);
    return true;
  }

  @Override
  public synchronized AppendResult appendIfNext(
      VaultId vault, long sequence, byte[] expectedHead, List<byte[]> records, byte[] head) {
    Kept kept = kept(vault);
    if (sequence != kept.records.size() + 1L || !Arrays.equals(expectedHead, kept.head)) {
      return new AppendResult.Taken(kept.records.size());
    }
    records.forEach(record -> kept.records.add(record.clone()));
    kept.head = head.clone();
    return new AppendResult.Appended();
  }

  @Override
  public synchronized boolean replaceLog(VaultId vault, byte[] expectedHead, LogContents contents) {
    Kept old = kept(vault);
    if (!Arrays.equals(expectedHead, old.head)) {
      return false;
    }
    Kept replaced = new Kept(old.keySlots);
    replaced.blobs.putAll(old.blobs);
    replaced.fill(contents);
    vaults.put(vault, replaced);
    return true;
  }

  @Override
  public synchronized boolean compareAndSetKeySlots(VaultId vault, byte[] expected, byte[] next) {
    Kept kept = kept(vault);
    if (!Arrays.equals(expected, kept.keySlots)) {
      return false;
    }
    kept.keySlots = next.clone();
    return true;
  }

  @Override
  public synchronized void putBlob(VaultId vault, String name, byte[] sealed) {
    kept(vault).blobs.put(name, sealed.clone());
  }

  @Override
  public synchronized void deleteBlob(VaultId vault, String name) {
    kept(vault).blobs.remove(name);
  }

  @Override
  public synchronized void delete(VaultId vault) {
    checkOpen();
    vaults.remove(vault);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  private Kept kept(VaultId vault) {
    checkOpen();
    @Nullable Kept kept = vaults.get(vault);
    if (kept == null) {
      throw new StoreException(StoreException.Reason.NO_SUCH_VAULT);
    }
    return kept;
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreException(StoreException.Reason.CLOSED);
    }
  }

  private static final class Kept {
    private final List<byte[]> records = new ArrayList<>();
    private final Map<String, byte[]> blobs = new TreeMap<>();
    private byte[] keySlots;
    private byte[] head = new byte[0];

    Kept(byte[] keySlots) {
      this.keySlots = keySlots;
    }

    void fill(LogContents contents) {
      head =
          contents
              .writeTo(
                  new LogSink() {
                    @Override
                    public void record(byte[] record) {
                      records.add(record.clone());
                    }

                    @Override
                    public void blob(String name, byte[] sealed) {
                      blobs.put(name, sealed.clone());
                    }
                  })
              .clone();
    }
  }
}
