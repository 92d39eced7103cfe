package org.homeward.vault.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.vault.LogReader;
import org.homeward.vault.LogStore;
import org.homeward.vault.VaultId;

/// Everything a store keeps of one vault, taken out to be tampered with and put back.
public final class SealedImage {
  /// The sealed records, the first one being number 1.
  public final List<byte[]> records = new ArrayList<>();

  /// The sealed blobs.
  public final Map<String, byte[]> blobs = new TreeMap<>();

  /// The key slots.
  public byte[] keySlots = new byte[0];

  /// The sealed head.
  public byte[] head = new byte[0];

  private SealedImage() {}

  /// What `reader` has of `vault`.
  public static SealedImage of(LogReader reader, VaultId vault) {
    SealedImage image = new SealedImage();
    image.keySlots = reader.keySlots(vault);
    image.head = reader.read(vault, 1, (_, record) -> image.records.add(record));
    for (String name : reader.blobNames(vault)) {
      image.blobs.put(name, reader.blob(vault, name).orElseThrow());
    }
    return image;
  }

  /// The same bytes once more, to be changed on their own.
  SealedImage copy() {
    SealedImage copy = new SealedImage();
    records.forEach(record -> copy.records.add(record.clone()));
    blobs.forEach((name, sealed) -> copy.blobs.put(name, sealed.clone()));
    copy.keySlots = keySlots.clone();
    copy.head = head.clone();
    return copy;
  }

  /// Replaces what `store` has of `vault`.
  public void writeTo(LogStore store, VaultId vault) {
    store.create(
        vault,
        keySlots,
        sink -> {
          records.forEach(sink::record);
          blobs.forEach(sink::blob);
          return head;
        },
        LogStore.IfPresent.REPLACE);
  }

  /// Record number `sequence`.
  byte[] record(int sequence) {
    return records.get(sequence - 1);
  }

  /// Puts `record` in place of number `sequence`.
  void setRecord(int sequence, byte[] record) {
    records.set(sequence - 1, record);
  }
}
