package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.bytes;
import static org.homeward.vault.contract.Fixtures.payload;

import java.util.List;
import java.util.Objects;
import org.homeward.vault.LogStore;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A vault with everything a vault can have, and the bytes an attacker might put into it.
final class CorruptedVault implements AutoCloseable {
  static final int SIZE = 12;

  private static final VaultId ID = new VaultId("tampered-with");
  private static final VaultId OTHER = new VaultId("another");

  final LogStore store;
  final Vault vault;
  final RecoveryCode code;

  /// The bytes to change.
  SealedImage image;

  /// The bytes as they were written.
  private final SealedImage written;

  /// The same vault one record earlier.
  final SealedImage earlier;

  /// The same vault before its log was rewritten.
  final SealedImage beforeErasure;

  /// A vault with the same payloads and another key.
  final SealedImage otherVault;

  final String snapshotName;
  final String blobName;

  CorruptedVault(LogStore store) {
    this.store = store;
    store.delete(ID);
    store.delete(OTHER);
    Fixtures.create(store, OTHER, SIZE).vault().close();
    this.otherVault = SealedImage.of(store, OTHER);
    Vault.Creation creation = Fixtures.create(store, ID, SIZE);
    this.vault = creation.vault();
    this.code = creation.recoveryCode();
    this.beforeErasure = SealedImage.of(store, ID);
    vault.erase(sequence -> sequence == SIZE);
    this.earlier = SealedImage.of(store, ID);
    vault.append(payload(SIZE));
    vault.writeSnapshot(bytes("fold"), 5);
    this.snapshotName = store.blobNames(ID).getFirst();
    vault.writeBlob("draft", bytes("a draft"));
    this.blobName =
        store.blobNames(ID).stream()
            .filter(name -> !name.equals(snapshotName))
            .findFirst()
            .orElseThrow();
    this.written = SealedImage.of(store, ID);
    this.image = written.copy();
  }

  /// Goes back to the bytes as they were written.
  void startOver() {
    image = written.copy();
  }

  int size() {
    return SIZE;
  }

  void swapSlots(int one, int other) {
    byte[] before = image.keySlots.clone();
    System.arraycopy(before, 45 + one * 92, image.keySlots, 45 + other * 92, 92);
    System.arraycopy(before, 45 + other * 92, image.keySlots, 45 + one * 92, 92);
  }

  /// The sealed snapshot among the bytes to change.
  byte[] snapshot() {
    return Objects.requireNonNull(image.blobs.get(snapshotName));
  }

  /// The sealed draft among the bytes to change.
  byte[] blob() {
    return Objects.requireNonNull(image.blobs.get(blobName));
  }

  /// Puts the changed bytes into the store.
  void putBack() {
    image.writeTo(store, ID);
  }

  /// The vault, opened again over the changed bytes.
  Vault openAgain() {
    return Fixtures.open(store, ID, code);
  }

  /// The payloads the log should have.
  static List<String> texts() {
    return Fixtures.texts(1, SIZE);
  }

  @Override
  public void close() {
    vault.close();
    code.close();
  }
}
