package org.homeward.journeys.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What somebody finds who reads every byte of a folder.
public final class Disk {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final long FILE_BYTES_MAX = 64L << 20;

  private Disk() {}

  /// Where any of these words can be read, in any encoding a program might use.
  ///
  /// @return the file and the word for each find; empty when none can be read
  public static List<String> readable(Path folder, Collection<String> words) {
    List<String> found = new ArrayList<>();
    for (Path file : files(folder)) {
      byte[] bytes = bytes(file);
      for (String word : words) {
        if (holds(bytes, word)) {
          found.add(file + " holds \"" + word + "\"");
        }
      }
    }
    return found;
  }

  /// Whether a text holds a word, plainly or as a form would send it.
  public static boolean holds(String text, String word) {
    return holds(text.getBytes(StandardCharsets.UTF_8), word);
  }

  private static boolean holds(byte[] bytes, String word) {
    String sent = URLEncoder.encode(word, StandardCharsets.UTF_8);
    return CHARSETS.stream().anyMatch(charset -> indexOf(bytes, word.getBytes(charset)) >= 0)
        || indexOf(bytes, sent.getBytes(StandardCharsets.US_ASCII)) >= 0;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(Disk::isReadable).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.isReadable(file) && Files.size(file) <= FILE_BYTES_MAX;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      // It was removed while we looked, as a write-ahead log is.
      return new byte[0];
    }
  }

  /// Removes a folder with everything in it; nothing happens where there is none.
  public static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
