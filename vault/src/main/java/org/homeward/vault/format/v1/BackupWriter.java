package org.homeward.vault.format.v1;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Writes a backup file: a magic word, frames of `type (1), length (4), body`, and a frame with the
/// SHA-256 of all that came before it.
public final class BackupWriter {
  static final byte[] MAGIC = "HOMEWARD-BACKUP".getBytes(StandardCharsets.US_ASCII);
  static final byte VERSION = 1;
  static final char VAULT = 'V';
  static final char KEY_SLOTS = 'K';
  static final char RECORD = 'R';
  static final char HEAD = 'H';
  static final char BLOB = 'B';
  static final char END = 'E';

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;
  private final DataOutputStream out;

  /// A writer to `target`, which stays the caller's to close.
  public BackupWriter(OutputStream target) throws IOException {
    this.digest = sha256();
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(target, digest), BUFFER));
    out.write(MAGIC);
    out.write(VERSION);
  }

  /// Writes one frame. The order is the caller's duty.
  public void write(BackupFrame frame) throws IOException {
    switch (frame) {
      case BackupFrame.Vault(String id) -> frame(VAULT, id.getBytes(StandardCharsets.US_ASCII));
      case BackupFrame.KeySlots(byte[] block) -> frame(KEY_SLOTS, block);
      case BackupFrame.SealedRecord(byte[] sealed) -> frame(RECORD, sealed);
      case BackupFrame.LogHead(byte[] sealed) -> frame(HEAD, sealed);
      case BackupFrame.Blob(String name, byte[] sealed) -> {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        out.writeByte(BLOB);
        out.writeInt(1 + ascii.length + sealed.length);
        out.writeByte(ascii.length);
        out.write(ascii);
        out.write(sealed);
      }
    }
  }

  /// Writes the digest and everything still in memory.
  public void finish() throws IOException {
    out.flush();
    frame(END, digest.digest());
    out.flush();
  }

  private void frame(char type, byte[] body) throws IOException {
    out.writeByte(type);
    out.writeInt(body.length);
    out.write(body);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
