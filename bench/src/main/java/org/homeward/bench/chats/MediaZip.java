package org.homeward.bench.chats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A WhatsApp export as a zip archive: the chat, compressed, and videos, stored.
final class MediaZip {
  private static final int VIDEO_BYTES = 10_000_000;

  private MediaZip() {}

  /// @param videos how many videos of 10 MB
  static void write(Path zip, Path chat, int videos) throws IOException {
    byte[] video = new byte[VIDEO_BYTES];
    new Random(1).nextBytes(video);
    CRC32 sum = new CRC32();
    sum.update(video);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < videos; i++) {
        ZipEntry entry = new ZipEntry("VID-2024-WA%04d.mp4".formatted(i));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(VIDEO_BYTES);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(video);
      }
      out.putNextEntry(new ZipEntry("WhatsApp Chat with Sam Winter.txt"));
      Files.copy(chat, out);
    }
  }
}
