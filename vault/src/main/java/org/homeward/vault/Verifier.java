package org.homeward.vault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.vault.format.v1.AttachmentCodec.Heading;
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
  private final Set<String> names = new LinkedHashSet<>();
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
    names.addAll(reader.blobNames(id));
    names.forEach(this::checkBlob);
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
    } else if (!isBlob(storedName, sealed.get())) {
      findings.add(new Finding.AlteredBlob(storedName));
      return;
    }
    blobs++;
  }

  private boolean isBlob(String storedName, byte[] sealed) {
    if (keys.blobs().open(storedName, sealed) instanceof Opening.Opened
        || keys.attachments().openPiece(storedName, sealed) instanceof Opening.Opened) {
      return true;
    }
    Optional<Heading> heading = keys.attachments().openHeading(storedName, sealed);
    heading.ifPresent(each -> checkPieces(storedName, each));
    return heading.isPresent();
  }

  /// Looks for every piece; whether each is what was written is found as for all blobs. The note of
  /// an attachment that is being written has no length, and so no pieces to miss.
  private void checkPieces(String storedName, Heading heading) {
    for (long index = 0; index < heading.pieces(); index++) {
      if (!names.contains(keys.storedPieceName(heading.number(), index))) {
        findings.add(new Finding.MissingPiece(storedName, index));
        return;
      }
    }
  }
}
