package org.homeward.path.prepare.exit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Something that happened, written down so that it can be shown later. When it was written is the
/// entry's own time, and is shown with it.
///
/// @param day the day it happened, not later than the day of writing
/// @param time about when; empty where not said
/// @param what what was done and said, 1 to 3,000 characters
/// @param witness who saw or heard it, or was told, up to 300 characters; may be empty
/// @param proof what there is of it and where it lies, up to 300 characters; may be empty
/// @param after what came of it, up to 500 characters; may be empty
public record Happening(
    LocalDate day,
    Optional<LocalTime> time,
    String what,
    String witness,
    String proof,
    String after)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Happening> TYPE =
      EntryType.of("happening", "What happened", Happening.class);

  static final int WHAT_MAX = 3000;
  static final int LINE_MAX = 300;
  static final int AFTER_MAX = 500;
  private static final int YEARS_BACK_MOST = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static Happening read(Form form, LocalDate today) {
    Optional<LocalDate> day = form.date("day", today.minusYears(YEARS_BACK_MOST), today);
    if (day.isEmpty() && form.error("day").isEmpty()) {
      form.error("day", "Choose the day, as near as you know it.");
    }
    return new Happening(
        day.orElse(today),
        form.time("time"),
        form.text("what").atMost(WHAT_MAX).required("Write what happened, in a line or more."),
        form.text("witness").atMost(LINE_MAX).optional(),
        form.text("proof").atMost(LINE_MAX).optional(),
        form.text("after").atMost(AFTER_MAX).optional());
  }

  void fill(Form form) {
    form.with("day", day)
        .with("time", time.map(LocalTime::toString).orElse(""))
        .with("what", what)
        .with("witness", witness)
        .with("proof", proof)
        .with("after", after);
  }

  /// "3 October 2026, about 21:30".
  String when() {
    return DAY.format(day) + time.map(each -> ", about " + each).orElse("");
  }

  @Override
  public String inWords() {
    var words = new StringBuilder(when()).append('\n').append(what);
    line(words, "Who saw, heard or knows", witness);
    line(words, "What there is of it", proof);
    line(words, "What came of it", after);
    return words.toString();
  }

  private static void line(StringBuilder words, String label, String value) {
    if (!value.isEmpty()) {
      words.append('\n').append(label).append(": ").append(value);
    }
  }
}
