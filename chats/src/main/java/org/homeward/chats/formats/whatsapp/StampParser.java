package org.homeward.chats.formats.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.formats.whatsapp.StampTokens.Word;
import org.jspecify.annotations.Nullable;

/// Reads the date and time at the start of a line in any shape: numbers with colons between them
/// are the time, the other three, or two and the name of a month, are the date.
final class StampParser {
  private static final int NOT_THERE = -1;
  private static final int SECONDS_MAX = 60;

  private final Map<String, DayPeriod> learned;

  /// @param learned what words mean that this file alone explains
  StampParser(Map<String, DayPeriod> learned) {
    this.learned = learned;
  }

  /// The stamp a line begins with, or null.
  @Nullable Stamp parse(String line) {
    StampTokens tokens = StampTokens.of(line);
    if (tokens == null) {
      return null;
    }
    int time = timeByColons(tokens);
    if (time != NOT_THERE) {
      return stamp(tokens, time, timeLength(tokens, time, ":"));
    }
    int dated = monthWord(tokens, 0, tokens.count()) == null ? 3 : 2;
    int rest = tokens.count() - dated;
    if (rest < 2 || rest > 3) {
      return null;
    }
    Stamp last = separatesTime(tokens, dated) ? stamp(tokens, dated, rest) : null;
    return last != null ? last : stamp(tokens, 0, rest);
  }

  private static int timeByColons(StampTokens tokens) {
    for (int i = 0; i + 1 < tokens.count(); i++) {
      if (tokens.link(i).equals(":")) {
        return i;
      }
    }
    return NOT_THERE;
  }

  private static int timeLength(StampTokens tokens, int time, String colon) {
    return time + 2 < tokens.count() && tokens.link(time + 1).equals(colon) ? 3 : 2;
  }

  // 5.1.2024 10.15: the time is what stands apart.
  private static boolean separatesTime(StampTokens tokens, int time) {
    return !tokens.link(time - 1).equals(tokens.link(time));
  }

  private @Nullable Stamp stamp(StampTokens tokens, int time, int length) {
    int after = time + length;
    if (time != 0 && after != tokens.count()) {
      return null;
    }
    int hour = tokens.value(time);
    int minute = tokens.value(time + 1);
    int second = length == 3 ? tokens.value(time + 2) : NOT_THERE;
    if (hour > 24
        || minute >= SECONDS_MAX
        || second > SECONDS_MAX
        || tokens.digits(time + 1) != 2
        || tokens.digits(time) > 2) {
      return null;
    }
    int dateFrom = time == 0 ? after : 0;
    int dateTo = time == 0 ? tokens.count() : time;
    Dated dated = date(tokens, dateFrom, dateTo);
    if (dated == null) {
      return null;
    }
    List<String> before = words(tokens, time);
    List<String> behind = words(tokens, after);
    DayPeriod period = period(behind, before);
    return new Stamp(
        tokens.signature(),
        dated.numbers,
        dated.layouts,
        hour,
        minute,
        second,
        period == null ? DayPeriod.NONE : period,
        String.join(" ", before) + " " + String.join(" ", behind),
        period == null ? String.join(" ", behind.isEmpty() ? before : behind) : "",
        tokens.from(time),
        tokens.to(after - 1),
        tokens.restFrom());
  }

  private static List<String> words(StampTokens tokens, int numbersBefore) {
    List<String> words = new ArrayList<>();
    for (Word word : tokens.words()) {
      if (word.numbersBefore() == numbersBefore) {
        words.add(word.text());
      }
    }
    return words;
  }

  private @Nullable DayPeriod period(List<String> behind, List<String> before) {
    DayPeriod known = learned.get(String.join(" ", behind.isEmpty() ? before : behind));
    if (known == null) {
      known = DayPeriod.of(behind);
    }
    return known != null ? known : DayPeriod.of(before);
  }

  private record Dated(DateNumbers numbers, Set<Layout> layouts) {}

  private static @Nullable Dated date(StampTokens tokens, int from, int to) {
    Word month = monthWord(tokens, from, to);
    if (to - from == 2 && month != null) {
      return named(tokens, from, MonthNames.of(month.text()));
    }
    if (to - from != 3) {
      return null;
    }
    String written = tokens.between(tokens.from(from), tokens.to(to - 1));
    Era era = Era.UNSAID;
    int year = NOT_THERE;
    for (Word word : tokens.words()) {
      Era said = Era.of(word.text());
      int next = word.numbersBefore();
      if (said != null && next >= from && next < to && word.touchesNext()) {
        era = said;
        year = next - from;
      } else if (said != null && next == to) {
        era = said;
      }
    }
    int[] numbers = {tokens.value(from), tokens.value(from + 1), tokens.value(from + 2)};
    if (year == NOT_THERE) {
      year = year(tokens, from);
    }
    return new Dated(
        new DateNumbers(numbers[0], numbers[1], numbers[2], era, written), layouts(year));
  }

  private static Set<Layout> layouts(int year) {
    return switch (year) {
      case 0 -> Layout.YEAR_FIRST;
      case 2 -> Layout.YEAR_LAST;
      default -> Layout.ALL_SHORT;
    };
  }

  private static int year(StampTokens tokens, int from) {
    for (int i = 0; i < 3; i++) {
      if (tokens.digits(from + i) > 2) {
        return i;
      }
    }
    boolean signed =
        tokens.words().stream()
            .filter(word -> word.numbersBefore() == from + 1)
            .anyMatch(word -> word.text().equals("年") || word.text().equals("년"));
    return signed ? 0 : NOT_THERE;
  }

  private static Dated named(StampTokens tokens, int from, int month) {
    int first = tokens.value(from);
    int second = tokens.value(from + 1);
    boolean yearFirst = tokens.digits(from) > 2;
    int day = yearFirst ? second : first;
    int year = yearFirst ? first : second;
    String written = tokens.between(tokens.from(from), tokens.to(from + 1));
    return new Dated(
        new DateNumbers(day, month, year, Era.UNSAID, written), Set.of(Layout.DAY_MONTH_YEAR));
  }

  // "5 Jan 2024" before "Jan 5, 2024", as a weekday may stand before the day.
  private static @Nullable Word monthWord(StampTokens tokens, int from, int to) {
    Word first = null;
    for (Word word : tokens.words()) {
      int before = word.numbersBefore();
      if (before < from || before >= to || MonthNames.of(word.text()) == MonthNames.NOT_A_MONTH) {
        continue;
      }
      if (before > from) {
        return word;
      }
      first = word;
    }
    return first;
  }
}
