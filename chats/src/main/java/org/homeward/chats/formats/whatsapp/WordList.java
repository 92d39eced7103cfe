package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Lists of words the app writes, kept beside the code: each line is a kind, a space and the words;
/// words of one kind may be parted by " | ". Lines that begin with # are remarks.
final class WordList {
  private static final String BAR = " | ";

  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private WordList() {}

  /// Reads a list.
  static WordList read(String name) {
    WordList list = new WordList();
    lines(name).forEach(list::add);
    return list;
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    List<String> kind = words.computeIfAbsent(line.substring(0, space), k -> new ArrayList<>());
    // Not by a pattern: this is read at each start.
    int from = space + 1;
    int bar = line.indexOf(BAR, from);
    while (bar >= 0) {
      kind.add(line.substring(from, bar).strip());
      from = bar + BAR.length();
      bar = line.indexOf(BAR, from);
    }
    kind.add(line.substring(from).strip());
  }

  /// The words of a kind; none where the list has no such kind.
  List<String> of(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  /// Hands out all kinds with their words.
  void forEach(BiConsumer<String, List<String>> each) {
    words.forEach(each);
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the list " + name + " is not there");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
