package org.homeward.chats.formats.line;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.chats.reading.DayOrder;
import org.jspecify.annotations.Nullable;

/// A line that begins a day.
final class LineDate {
  private static final int LENGTH_MAX = 60;
  // Thai phones count years from another beginning.
  private static final int BUDDHIST_FROM = 2400;
  private static final int BUDDHIST_YEARS = 543;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[./-]|年|년) ?(\\d{1,2})(?:[./-]|月|월) ?(\\d{1,2})[日일]?(\\D.*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:\\p{L}+\\.?,? )?(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(\\D.*)?");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)\\p{L}*", Pattern.CASE_INSENSITIVE);

  private LineDate() {}

  /// The two numbers of a date whose year comes last, before it is known which is the day.
  record Numbers(int first, int second, int year) {
    LocalDate in(DayOrder order) {
      boolean dayFirst = order == DayOrder.DAY_FIRST;
      return LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
    }
  }

  /// The numbers of a date whose year comes last, or null where the line is none.
  static @Nullable Numbers yearLast(byte[] bytes, int from, int to) {
    if (!mayBe(bytes, from, to)) {
      return null;
    }
    Matcher date = YEAR_LAST.matcher(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    if (!date.matches()) {
      return null;
    }
    Numbers numbers =
        new Numbers(
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)));
    boolean fits = numbers.first >= 1 && numbers.second >= 1 && numbers.year >= 2000;
    return fits && Math.min(numbers.first, numbers.second) <= 12 && isNoText(date.group(4))
        ? numbers
        : null;
  }

  /// The day a line begins, or null where it begins none.
  static @Nullable LocalDate of(byte[] bytes, int from, int to, DayOrder order) {
    if (!mayBe(bytes, from, to)) {
      return null;
    }
    try {
      Matcher date = YEAR_FIRST.matcher(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      if (date.matches() && isNoText(date.group(4))) {
        int year = Integer.parseInt(date.group(1));
        return LocalDate.of(
            year > BUDDHIST_FROM ? year - BUDDHIST_YEARS : year,
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)));
      }
      Numbers numbers = yearLast(bytes, from, to);
      return numbers == null ? null : numbers.in(order);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /// Whether a line names another day of the week, in English.
  static boolean saysOtherWeekday(String line, DayOfWeek day) {
    Matcher named = WEEKDAY.matcher(line);
    return named.find() && !day.name().startsWith(named.group(1).toUpperCase(Locale.ROOT));
  }

  private static boolean mayBe(byte[] bytes, int from, int to) {
    int digits = 0;
    for (int i = from; i < to && to - from <= LENGTH_MAX; i++) {
      digits += bytes[i] >= '0' && bytes[i] <= '9' ? 1 : 0;
    }
    return digits >= 6 && digits <= 8;
  }

  // After the date there is at most the name of the weekday.
  private static boolean isNoText(@Nullable String rest) {
    return rest == null || rest.strip().split("\\s+").length <= 2;
  }
}
