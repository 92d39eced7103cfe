package org.homeward.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.homeward.vault.format.v1.AttachmentCodec;
import org.homeward.vault.format.v1.AttachmentCodec.Heading;
import org.homeward.vault.format.v1.Opening;
import org.homeward.vault.format.v1.VaultKeys;

/// What a vault keeps in pieces: files too large for one seal.
///
/// An attachment is there when its heading is, which is written last. A note written first names
/// the pieces of one that was never finished, and a heading those of the one it took the place of,
/// so that they are removed at the next writing or deleting under that name.
///
/// The vault's lock is taken for each piece alone, so that a long writing keeps nobody waiting.
final class SealedAttachments {
  /// Runs an action while nothing else happens in the vault.
  @FunctionalInterface
  interface Alone {
    <T> T run(Supplier<T> action);
  }

  private final LogStore store;
  private final VaultId id;
  private final VaultKeys keys;
  private final SecureRandom random;
  private final Alone alone;

  SealedAttachments(LogStore store, VaultId id, VaultKeys keys, SecureRandom random, Alone alone) {
    this.store = store;
    this.id = id;
    this.keys = keys;
    this.random = random;
    this.alone = alone;
  }

  void write(String name, AttachmentContent content) throws IOException {
    byte[] number = new byte[AttachmentCodec.NUMBER_LENGTH];
    random.nextBytes(number);
    alone.run(() -> {
      sweep(name);
      putHeading(keys.storedUnfinishedName(name), new Heading(number, 0));
      return number;
    });
    try (Writing out = new Writing(number)) {
      content.writeTo(out);
      long length = out.finish();
      alone.run(() -> {
        String stored = keys.storedAttachmentName(name);
        byte[] earlier =
            heading(stored).map(Heading::number).orElseGet(() -> new byte[number.length]);
        putHeading(stored, new Heading(number, length, earlier));
        sweep(name);
        return length;
      });
    } catch (IOException | RuntimeException e) {
      giveUp(name, e);
      throw e;
    }
  }

  /// Removes the pieces of what was not finished; where that fails too they are removed later.
  private void giveUp(String name, Exception cause) {
    try {
      alone.run(() -> {
        sweep(name);
        return name;
      });
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  Optional<InputStream> read(String name) {
    return alone
        .run(() -> heading(keys.storedAttachmentName(checked(name))))
        .map(heading -> new Pieces(name, heading));
  }

  void delete(String name) {
    alone.run(() -> {
      sweep(name);
      String stored = keys.storedAttachmentName(checked(name));
      Optional<Heading> heading = heading(stored);
      heading.ifPresent(
          each -> putHeading(keys.storedUnfinishedName(name), new Heading(each.number(), 0)));
      store.deleteBlob(id, stored);
      sweep(name);
      return name;
    });
  }

  /// Removes pieces that belong to nothing any more: those the note of unfinished things names, and
  /// those of the attachment that was replaced.
  private void sweep(String name) {
    String note = keys.storedUnfinishedName(checked(name));
    Optional<Heading> whole = heading(keys.storedAttachmentName(name));
    Optional<Heading> unfinished = heading(note);
    if (whole.isEmpty() && unfinished.isEmpty()) {
      return;
    }
    Set<String> stored = Set.copyOf(store.blobNames(id));
    whole.ifPresent(each -> removePieces(each.replaced(), stored));
    if (unfinished.isPresent()) {
      byte[] number = unfinished.get().number();
      if (whole.filter(each -> Arrays.equals(each.number(), number)).isEmpty()) {
        removePieces(number, stored);
      }
      store.deleteBlob(id, note);
    }
  }

  /// From the last one down, so that a removal that is cut short leaves no gap.
  private void removePieces(byte[] number, Set<String> stored) {
    long count = 0;
    while (stored.contains(keys.storedPieceName(number, count))) {
      count++;
    }
    for (long index = count - 1; index >= 0; index--) {
      store.deleteBlob(id, keys.storedPieceName(number, index));
    }
  }

  private Optional<Heading> heading(String stored) {
    return store
        .blob(id, stored)
        .map(sealed ->
            keys.attachments()
                .openHeading(stored, sealed)
                .orElseThrow(() -> new BlobDamagedException(stored)));
  }

  private void putHeading(String stored, Heading heading) {
    store.putBlob(
        id, stored, keys.attachments().sealHeading(stored, heading, Nonces.fresh(random)));
  }

  private static String checked(String name) {
    if (!VaultId.isName(name)) {
      throw new IllegalArgumentException(
          "an attachment's name is 1 to 64 characters of a-z, 0-9 and -");
    }
    return name;
  }

  /// Seals a piece each time so many bytes have come.
  private final class Writing extends OutputStream {
    private final byte[] number;
    private final byte[] piece = new byte[AttachmentCodec.PIECE_LENGTH];
    private int used;
    private long index;
    private long length;

    Writing(byte[] number) {
      this.number = number;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      Objects.checkFromIndexSize(offset, count, bytes.length);
      length += count;
      if (length > Vault.ATTACHMENT_LENGTH_MAX) {
        throw new IOException(
            "an attachment has at most " + Vault.ATTACHMENT_LENGTH_MAX + " bytes");
      }
      int from = offset;
      int end = offset + count;
      while (from < end) {
        int taken = Math.min(end - from, piece.length - used);
        System.arraycopy(bytes, from, piece, used, taken);
        used += taken;
        from += taken;
        if (used == piece.length) {
          put();
        }
      }
    }

    long finish() {
      if (used > 0) {
        put();
      }
      return length;
    }

    private void put() {
      byte[] payload = used == piece.length ? piece : Arrays.copyOf(piece, used);
      alone.run(() -> {
        String stored = keys.storedPieceName(number, index);
        store.putBlob(
            id, stored, keys.attachments().sealPiece(stored, payload, Nonces.fresh(random)));
        return index;
      });
      index++;
      used = 0;
    }

    @Override
    public void close() {
      Arrays.fill(piece, (byte) 0);
    }
  }

  /// Opens a piece each time the last one is read.
  private final class Pieces extends InputStream {
    private final String name;
    private final Heading heading;
    private byte[] piece = {};
    private int used;
    private long index;

    Pieces(String name, Heading heading) {
      this.name = name;
      this.heading = heading;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
      Objects.checkFromIndexSize(offset, count, into.length);
      if (count == 0) {
        return 0;
      }
      if (used == piece.length) {
        if (index == heading.pieces()) {
          return -1;
        }
        next();
      }
      int taken = Math.min(count, piece.length - used);
      System.arraycopy(piece, used, into, offset, taken);
      used += taken;
      return taken;
    }

    private void next() {
      Arrays.fill(piece, (byte) 0);
      piece = alone.run(() -> open(keys.storedPieceName(heading.number(), index)));
      long left = heading.length() - index * AttachmentCodec.PIECE_LENGTH;
      if (piece.length != Math.min(left, AttachmentCodec.PIECE_LENGTH)) {
        throw new BlobDamagedException(name);
      }
      index++;
      used = 0;
    }

    private byte[] open(String stored) {
      byte[] sealed = store.blob(id, stored).orElseThrow(() -> new BlobDamagedException(name));
      if (keys.attachments().openPiece(stored, sealed) instanceof Opening.Opened(byte[] payload)) {
        return payload;
      }
      throw new BlobDamagedException(name);
    }

    @Override
    public void close() {
      Arrays.fill(piece, (byte) 0);
      piece = new byte[0];
      used = 0;
      index = heading.pieces();
    }
  }
}
