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
import java.util.function.BinaryOperator;

/// Lists of words the app writes, kept beside the code: each line is a kind, a space and the words;
/// words of one kind may be parted by " | ". Lines that begin with # are remarks.
final class WordList {
  private static final String BAR = " | ";
  private static final String TAB = "\t";

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

  /// The same, with the words of each kind changed.
  ///
  /// @param change gives the word for a kind and a word
  WordList mapped(BinaryOperator<String> change) {
    WordList list = new WordList();
    words.forEach((kind, all) ->
        list.words.put(kind, all.stream().map(word -> change.apply(kind, word)).toList()));
    return list;
  }

  /// One text of everything, which [#unpacked] reads faster than a list: no words are parted or
  /// stripped again.
  String packed() {
    StringBuilder text = new StringBuilder();
    words.forEach(
        (kind, all) -> text.append(kind).append(TAB).append(String.join(TAB, all)).append('\n'));
    return text.toString();
  }

  /// What [#packed] gave.
  static WordList unpacked(String text) {
    WordList list = new WordList();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int tab = text.indexOf(TAB, from);
      List<String> kind = new ArrayList<>();
      list.words.put(text.substring(from, tab), kind);
      while (tab >= 0 && tab < end) {
        int next = text.indexOf(TAB, tab + 1);
        kind.add(text.substring(tab + 1, next < 0 || next > end ? end : next));
        tab = next;
      }
      from = end + 1;
    }
    return list;
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
