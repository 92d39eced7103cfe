package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Seals and opens one vault's attachments: files too large for one seal, in pieces that are each
/// sealed alone, and a heading that says which pieces there are.
///
/// A piece is bound to its vault and its stored name. That name is derived from the attachment's
/// number and the piece's place, so a piece opens in its own place of its own attachment only. Not
/// thread-safe.
public final class AttachmentCodec implements AutoCloseable {
  /// How many bytes of a file one piece holds, the last one excepted: its sealed length has no
  /// padding at all.
  public static final int PIECE_LENGTH = (1 << 20) - Integer.BYTES;

  /// Bytes in the random number of an attachment.
  public static final int NUMBER_LENGTH = 16;

  private static final int HEADING_LENGTH = NUMBER_LENGTH + Long.BYTES + NUMBER_LENGTH;

  private final PaddedSeal seal;
  private final String vaultId;

  /// A codec for the vault called `vaultId`; takes ownership of `key`.
  public AttachmentCodec(SealingKey key, String vaultId) {
    this.seal = new PaddedSeal(key);
    this.vaultId = vaultId;
  }

  /// What is known of an attachment before its pieces are opened.
  ///
  /// @param number [#NUMBER_LENGTH] random bytes
  /// @param length the file's length in bytes; 0 while it is being written
  /// @param replaced the number of the attachment it took the place of, whose pieces may still be
  ///   there; zeros where there was none
  @SuppressWarnings("ArrayRecordComponent") // handed over and never compared
  public record Heading(byte[] number, long length, byte[] replaced) {
    /// A heading of what took no other's place.
    public Heading(byte[] number, long length) {
      this(number, length, new byte[NUMBER_LENGTH]);
    }

    /// How many pieces there are: none for an empty file.
    public long pieces() {
      return (length + PIECE_LENGTH - 1) / PIECE_LENGTH;
    }
  }

  /// Seals a heading under `storedName`.
  ///
  /// @param nonce 12 bytes, never used before under this key
  public byte[] sealHeading(String storedName, Heading heading, byte[] nonce) {
    byte[] payload =
        ByteBuffer.allocate(HEADING_LENGTH)
            .put(heading.number())
            .putLong(heading.length())
            .put(heading.replaced())
            .array();
    return seal.seal(associated("homeward/v1/attachment", storedName), payload, nonce);
  }

  /// Opens a heading; empty where it is none that was sealed under `storedName`.
  public Optional<Heading> openHeading(String storedName, byte[] sealed) {
    if (seal.open(associated("homeward/v1/attachment", storedName), sealed)
            instanceof Opening.Opened(byte[] payload)
        && payload.length == HEADING_LENGTH) {
      ByteBuffer fields = ByteBuffer.wrap(payload);
      byte[] number = new byte[NUMBER_LENGTH];
      fields.get(number);
      long length = fields.getLong();
      byte[] replaced = new byte[NUMBER_LENGTH];
      fields.get(replaced);
      return length < 0 ? Optional.empty() : Optional.of(new Heading(number, length, replaced));
    }
    return Optional.empty();
  }

  /// Seals a piece under `storedName`.
  ///
  /// @param piece at most [#PIECE_LENGTH] bytes
  /// @param nonce 12 bytes, never used before under this key
  public byte[] sealPiece(String storedName, byte[] piece, byte[] nonce) {
    return seal.seal(associated("homeward/v1/attachment-piece", storedName), piece, nonce);
  }

  /// Opens what was stored as a piece under `storedName`.
  public Opening openPiece(String storedName, byte[] sealed) {
    return seal.open(associated("homeward/v1/attachment-piece", storedName), sealed);
  }

  private byte[] associated(String label, String storedName) {
    return Associated.with(label, vaultId, storedName.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    seal.close();
  }
}
