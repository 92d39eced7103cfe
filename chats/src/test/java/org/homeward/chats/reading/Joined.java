package org.homeward.chats.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;

/// Several files as the one row of bytes a fuzzer changes: between two files stands a line with the
/// name of the next, so that names and the cuts between files change too.
public final class Joined {
  private static final String MARK = "\n@@file ";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// @param first the first file; its name is said when it is split off again
  public Joined(byte[] first) {
    bytes.writeBytes(first);
  }

  /// Adds a file.
  public Joined and(String name, byte[] file) {
    bytes.writeBytes((MARK + name + "\n").getBytes(ISO_8859_1));
    bytes.writeBytes(file);
    return this;
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /// The files of `joined` as what a person gave; one alone may be an archive.
  ///
  /// @param name what the first file is called
  public static Bundle bundle(String name, byte[] joined) throws IOException {
    String all = new String(joined, ISO_8859_1);
    List<Source> files = new ArrayList<>();
    String next = name;
    int from = 0;
    while (true) {
      int mark = all.indexOf(MARK, from);
      int nameEnd = mark < 0 ? -1 : all.indexOf('\n', mark + MARK.length());
      int to = nameEnd < 0 ? all.length() : mark;
      BytesSource file = new BytesSource(next, all.substring(from, to).getBytes(ISO_8859_1));
      if (nameEnd < 0) {
        files.add(file);
        return files.size() == 1 ? Bundles.of(file) : new Bundle("export", files);
      }
      files.add(file);
      String said = all.substring(mark + MARK.length(), nameEnd);
      // No file is without a name.
      next = said.isEmpty() ? name : said;
      from = nameEnd + 1;
    }
  }
}
