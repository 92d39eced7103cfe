package org.homeward.chats.formats.whatsapp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds what a phone in a language no list has writes for the files it leaves out: the same few
/// words again and again, in angle brackets or behind a mark.
final class Placeholders {
  private static final int BYTES_MAX = 120;
  private static final int WORDS_MAX = 6;
  private static final int REMEMBERED_MAX = 256;
  private static final int TIMES_MIN = 3;

  private final boolean bracketed;
  private final Map<String, Integer> times = new HashMap<>();

  Placeholders(boolean bracketed) {
    this.bracketed = bracketed;
  }

  /// Takes the first line of a body.
  void add(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < 3 || length > BYTES_MAX || !isCandidate(bytes, from, to)) {
      return;
    }
    String key = AppWords.key(Marks.text(bytes, from, to));
    if (times.containsKey(key) || times.size() < REMEMBERED_MAX) {
      times.merge(key, 1, Integer::sum);
    }
  }

  private boolean isCandidate(byte[] bytes, int from, int to) {
    return bracketed
        ? Marks.at(bytes, from, to) && bytes[to - 1] != '.'
        : bytes[from] == '<' && bytes[to - 1] == '>';
  }

  /// The likely ones: of a few words, without digits and quotations, and without anybody's name.
  Set<String> likely(Set<String> names) {
    Set<String> likely = new HashSet<>();
    times.forEach((words, count) -> {
      boolean plain =
          words.chars().noneMatch(c -> Character.isDigit(c) || "\"“”„«»/=:".indexOf(c) >= 0);
      boolean brief = words.split(" ", -1).length <= WORDS_MAX && words.length() > 4;
      boolean named = names.stream().map(AppWords::key).anyMatch(words::contains);
      if (count >= TIMES_MIN && plain && brief && !named && !AppWords.all().isNotice(words)) {
        likely.add(words);
      }
    });
    return likely;
  }
}
