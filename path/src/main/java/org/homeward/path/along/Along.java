package org.homeward.path.along;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.book.Book;
import org.homeward.book.Export;
import org.homeward.path.practice.KeptFile;

/// Everything in an open book, as files in clear.
///
/// @param parts what each file holds, by a name that every system takes
public record Along(SortedMap<String, Part> parts) {
  private static final String JSON = "notes.json";
  private static final String PAGE = "notes.html";

  /// One file.
  @FunctionalInterface
  public interface Part {
    /// Writes all of it, once and in order.
    ///
    /// @throws IOException when there is no more to be had, as when the book is locked in between
    void writeTo(OutputStream out) throws IOException;
  }

  /// The entries for other programs and as a page to read, and the files kept beside them. The
  /// entries are as they stand now; a kept file is read when its part is written.
  ///
  /// @param files the files kept beside the entries
  /// @param zone the zone times are said in
  public static Along of(Book book, List<KeptFile> files, ZoneId zone) {
    SortedMap<String, Part> parts = new TreeMap<>();
    parts.put(JSON, words(Export.json(book, book.types())));
    parts.put(PAGE, words(new ReadableExport(zone).html(book)));
    for (KeptFile file : files) {
      parts.put(
          "file-%02d-%s".formatted(parts.size() - 1, plain(file.name())),
          out -> copy(book, file, out));
    }
    return new Along(parts);
  }

  /// Writes them as one zip, each as it is read.
  ///
  /// @param at the time each file in it bears
  public void zipTo(OutputStream out, LocalDateTime at) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      var entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(at);
      zip.putNextEntry(entry);
      part.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  private static Part words(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return out -> out.write(bytes);
  }

  private static void copy(Book book, KeptFile file, OutputStream out) throws IOException {
    try (InputStream in =
        book.attachments()
            .open(file.attachment())
            .orElseThrow(() -> new IOException("a file that is kept is not there"))) {
      in.transferTo(out);
    }
  }

  private static String plain(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }
}
