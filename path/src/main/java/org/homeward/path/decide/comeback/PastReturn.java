package org.homeward.path.decide.comeback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time of being together again.
///
/// @param back the day it began, as near as remembered
/// @param until the day it ended; empty where it has not, or is not known
/// @param hoped what was hoped or promised, up to 300 characters; may be empty
/// @param ended how it ended, up to 300 characters; may be empty
public record PastReturn(LocalDate back, Optional<LocalDate> until, String hoped, String ended)
    implements Fact {
  /// How these are kept.
  public static final EntryType<PastReturn> TYPE =
      EntryType.of("return-past", "Together again", PastReturn.class);

  static final int TEXT_MAX = 300;
  private static final int YEARS_MOST = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static PastReturn read(Form form, LocalDate today) {
    LocalDate earliest = today.minusYears(YEARS_MOST);
    Optional<LocalDate> back = form.date("since", earliest, today);
    Optional<LocalDate> until = form.date("until", earliest, today);
    if (back.isEmpty()) {
      form.error("since", "Choose a day, as near as you remember.");
    }
    if (back.isPresent() && until.filter(end -> end.isBefore(back.get())).isPresent()) {
      form.error("until", "This day is before the one it began on.");
    }
    return new PastReturn(
        back.orElse(today),
        until,
        form.text("hoped").atMost(TEXT_MAX).optional(),
        form.text("ended").atMost(TEXT_MAX).optional());
  }

  void fill(Form form) {
    form.with("since", back).with("until", until).with("hoped", hoped).with("ended", ended);
  }

  /// How many days it lasted, the first and the last counted; empty where it has no end.
  public OptionalLong days() {
    return until
        .map(end -> OptionalLong.of(ChronoUnit.DAYS.between(back, end) + 1))
        .orElse(OptionalLong.empty());
  }

  @Override
  public String inWords() {
    return "From "
        + DAY.format(back)
        + until.map(end -> " to " + DAY.format(end)).orElse("")
        + "."
        + (hoped.isEmpty() ? "" : "\nWhat was hoped or promised: " + hoped)
        + (ended.isEmpty() ? "" : "\nHow it ended: " + ended);
  }
}
