package org.homeward.chats.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// An archive whose end, and so its directory, is missing: its files are found one after the other,
/// and the last one as far as it goes.
final class CutZip {
  private static final int HEADER_BYTES = 30;
  private static final long DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final long IN_LARGE_FIELD = 0xffffffffL;
  private static final int[] DESCRIPTOR_BYTES = {16, 12, 24, 20, 0};

  private final Source archive;
  private final Source.RandomAccess bytes;

  CutZip(Source archive, Source.RandomAccess bytes) {
    this.archive = archive;
    this.bytes = bytes;
  }

  List<Source> members() throws IOException {
    List<Source> members = new ArrayList<>();
    long at = 0;
    try {
      while (signed(at, ZipMember.LOCAL_HEADER_SIGNATURE)) {
        if (members.size() >= Bundles.FILES_MAX) {
          throw Bundles.tooManyFiles(archive.name());
        }
        at = member(at, members);
      }
    } catch (EOFException e) {
      // The cut is within a header: nothing of that file is there.
      return members;
    }
    return members;
  }

  private boolean signed(long at, long signature) throws IOException {
    return at + 4 <= bytes.size() && new LittleEndianInput(bytes, at).unsignedInt() == signature;
  }

  /// Adds the file whose header is at `at`, and returns where the next header should be.
  private long member(long at, List<Source> members) throws IOException {
    LittleEndianInput in = new LittleEndianInput(bytes, at + 6);
    int flags = in.unsignedShort();
    int method = in.unsignedShort();
    in.skip(8);
    long packedSize = in.unsignedInt();
    in.skip(4);
    int nameLength = in.unsignedShort();
    int extraLength = in.unsignedShort();
    String name = ZipNames.decode(in.bytes(nameLength));
    long start = at + HEADER_BYTES + nameLength + extraLength;
    boolean unknown = (flags & SIZES_FOLLOW) != 0 && packedSize == 0;
    long next;
    if (unknown || packedSize == IN_LARGE_FIELD) {
      packedSize = packedSize(method, start);
      next = afterDescriptor(start + packedSize);
    } else {
      next = start + packedSize;
    }
    String clean = name.endsWith("/") ? "" : ZipNames.clean(name);
    if (!clean.isEmpty() && !ZipNames.leftByMac(clean)) {
      members.add(
          new ZipMember(
              archive, clean, flags, method, null, packedSize, Source.UNKNOWN_SIZE, at, true));
    }
    return next;
  }

  private long packedSize(int method, long start) throws IOException {
    return method == ZipMember.DEFLATED ? inflatedFrom(start) : bytes.size() - start;
  }

  /// How many bytes the compressed file takes: only inflating it tells.
  private long inflatedFrom(long start) throws IOException {
    Inflater inflater = new Inflater(true);
    byte[] packed = new byte[64 * 1024];
    byte[] thrownAway = new byte[64 * 1024];
    try {
      long position = start;
      while (!inflater.finished() && !inflater.needsDictionary()) {
        if (inflater.needsInput()) {
          int count = bytes.read(position, packed, 0, packed.length);
          if (count < 0) {
            return bytes.size() - start;
          }
          position += count;
          inflater.setInput(packed, 0, count);
        }
        inflater.inflate(thrownAway);
      }
      return inflater.getBytesRead();
    } catch (DataFormatException e) {
      return bytes.size() - start;
    } finally {
      inflater.end();
    }
  }

  private long afterDescriptor(long at) throws IOException {
    for (int length : DESCRIPTOR_BYTES) {
      if (signed(at + length, ZipMember.LOCAL_HEADER_SIGNATURE)
          || signed(at + length, DIRECTORY_SIGNATURE)) {
        return at + length;
      }
    }
    return bytes.size();
  }
}
