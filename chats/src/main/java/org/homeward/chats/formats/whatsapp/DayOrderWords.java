package org.homeward.chats.formats.whatsapp;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.chats.formats.whatsapp.LayoutJudge.Grounds;
import org.homeward.chats.formats.whatsapp.LayoutJudge.Verdict;

/// What is said where dates can be read in two ways.
final class DayOrderWords {
  private DayOrderWords() {}

  /// Asks a person which order it is.
  static String question(List<DateNumbers> examples) {
    return "All dates in this file can be read with the day or with the month first: "
        + examples.stream().map(DayOrderWords::both).collect(Collectors.joining("; "))
        + ". Choose whether the day or the month stands first.";
  }

  /// Says which order was taken, and why.
  static String settled(Verdict verdict, List<DateNumbers> examples) {
    String first =
        switch (verdict.layout()) {
          case DAY_MONTH_YEAR -> "the day stands first";
          case MONTH_DAY_YEAR -> "the month stands first";
          case YEAR_MONTH_DAY, YEAR_DAY_MONTH -> "the year stands first";
        };
    String why =
        verdict.grounds() == Grounds.TIME
            ? "the order in which time runs"
            : "the way its dates and times are written";
    String example =
        examples.isEmpty()
            ? ""
            : " %s is taken as %s."
                .formatted(
                    examples.getFirst().written(), day(examples.getFirst(), verdict.layout()));
    return "The order of day and month follows from %s: %s.%s".formatted(why, first, example);
  }

  private static String both(DateNumbers date) {
    return "%s is %s with the day first and %s with the month first"
        .formatted(
            date.written(), day(date, Layout.DAY_MONTH_YEAR), day(date, Layout.MONTH_DAY_YEAR));
  }

  private static String day(DateNumbers date, Layout layout) {
    long day = layout.epochDay(date);
    return day == Layout.NO_DATE ? "no date" : LocalDate.ofEpochDay(day).toString();
  }
}
