package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// Something that lights a person up, without the other one.
///
/// @param what it is, 1 to 160 characters
/// @param last the last day it happened; empty where not said
public record Light(String what, Optional<LocalDate> last) implements Fact {
  /// How lights are kept.
  public static final EntryType<Light> TYPE =
      EntryType.of("self-light", "What lights me up", Light.class);

  private static final int WHAT_MAX = 160;
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

  static Light read(Form form, LocalDate today) {
    return new Light(
        form.text("what").atMost(WHAT_MAX).required("Write what it is. A word is enough."),
        form.date("last", EARLIEST, today));
  }

  void fill(Form form) {
    form.with("what", what).with("last", last);
  }

  Light on(LocalDate day) {
    return new Light(what, Optional.of(day));
  }

  @Override
  public String inWords() {
    return what + last.map(day -> "\nThe last time: " + Times.written(day)).orElse("");
  }
}
