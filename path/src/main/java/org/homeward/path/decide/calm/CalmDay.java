package org.homeward.path.decide.calm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One day's tap.
///
/// @param day the person's day
/// @param choice what they would choose
/// @param weather how calm they were
/// @param words a few words, up to 200 characters; may be empty
public record CalmDay(LocalDate day, Choice choice, Weather weather, String words) implements Fact {
  /// How these are kept: one entry for each day, named like it.
  public static final EntryType<CalmDay> TYPE =
      EntryType.of("calm-day", "A day’s choice", CalmDay.class);

  static final int WORDS_MAX = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// The id of a day's entry.
  static EntryId idOf(LocalDate day) {
    return new EntryId("day-" + day);
  }

  static CalmDay read(Form form, LocalDate day) {
    Choice choice =
        form.choice("choice", Choice.class)
            .orElseGet(() -> {
              form.error("choice", "Choose one. “Can’t tell” is one too.");
              return Choice.OPEN;
            });
    Weather weather =
        form.choice("weather", Weather.class)
            .orElseGet(() -> {
              form.error("weather", "Choose how calm it was.");
              return Weather.BETWEEN;
            });
    return new CalmDay(day, choice, weather, form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.with("choice", choice).with("weather", weather).with("words", words);
  }

  /// The day with another choice; the words stay.
  CalmDay with(Choice nextChoice, Weather nextWeather) {
    return new CalmDay(day, nextChoice, nextWeather, words);
  }

  @Override
  public String inWords() {
    return DAY.format(day)
        + ", "
        + weather.label().toLowerCase(Locale.ROOT)
        + ": "
        + choice.said()
        + "."
        + (words.isEmpty() ? "" : "\n" + words);
  }
}
