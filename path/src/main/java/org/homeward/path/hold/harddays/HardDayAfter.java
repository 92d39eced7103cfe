package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// How a hard day was.
///
/// @param of the id of the hard day
/// @param name what it was called then
/// @param day the day it was
/// @param expected how hard it was expected to be, 0 to 10; empty where not said
/// @param felt how hard it was, 0 to 10; empty where not said
/// @param plan what became of the plan; empty where not said
/// @param words a few words, up to 500 characters; may be empty
public record HardDayAfter(
    String of,
    String name,
    LocalDate day,
    OptionalInt expected,
    OptionalInt felt,
    Optional<PlanHelped> plan,
    String words)
    implements Fact {
  /// How these are kept: one entry for each time a day came.
  public static final EntryType<HardDayAfter> TYPE =
      EntryType.of("hard-day-after", "How a hard day was", HardDayAfter.class);

  static final int WORDS_MAX = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// The id of the entry of one time; empty where the day's own id is too long for it.
  static Optional<EntryId> idOf(EntryId hardDay, LocalDate day) {
    String id = hardDay.value() + "-" + day;
    return EntryId.isValid(id) ? Optional.of(new EntryId(id)) : Optional.empty();
  }

  /// The parameters are those of the record; the rest is in the form.
  static HardDayAfter read(Form form, String of, String name, LocalDate day, OptionalInt expected) {
    return new HardDayAfter(
        of,
        name,
        day,
        expected,
        form.scale("felt", 0, 10),
        form.choice("plan", PlanHelped.class),
        form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    felt.ifPresent(number -> form.with("felt", number));
    form.with("plan", plan).with("words", words);
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(name).append(", ").append(DAY.format(day)).append('.');
    expected.ifPresent(n -> text.append("\nExpected: ").append(n).append(" of 10"));
    felt.ifPresent(n -> text.append("\nHow hard it was: ").append(n).append(" of 10"));
    plan.ifPresent(each -> text.append("\nThe plan: ").append(each.label()));
    return words.isEmpty() ? text.toString() : text.append('\n').append(words).toString();
  }
}
