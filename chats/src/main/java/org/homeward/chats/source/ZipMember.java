package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// One file in a zip archive; nothing of it is read before it is opened.
///
/// @param archive the archive it is in
/// @param name its cleaned path in it
/// @param flags the general purpose flags
/// @param method how it is compressed
/// @param checksum its CRC-32, or null where nobody knows
/// @param packedSize how many bytes it has in the archive
/// @param size its size in bytes, or [Source#UNKNOWN_SIZE]
/// @param header where its local header starts
/// @param cutOff whether its archive has no directory
record ZipMember(
    Source archive,
    String name,
    int flags,
    int method,
    @Nullable Long checksum,
    long packedSize,
    long size,
    long header,
    boolean cutOff)
    implements Source {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  static final int LOCAL_HEADER_SIGNATURE = 0x04034b50;
  private static final int LOCAL_HEADER_BYTES = 30;
  private static final int ENCRYPTED = 1;

  @Override
  public InputStream open() throws IOException {
    if ((flags & ENCRYPTED) != 0) {
      throw new UnreadableException(
          name, "This file is locked with a password. Unlock the archive first, then give that.");
    }
    if (method != STORED && method != DEFLATED) {
      throw new UnreadableException(
          name, "This file is packed in a way that cannot be read. Unpack the archive first.");
    }
    Source.RandomAccess bytes = Zip.opened(archive);
    try {
      long start = start(bytes);
      InputStream packed = new RangeStream(bytes, start, start + packedSize);
      return new ZipStream(this, method == DEFLATED ? new InflatedStream(this, packed) : packed);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /// Only what is not packed can be read in any order.
  @Override
  public @Nullable RandomAccess random() throws IOException {
    if (method != STORED || (flags & ENCRYPTED) != 0) {
      return null;
    }
    Source.RandomAccess bytes = Zip.opened(archive);
    try {
      long start = start(bytes);
      return new Part(bytes, start, Math.clamp(bytes.size() - start, 0, packedSize));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /// A stretch of the archive.
  private record Part(Source.RandomAccess bytes, long start, long size) implements RandomAccess {
    @Override
    public int read(long position, byte[] into, int offset, int length) throws IOException {
      if (position >= size) {
        return -1;
      }
      return bytes.read(start + position, into, offset, (int) Math.min(length, size - position));
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  /// Where its bytes start: the local header has lengths of its own.
  private long start(Source.RandomAccess bytes) throws IOException {
    LittleEndianInput in = new LittleEndianInput(bytes, header);
    if (in.unsignedInt() != LOCAL_HEADER_SIGNATURE) {
      throw damaged();
    }
    in.skip(LOCAL_HEADER_BYTES - 8);
    int nameLength = in.unsignedShort();
    return header + LOCAL_HEADER_BYTES + nameLength + in.unsignedShort();
  }

  UnreadableException damaged() {
    return new UnreadableException(
        name, "This file is damaged in the archive. Export it again, or unpack what can be saved.");
  }
}
