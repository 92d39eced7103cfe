package org.homeward.path.prepare.affairs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One thing of the shared life that has to be done.
///
/// @param area where it belongs
/// @param what what it is, 1 to 200 characters
/// @param who who does it; empty where not said
/// @param by until when; empty where not said
/// @param reveals what doing it shows to the other one
/// @param shows the same in words, up to 300 characters; may be empty
/// @param weighty what makes it hard to take back; empty where nothing does
/// @param note up to 1,000 characters; may be empty
/// @param done the day it was done; empty while it is not
public record Affair(
    Area area,
    String what,
    Optional<Who> who,
    Optional<LocalDate> by,
    Reveals reveals,
    String shows,
    Optional<Weighty> weighty,
    String note,
    Optional<LocalDate> done)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Affair> TYPE =
      EntryType.of("affair", "A thing of the shared life", Affair.class);

  static final int WHAT_MAX = 200;
  static final int SHOWS_MAX = 300;
  static final int NOTE_MAX = 1000;
  private static final int YEARS_MOST = 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// Who does something.
  public enum Who {
    ME("Me"),
    THEM("The other one"),
    BOTH("Both of us"),
    HELPER("Somebody who helps me");

    private final String label;

    Who(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// @param before what stood before; whether it is done is no field of the form
  static Affair read(Form form, LocalDate today, Optional<Affair> before) {
    return new Affair(
        form.choice("area", Area.class).orElse(Area.OTHER),
        form.text("what").atMost(WHAT_MAX).required("Write what it is, in a few words."),
        form.choice("who", Who.class),
        form.date("by", today.minusYears(YEARS_MOST), today.plusYears(YEARS_MOST)),
        form.choice("reveals", Reveals.class).orElse(Reveals.UNKNOWN),
        form.text("shows").atMost(SHOWS_MAX).optional(),
        form.choice("weighty", Weighty.class),
        form.text("note").atMost(NOTE_MAX).optional(),
        before.flatMap(Affair::done));
  }

  void fill(Form form) {
    form.with("area", area)
        .with("what", what)
        .with("who", who)
        .with("by", by)
        .with("reveals", reveals)
        .with("shows", shows)
        .with("weighty", weighty)
        .with("note", note);
  }

  Affair done(Optional<LocalDate> day) {
    return new Affair(area, what, who, by, reveals, shows, weighty, note, day);
  }

  /// Whether it is done. Named apart from the component, which JSON would take it for.
  public boolean isBehind() {
    return done.isPresent();
  }

  @Override
  public String inWords() {
    var words = new StringBuilder(area.label()).append(": ").append(what);
    who.ifPresent(each -> line(words, "Who", each.label()));
    by.ifPresent(day -> line(words, "By", DAY.format(day)));
    line(words, "What it shows", reveals.label() + (shows.isEmpty() ? "" : ". " + shows));
    weighty.ifPresent(each -> line(words, "Hard to take back", each.label()));
    line(words, "Note", note);
    done.ifPresent(day -> line(words, "Done", DAY.format(day)));
    return words.toString();
  }

  private static void line(StringBuilder words, String label, String value) {
    if (!value.isEmpty()) {
      words.append('\n').append(label).append(": ").append(value);
    }
  }
}
