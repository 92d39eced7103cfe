package org.homeward.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.homeward.vault.format.v1.SecretBytes;

/// Bytes that may be too many for memory and are needed for a while: written once and then read at
/// any place. The first of them stay in memory, as far as there is some; the rest is a file sealed
/// under a key that is nowhere but in this object.
///
/// Whoever finds the file has noise. It is deleted on closing; where the program was killed,
/// whoever made it deletes it later and nobody can have read it. This is not the vault's format and
/// outlives no program: ChaCha20-Poly1305 rather than AES-GCM, because it is fast also in a program
/// that is not compiled to the last. Chunk n has the nonce n, under a key used for one file.
///
/// Safe for use by several threads once [#finish] returned.
public final class SealedSpool implements AutoCloseable {
  private static final String CIPHER = "ChaCha20-Poly1305";
  private static final int CHUNK = 64 * 1024;
  private static final int TAG = 16;
  private static final int NONCE = 12;

  private final SpoolMemory memory;
  // The first chunks, each of them whole.
  private final List<byte[]> near = new ArrayList<>();
  private final Path file;
  private final FileChannel channel;
  private final SecretBytes key;
  private final Writing writing = new Writing();
  private final byte[] plain = new byte[CHUNK];
  private final byte[] sealed = new byte[CHUNK + TAG];
  private int plainLength;
  private long opened = -1;
  private long length;
  private boolean finished;
  private boolean closed;

  private SealedSpool(SpoolMemory memory, Path file, FileChannel channel, SecretBytes key) {
    this.memory = memory;
    this.file = file;
    this.channel = channel;
    this.key = key;
  }

  /// A new, empty one in the file `file`, which must not be there yet.
  ///
  /// @param memory what may be held in memory
  public static SealedSpool create(SpoolMemory memory, Path file, SecureRandom random)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new SealedSpool(memory, file, channel, SecretBytes.random(32, random));
  }

  /// Takes the bytes, before [#finish].
  public OutputStream out() {
    return writing;
  }

  /// Ends the writing.
  public void finish() throws IOException {
    writing.finish();
  }

  /// How many bytes were written.
  public synchronized long size() {
    return length;
  }

  /// How many of the bytes are in memory.
  public synchronized long near() {
    return (long) near.size() * CHUNK;
  }

  /// Opens up to `count` bytes from `position`, of one chunk at most.
  ///
  /// @return how many, at least 1, or -1 at the end
  /// @throws IOException when the file is not what was written, or this was closed
  public synchronized int read(long position, byte[] into, int offset, int count)
      throws IOException {
    Objects.checkFromIndexSize(offset, count, into.length);
    if (closed || !finished) {
      throw new IOException(
          closed ? "these bytes were forgotten" : "these bytes are being written");
    }
    if (position >= length) {
      return -1;
    }
    if (count == 0) {
      return 0;
    }
    long index = position / CHUNK;
    int start = (int) (position % CHUNK);
    if (index < near.size()) {
      int taken = Math.min(count, CHUNK - start);
      System.arraycopy(near.get((int) index), start, into, offset, taken);
      return taken;
    }
    if (index != opened) {
      open(index);
    }
    int taken = Math.min(count, plainLength - start);
    System.arraycopy(plain, start, into, offset, taken);
    return taken;
  }

  private void open(long index) throws IOException {
    opened = -1;
    int wanted = (int) Math.min(CHUNK, length - index * CHUNK) + TAG;
    ByteBuffer buffer = ByteBuffer.wrap(sealed, 0, wanted);
    long from = (index - near.size()) * (CHUNK + TAG);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw new IOException("a temporary file was cut");
      }
    }
    try {
      plainLength = cipher(Cipher.DECRYPT_MODE, index).doFinal(sealed, 0, wanted, plain, 0);
      opened = index;
    } catch (GeneralSecurityException e) {
      throw new IOException("a temporary file is not what was written", e);
    }
  }

  private Cipher cipher(int mode, long index) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE).putLong(index).array();
    SecretKey borrowed = new SecretKeySpec(key.borrow(), "ChaCha20");
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, borrowed, new IvParameterSpec(nonce));
    return cipher;
  }

  /// Forgets the key and deletes the file. Closing twice is fine.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    key.close();
    Arrays.fill(plain, (byte) 0);
    near.forEach(chunk -> Arrays.fill(chunk, (byte) 0));
    memory.give(near());
    near.clear();
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Without the key it is noise, and the next start removes it.
    }
  }

  private final class Writing extends OutputStream {
    private int used;
    private long index;

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      Objects.checkFromIndexSize(offset, count, bytes.length);
      synchronized (SealedSpool.this) {
        if (closed || finished) {
          throw new IOException("nothing more can be written here");
        }
        int from = offset;
        int end = offset + count;
        while (from < end) {
          int taken = Math.min(end - from, CHUNK - used);
          System.arraycopy(bytes, from, plain, used, taken);
          used += taken;
          from += taken;
          if (used == CHUNK) {
            put();
          }
        }
        length += count;
      }
    }

    private void finish() throws IOException {
      synchronized (SealedSpool.this) {
        if (!finished) {
          if (used > 0) {
            put();
          }
          finished = true;
        }
      }
    }

    private void put() throws IOException {
      // A chunk in memory is a whole one, and nothing before it is in the file.
      if (used == CHUNK && index == near.size() && memory.take(CHUNK)) {
        near.add(plain.clone());
        index++;
        used = 0;
        return;
      }
      try {
        int size = cipher(Cipher.ENCRYPT_MODE, index).doFinal(plain, 0, used, sealed, 0);
        ByteBuffer buffer = ByteBuffer.wrap(sealed, 0, size);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("sealing failed", e);
      }
      index++;
      used = 0;
    }
  }
}
