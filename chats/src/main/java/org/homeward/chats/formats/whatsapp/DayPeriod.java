package org.homeward.chats.formats.whatsapp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which half of the day an hour of a 12-hour clock is in.
enum DayPeriod {
  /// No word says so: the hour is one of 24.
  NONE,
  /// Before noon.
  MORNING,
  /// After noon.
  AFTERNOON,
  /// Around noon: 11 is before it, 1 after it.
  NOON,
  /// From evening to early morning: 9 is before midnight, 1 after it.
  NIGHT;

  // Read only for files that have words beside their times.
  private static final class Listed {
    static final Map<String, DayPeriod> BY_WORD = byWord();
  }

  /// The hour of 24.
  int hour(int hour) {
    return switch (this) {
      case NONE -> hour % 24;
      case MORNING -> hour == 12 ? 0 : hour;
      case AFTERNOON -> hour < 12 ? hour + 12 : hour;
      case NOON -> hour < 10 ? hour + 12 : hour;
      case NIGHT -> hour == 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
    };
  }

  /// What the words before or after a time mean, or null where they say nothing of it.
  static @Nullable DayPeriod of(List<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    DayPeriod whole = Listed.BY_WORD.get(key(String.join("", words)));
    if (whole != null) {
      return whole;
    }
    for (String word : words) {
      DayPeriod period = ofWord(key(word));
      if (period != null) {
        return period;
      }
    }
    return null;
  }

  private static @Nullable DayPeriod ofWord(String word) {
    DayPeriod period = Listed.BY_WORD.get(word);
    if (period != null || word.length() < 2) {
      return period;
    }
    // 5日下午: the day's own sign runs into the word.
    char first = word.charAt(0);
    return first == '日' || first == '일' || first == '號' || first == '号'
        ? Listed.BY_WORD.get(word.substring(1))
        : null;
  }

  private static String key(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetter(c) || isCombining(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Map<String, DayPeriod> byWord() {
    Map<String, DayPeriod> words = new HashMap<>();
    WordList.read("periods.txt")
        .forEach((kind, list) -> {
          DayPeriod period = valueOf(kind.toUpperCase(Locale.ROOT));
          list.forEach(word -> words.put(key(word), period));
        });
    return words;
  }
}
