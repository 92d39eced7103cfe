package org.homeward.chats.formats.whatsapp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The months by their names in many languages.
final class MonthNames {
  static final int NOT_A_MONTH = 0;

  private static final Map<String, Integer> BEGINNINGS = beginnings();

  private MonthNames() {}

  /// The month a word names, from 1, or [#NOT_A_MONTH].
  static int of(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    int longest = 0;
    int month = NOT_A_MONTH;
    for (int length = 2; length <= name.length(); length++) {
      Integer named = BEGINNINGS.get(name.substring(0, length));
      if (named != null && length > longest) {
        longest = length;
        month = named;
      }
    }
    return month;
  }

  private static Map<String, Integer> beginnings() {
    Map<String, Integer> months = new HashMap<>();
    WordList.read("months.txt")
        .forEach((month, names) ->
            names.forEach(name ->
                months.putIfAbsent(name.toLowerCase(Locale.ROOT), Integer.parseInt(month))));
    return months;
  }
}
