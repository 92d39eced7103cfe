package org.homeward.chats.formats.google;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads dates as Takeout writes them for people, in UTC: `Tuesday, January 2, 2024 at 3:04:05 PM
/// UTC`, `Dienstag, 2. Januar 2024 um 15:04:05 UTC`, `2024年1月2日星期二 UTC 15:04:05`.
final class WrittenDate {
  static final long NONE = Long.MIN_VALUE;

  private static final int LENGTH_MAX = 120;
  private static final Map<String, Integer> MONTHS = months();
  // These stand in one word with what is around them.
  private static final List<String> MORNING = List.of("上午", "午前", "오전");
  private static final List<String> AFTERNOON = List.of("下午", "午後", "오후");

  private WrittenDate() {}

  private static Map<String, Integer> months() {
    String[] languages = {
      "january february march april may june july august september october november december",
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
          + " dicembre",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
      "januari februari maart april mei juni juli augustus september oktober november december",
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
          + " grudnia",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
    };
    Map<String, Integer> months = new HashMap<>();
    for (String language : languages) {
      String[] names = language.split(" ");
      for (int i = 0; i < names.length; i++) {
        months.putIfAbsent(names[i], i + 1);
      }
    }
    return months;
  }

  /// Seconds since 1970, or [#NONE] where the date cannot be read for sure.
  static long read(String date) {
    if (date.length() > LENGTH_MAX) {
      return NONE;
    }
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    int half = 0;
    String text = date.toLowerCase(Locale.ROOT).replace(".", "");
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      char first = text.charAt(at);
      if (first >= '0' && first <= '9') {
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
          end++;
        }
        if (end - at > 4) {
          return NONE;
        }
        numbers.add(Integer.parseInt(text.substring(at, end)));
      } else if (Character.isLetter(first)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end);
        Integer named = MONTHS.get(word);
        if (named != null && month != 0 && month != named) {
          return NONE;
        }
        month = named == null ? month : named;
        boolean morning = word.equals("am") || MORNING.stream().anyMatch(word::contains);
        boolean afternoon = word.equals("pm") || AFTERNOON.stream().anyMatch(word::contains);
        half = morning ? -1 : afternoon ? 1 : half;
      }
      at = end;
    }
    return numbers.size() < 5 ? NONE : put(numbers, month, half);
  }

  /// Without a month's name the date is year, month, day; with one, the day and the year in either
  /// order. The time comes after both.
  private static long put(List<Integer> numbers, int named, int half) {
    int dateNumbers = named == 0 ? 3 : 2;
    if (numbers.size() != dateNumbers + 3) {
      return NONE;
    }
    boolean yearFirst = numbers.getFirst() > 31;
    if (named == 0 && !yearFirst) {
      return NONE;
    }
    int year = yearFirst ? numbers.getFirst() : numbers.get(dateNumbers - 1);
    int month = named == 0 ? numbers.get(1) : named;
    int day = yearFirst ? numbers.get(dateNumbers - 1) : numbers.getFirst();
    int hour = numbers.get(dateNumbers);
    if (half != 0) {
      hour = hour % 12 + (half > 0 ? 12 : 0);
    }
    try {
      return LocalDateTime.of(
              year, month, day, hour, numbers.get(dateNumbers + 1), numbers.get(dateNumbers + 2))
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException noSuchTime) {
      return NONE;
    }
  }
}
