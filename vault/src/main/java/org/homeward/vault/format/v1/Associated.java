package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Associated data: what a seal is bound to without containing it.
///
/// Always `label, 0x00, length of the vault id (1 byte), vault id`, then fields of fixed length
/// that depend on the label, so that no two different meanings ever have the same bytes.
final class Associated {
  private Associated() {}

  /// The common beginning, with `room` zero bytes after it for the fields.
  static byte[] with(String label, String vaultId, int room) {
    byte[] id = vaultId.getBytes(StandardCharsets.US_ASCII);
    byte[] name = label.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(name.length + 2 + id.length + room)
        .put(name)
        .put((byte) 0)
        .put((byte) id.length)
        .put(id)
        .array();
  }

  /// The common beginning followed by `fields`.
  static byte[] with(String label, String vaultId, byte[] fields) {
    byte[] associated = with(label, vaultId, fields.length);
    System.arraycopy(fields, 0, associated, associated.length - fields.length, fields.length);
    return associated;
  }
}
