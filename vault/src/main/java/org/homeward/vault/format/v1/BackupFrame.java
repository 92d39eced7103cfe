package org.homeward.vault.format.v1;

/// One part of a backup file. They come in this order: a vault, its key slots, its records, its
/// head, its blobs.
@SuppressWarnings("ArrayRecordComponent") // sealed bytes on their way from a file to a store
public sealed interface BackupFrame {
  /// The vault's name.
  record Vault(String id) implements BackupFrame {}

  /// The vault's key slots.
  record KeySlots(byte[] block) implements BackupFrame {}

  /// The next sealed record.
  record SealedRecord(byte[] sealed) implements BackupFrame {}

  /// The sealed head of the records before it.
  record LogHead(byte[] sealed) implements BackupFrame {}

  /// A sealed blob under its stored name.
  record Blob(String name, byte[] sealed) implements BackupFrame {}
}
