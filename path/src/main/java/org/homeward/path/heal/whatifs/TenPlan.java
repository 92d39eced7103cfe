package org.homeward.path.heal.whatifs;

import java.time.LocalTime;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// When the ten minutes are. One entry for all.
///
/// @param time the person's time of day; empty where any time will do
public record TenPlan(Optional<LocalTime> time) implements Fact {
  /// How it is kept.
  public static final EntryType<TenPlan> TYPE =
      EntryType.of("ten-minutes-time", "The time for ten minutes", TenPlan.class);

  static final EntryId ONLY = new EntryId("time");

  static TenPlan read(Form form) {
    Optional<LocalTime> time = form.time("time");
    if (time.filter(Times::isNight).isPresent()) {
      form.error("time", "Choose a time between 6:00 and 22:00. Nights are long enough.");
    }
    return new TenPlan(time);
  }

  void fill(Form form) {
    form.with("time", time);
  }

  @Override
  public String inWords() {
    return time.map(each -> "Ten minutes at " + each).orElse("Ten minutes at any time");
  }
}
