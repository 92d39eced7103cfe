package org.homeward.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.format.v1.KeyBlock;
import org.homeward.vault.format.v1.Opening;
import org.homeward.vault.format.v1.SlotDirectory;
import org.homeward.vault.format.v1.UnreadableException;
import org.homeward.vault.format.v1.VaultKeys;

/// Walks everything a vault has (log, head, key slots, snapshot, blobs) and names what is wrong.
final class Verifier {
  private final LogReader reader;
  private final VaultId id;
  private final VaultKeys keys;
  private final List<Finding> findings = new ArrayList<>();
  private int blobs;

  Verifier(LogReader reader, VaultId id, VaultKeys keys) {
    this.reader = reader;
    this.id = id;
    this.keys = keys;
  }

  Verification run() {
    LogVerifier log = new LogVerifier(reader, id, keys);
    log.run();
    findings.addAll(log.findings());
    checkKeySlots();
    reader.blobNames(id).forEach(this::checkBlob);
    return new Verification(log.proven(), blobs, findings);
  }

  private void checkKeySlots() {
    KeyBlock block;
    try {
      block = KeyBlock.parse(reader.keySlots(id));
    } catch (UnreadableException e) {
      findings.add(new Finding.UnreadableKeySlots());
      return;
    }
    Optional<SlotDirectory> directory = block.directory(keys, id.value());
    if (directory.isEmpty()) {
      findings.add(new Finding.DamagedSlotDirectory());
      return;
    }
    for (int index = 0; index < KeyBlock.SLOTS; index++) {
      if (!directory.get().wroteAt(index, block.slot(index))) {
        checkSwapped(directory.get(), block, index);
      }
    }
  }

  private void checkSwapped(SlotDirectory directory, KeyBlock block, int index) {
    for (int other = 0; other < KeyBlock.SLOTS; other++) {
      if (other != index && directory.wroteAt(other, block.slot(index))) {
        if (index < other || !directory.wroteAt(index, block.slot(other))) {
          findings.add(new Finding.SwappedSlots(index, other));
        }
        return;
      }
    }
    findings.add(new Finding.AlteredSlot(index));
  }

  private void checkBlob(String storedName) {
    Optional<byte[]> sealed = reader.blob(id, storedName);
    if (sealed.isEmpty()) {
      return;
    }
    if (storedName.equals(keys.storedSnapshotName())) {
      if (SealedBlobs.open(reader, id, keys, sealed.get()).isEmpty()) {
        findings.add(new Finding.UnusableSnapshot());
        return;
      }
    } else if (!(keys.blobs().open(storedName, sealed.get()) instanceof Opening.Opened)) {
      findings.add(new Finding.AlteredBlob(storedName));
      return;
    }
    blobs++;
  }
}
