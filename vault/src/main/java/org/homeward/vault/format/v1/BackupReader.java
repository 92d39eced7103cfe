package org.homeward.vault.format.v1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// Reads a backup file frame by frame, checking order, lengths and, at its end, the digest.
///
/// What it returns before the end is alleged: a caller keeps nothing before [#next] was empty.
/// Malformed input: whatever is not exactly a backup is refused, with the position in the file.
public final class BackupReader implements AutoCloseable {
  /// The most bytes one frame may have.
  static final int MAX_BODY = 80 << 20;

  private static final int FRAME_HEADER = 5;

  /// The types in the order they have to come in; records and blobs may repeat or be absent.
  private static final String ORDER =
      ""
          + BackupWriter.VAULT
          + BackupWriter.KEY_SLOTS
          + BackupWriter.RECORD
          + BackupWriter.HEAD
          + BackupWriter.BLOB
          + BackupWriter.END;

  private final InputStream in;
  private final long size;
  private final MessageDigest digest = BackupWriter.sha256();
  private long position;
  private int stage = -1;
  private boolean ended;

  /// A reader of `source`, which it closes, and which has `size` bytes.
  ///
  /// @throws UnreadableException if it does not begin as a backup does
  public BackupReader(InputStream source, long size) throws IOException {
    this.in = new BufferedInputStream(source, 1 << 16);
    this.size = size;
    int length = BackupWriter.MAGIC.length;
    byte[] start = in.readNBytes(length + 1);
    if (start.length <= length
        || !Arrays.equals(Arrays.copyOf(start, length), BackupWriter.MAGIC)) {
      throw UnreadableException.foreign("the file does not begin as a backup does");
    }
    if (start[length] != BackupWriter.VERSION) {
      throw UnreadableException.newer("the backup", start[length] & 0xff);
    }
    digest.update(start);
    position = start.length;
  }

  /// The next frame, or empty at the end of a backup that is whole.
  ///
  /// @throws UnreadableException if the file is not what was written
  public Optional<BackupFrame> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    byte[] header = exactly(FRAME_HEADER);
    char type = (char) (header[0] & 0xff);
    int length = ByteBuffer.wrap(header).getInt(1);
    advanceTo(type);
    if (length < 0 || length > MAX_BODY || length > size - position) {
      throw malformed("a frame of " + length + " bytes cannot be");
    }
    byte[] body = exactly(length);
    if (type == BackupWriter.END) {
      end(body);
      return Optional.empty();
    }
    digest.update(header);
    digest.update(body);
    return Optional.of(frame(type, body));
  }

  private void advanceTo(char type) throws UnreadableException {
    int next = ORDER.indexOf(type);
    boolean repeats = next == stage && (type == BackupWriter.RECORD || type == BackupWriter.BLOB);
    boolean skipsOptional = next == stage + 2 && isOptional(ORDER.charAt(stage + 1));
    if (next < 0 || !(repeats || next == stage + 1 || skipsOptional)) {
      throw malformed("a frame stands where it cannot");
    }
    stage = next;
  }

  private static boolean isOptional(char type) {
    return type == BackupWriter.RECORD || type == BackupWriter.BLOB;
  }

  private BackupFrame frame(char type, byte[] body) {
    return switch (type) {
      case BackupWriter.VAULT -> new BackupFrame.Vault(new String(body, StandardCharsets.US_ASCII));
      case BackupWriter.KEY_SLOTS -> new BackupFrame.KeySlots(body);
      case BackupWriter.RECORD -> new BackupFrame.SealedRecord(body);
      case BackupWriter.HEAD -> new BackupFrame.LogHead(body);
      case BackupWriter.BLOB -> blob(body);
      default -> throw malformed("a frame is of no known kind");
    };
  }

  private BackupFrame blob(byte[] body) {
    if (body.length == 0 || (body[0] & 0xff) >= body.length) {
      throw malformed("a blob's name is longer than its frame");
    }
    int start = 1 + (body[0] & 0xff);
    return new BackupFrame.Blob(
        new String(body, 1, start - 1, StandardCharsets.US_ASCII),
        Arrays.copyOfRange(body, start, body.length));
  }

  private void end(byte[] expected) throws IOException {
    if (!MessageDigest.isEqual(expected, digest.digest())) {
      throw malformed("the digest does not fit what stands before it");
    }
    if (in.read() >= 0) {
      throw malformed("the file goes on after its end");
    }
    ended = true;
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    position += bytes.length;
    if (bytes.length < length) {
      throw malformed("the file ends too early");
    }
    return bytes;
  }

  private UnreadableException malformed(String what) {
    return UnreadableException.malformed(what + ", before byte " + position);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
