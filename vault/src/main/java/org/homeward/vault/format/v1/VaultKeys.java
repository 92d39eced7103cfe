package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// An unlocked vault's data key and everything that is derived from it, each under its own label.
///
/// Not thread-safe. Closing zeroes all of it.
public final class VaultKeys implements AutoCloseable {
  /// Bytes in a data key.
  public static final int DATA_KEY_LENGTH = 32;

  private static final int STORED_NAME_LENGTH = 16;

  private final SecretBytes dataKey;
  private final String vaultId;
  private final RecordCodec records;
  private final HeadCodec heads;
  private final BlobCodec blobs;
  private final SnapshotCodec snapshots;
  private final AttachmentCodec attachments;
  private final SealingKey directory;

  /// Derives the keys of the vault called `vaultId`; takes ownership of `dataKey`.
  public VaultKeys(SecretBytes dataKey, String vaultId) {
    this.dataKey = dataKey;
    this.vaultId = vaultId;
    this.records = new RecordCodec(key("homeward/v1/key/record"), vaultId);
    this.heads = new HeadCodec(key("homeward/v1/key/head"), vaultId);
    this.blobs = new BlobCodec(key("homeward/v1/key/blob"), vaultId);
    this.snapshots = new SnapshotCodec(key("homeward/v1/key/snapshot"), vaultId);
    this.attachments = new AttachmentCodec(key("homeward/v1/key/attachment"), vaultId);
    this.directory = key("homeward/v1/key/slot-directory");
  }

  private SealingKey key(String label) {
    return new SealingKey(
        Hkdf.derive(dataKey, Associated.with(label, vaultId, 0), SealingKey.KEY_LENGTH));
  }

  /// The data key itself, to wrap it for another slot. Still owned by this object.
  public SecretBytes dataKey() {
    return dataKey;
  }

  /// What seals the log.
  public RecordCodec records() {
    return records;
  }

  /// What seals the log's head.
  public HeadCodec heads() {
    return heads;
  }

  /// What seals blobs.
  public BlobCodec blobs() {
    return blobs;
  }

  /// What seals the snapshot.
  public SnapshotCodec snapshots() {
    return snapshots;
  }

  /// What seals attachments.
  public AttachmentCodec attachments() {
    return attachments;
  }

  /// What seals the directory of the key slots.
  SealingKey directory() {
    return directory;
  }

  /// The name under which the store keeps the blob called `name`: 32 hex digits that say nothing
  /// about it to whoever lacks the key.
  public String storedBlobName(String name) {
    return hidden("homeward/v1/name/blob", name);
  }

  /// The name under which the store keeps the snapshot; no blob can have it.
  public String storedSnapshotName() {
    return hidden("homeward/v1/name/snapshot", "");
  }

  /// The name under which the store keeps the heading of the attachment called `name`.
  public String storedAttachmentName(String name) {
    return hidden("homeward/v1/name/attachment", name);
  }

  /// The name under which the store keeps the note that the attachment called `name` is being
  /// written.
  public String storedUnfinishedName(String name) {
    return hidden("homeward/v1/name/attachment-unfinished", name);
  }

  /// The name under which the store keeps one piece of an attachment.
  ///
  /// @param number the attachment's number
  /// @param index the piece's place, counted from 0
  public String storedPieceName(byte[] number, long index) {
    byte[] place =
        ByteBuffer.allocate(number.length + Long.BYTES).put(number).putLong(index).array();
    return hidden("homeward/v1/name/attachment-piece", place);
  }

  private String hidden(String label, String name) {
    return hidden(label, name.getBytes(StandardCharsets.US_ASCII));
  }

  private String hidden(String label, byte[] name) {
    byte[] info = Associated.with(label, vaultId, name);
    try (SecretBytes hidden = Hkdf.derive(dataKey, info, STORED_NAME_LENGTH)) {
      return HexFormat.of().formatHex(hidden.borrow());
    }
  }

  @Override
  public void close() {
    records.close();
    heads.close();
    blobs.close();
    snapshots.close();
    attachments.close();
    directory.close();
    dataKey.close();
  }
}
