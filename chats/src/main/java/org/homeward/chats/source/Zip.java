package org.homeward.chats.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The directory of a zip archive. It stands at the archive's end, so nothing else is read.
final class Zip {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int COMMENT_BYTES_MAX = 0xffff;
  private static final int LARGE_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LARGE_LOCATOR_BYTES = 20;
  private static final int LARGE_END_SIGNATURE = 0x06064b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int LARGE_FIELD = 1;
  private static final long IN_LARGE_FIELD = 0xffffffffL;

  private final Source archive;
  private final Source.RandomAccess bytes;

  private Zip(Source archive, Source.RandomAccess bytes) {
    this.archive = archive;
    this.bytes = bytes;
  }

  /// Whether a file is a zip archive, by its first bytes.
  static boolean starts(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  static Source.RandomAccess opened(Source archive) throws IOException {
    Source.RandomAccess bytes = archive.random();
    if (bytes == null) {
      throw new UnreadableException(
          archive.name(), "This archive is inside another. Unpack the outer one first.");
    }
    return bytes;
  }

  /// The files in an archive. One that is cut off has no directory; what is whole in it is found
  /// from its start.
  ///
  /// @throws UnreadableException where it is one part of several, or has too many files
  static List<Source> members(Source archive) throws IOException {
    try (Source.RandomAccess bytes = opened(archive)) {
      Zip zip = new Zip(archive, bytes);
      long end = zip.findEnd();
      return end < 0 ? new CutZip(archive, bytes).members() : zip.directoryOrFiles(end);
    }
  }

  private List<Source> directoryOrFiles(long end) throws IOException {
    try {
      return directory(end);
    } catch (EOFException e) {
      // No directory after all: an archive within this one ends here, or this one is damaged.
      return new CutZip(archive, bytes).members();
    }
  }

  /// Where the end record is, or -1.
  private long findEnd() throws IOException {
    int length = (int) Math.min(bytes.size(), END_BYTES + COMMENT_BYTES_MAX);
    byte[] tail = new LittleEndianInput(bytes, bytes.size() - length).bytes(length);
    for (int at = length - END_BYTES; at >= 0; at--) {
      boolean signed =
          tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
      if (signed && (tail[at + 20] & 0xff | (tail[at + 21] & 0xff) << 8) <= length - at - 22) {
        return bytes.size() - length + at;
      }
    }
    return -1;
  }

  private List<Source> directory(long end) throws IOException {
    LittleEndianInput in = new LittleEndianInput(bytes, end + 4);
    int disk = in.unsignedShort();
    in.skip(4);
    long count = in.unsignedShort();
    long size = in.unsignedInt();
    long start = in.unsignedInt();
    if (disk != 0 && disk != 0xffff) {
      throw new UnreadableException(
          archive.name(), "This is one part of an archive in several. Join them first.");
    }
    long before = end;
    long large = largeEnd(end);
    if (large >= 0) {
      LittleEndianInput largeIn = new LittleEndianInput(bytes, large + 32);
      count = largeIn.signedLong();
      size = largeIn.signedLong();
      start = largeIn.signedLong();
      before = large;
    }
    if (count < 0 || count > Bundles.FILES_MAX) {
      throw Bundles.tooManyFiles(archive.name());
    }
    if (size < 0 || start < 0 || before - size != start) {
      throw noDirectory();
    }
    return entries(start, (int) count);
  }

  /// Where the end record of a large archive is, or -1.
  private long largeEnd(long end) throws IOException {
    long locator = end - LARGE_LOCATOR_BYTES;
    if (locator < 0) {
      return -1;
    }
    LittleEndianInput in = new LittleEndianInput(bytes, locator);
    if (in.unsignedInt() != LARGE_LOCATOR_SIGNATURE) {
      return -1;
    }
    in.skip(4);
    long at = in.signedLong();
    if (at < 0
        || at >= locator
        || new LittleEndianInput(bytes, at).unsignedInt() != LARGE_END_SIGNATURE) {
      throw noDirectory();
    }
    return at;
  }

  private List<Source> entries(long start, int count) throws IOException {
    List<Source> members = new ArrayList<>();
    LittleEndianInput in = new LittleEndianInput(bytes, start);
    for (int i = 0; i < count; i++) {
      ZipMember member = entry(in);
      if (!member.name().isEmpty() && !ZipNames.leftByMac(member.name())) {
        members.add(member);
      }
    }
    return members;
  }

  private ZipMember entry(LittleEndianInput in) throws IOException {
    if (in.unsignedInt() != ENTRY_SIGNATURE) {
      throw noDirectory();
    }
    in.skip(4);
    int flags = in.unsignedShort();
    int method = in.unsignedShort();
    in.skip(4);
    long checksum = in.unsignedInt();
    long packedSize = in.unsignedInt();
    long size = in.unsignedInt();
    int nameLength = in.unsignedShort();
    int extraLength = in.unsignedShort();
    int commentLength = in.unsignedShort();
    in.skip(8);
    long header = in.unsignedInt();
    String name = ZipNames.decode(in.bytes(nameLength));
    byte[] extra = in.bytes(extraLength);
    in.skip(commentLength);
    if (size == IN_LARGE_FIELD || packedSize == IN_LARGE_FIELD || header == IN_LARGE_FIELD) {
      LittleEndianInput large = largeField(extra);
      size = size == IN_LARGE_FIELD ? large.signedLong() : size;
      packedSize = packedSize == IN_LARGE_FIELD ? large.signedLong() : packedSize;
      header = header == IN_LARGE_FIELD ? large.signedLong() : header;
    }
    if (size < 0 || packedSize < 0 || header < 0 || header > bytes.size()) {
      throw noDirectory();
    }
    boolean folder = name.endsWith("/") || (name.endsWith("\\") && size == 0);
    return new ZipMember(
        archive,
        folder ? "" : ZipNames.clean(name),
        flags,
        method,
        checksum,
        packedSize,
        size,
        header,
        false);
  }

  private static LittleEndianInput largeField(byte[] extra) throws IOException {
    BytesSource field = new BytesSource("extra", extra);
    int at = 0;
    while (at + 4 <= extra.length) {
      LittleEndianInput in = new LittleEndianInput(field, at);
      int id = in.unsignedShort();
      int length = in.unsignedShort();
      if (id == LARGE_FIELD) {
        return in;
      }
      at += 4 + length;
    }
    throw noDirectory();
  }

  private static EOFException noDirectory() {
    return new EOFException("the archive has no directory where it says");
  }
}
