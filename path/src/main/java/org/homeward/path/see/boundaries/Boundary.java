package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// One need or one limit.
///
/// @param kind which of the two
/// @param text what it is, 1 to 200 characters
/// @param atFirst what the person accepted at first, up to 300 characters; empty where not said
/// @param offered what is on offer now, up to 300 characters; empty where not said
/// @param wanted what the person wants now, up to 300 characters; empty where not said
/// @param share how far it is like that now, 0 not at all to 10 always; empty where skipped
/// @param since from which day it has been like this; empty where not said
public record Boundary(
    Kind kind,
    String text,
    String atFirst,
    String offered,
    String wanted,
    OptionalInt share,
    Optional<LocalDate> since)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Boundary> TYPE =
      EntryType.of("boundary", "A need or a limit", Boundary.class);

  static final int TEXT_MAX = 200;
  static final int WORDS_MAX = 300;
  private static final int YEARS_BACK = 80;

  /// Which of the two.
  public enum Kind {
    NEED("Something I need", "Missing"),
    LIMIT("Something I do not accept", "Crossed");

    private final String label;
    private final String happened;

    Kind(String label, String happened) {
      this.label = label;
      this.happened = happened;
    }

    /// What it is called.
    public String label() {
      return label;
    }

    /// What happens to it, as one word at the beginning of a line: a need is missing, a limit is
    /// crossed.
    public String happened() {
      return happened;
    }

    /// "It was crossed".
    public String once() {
      return "It was " + happened.toLowerCase(Locale.ROOT);
    }
  }

  static Boundary read(Form form, LocalDate today) {
    Kind kind =
        form.choice("kind", Kind.class)
            .orElseGet(() -> {
              form.error("kind", "Choose one of the two. You can change it later.");
              return Kind.NEED;
            });
    return new Boundary(
        kind,
        form.text("text").atMost(TEXT_MAX).required("Write what it is. A few words are enough."),
        form.text("first").atMost(WORDS_MAX).optional(),
        form.text("offered").atMost(WORDS_MAX).optional(),
        form.text("wanted").atMost(WORDS_MAX).optional(),
        form.scale("share", 0, 10),
        form.date("since", today.minusYears(YEARS_BACK), today));
  }

  void fill(Form form) {
    form.with("kind", kind).with("text", text).with("first", atFirst).with("offered", offered);
    form.with("wanted", wanted).with("since", since);
    share.ifPresent(value -> form.with("share", value));
  }

  /// "for 2 years", "for 5 months", "for 12 days"; empty where no day is known.
  public String howLong(LocalDate today) {
    return since
        .map(day -> {
          Period period = Period.between(day, today);
          if (period.getYears() > 0) {
            return "for " + counted(period.getYears(), "year");
          }
          return period.getMonths() > 0
              ? "for " + counted(period.getMonths(), "month")
              : period.getDays() > 0 ? "for " + counted(period.getDays(), "day") : "since today";
        })
        .orElse("");
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    lines.add(kind.label() + ": " + text);
    add(lines, "What I accepted at first", atFirst);
    add(lines, "What is on offer now", offered);
    add(lines, "What I want now", wanted);
    share.ifPresent(value -> lines.add("How far it is like that: " + value + " of 10"));
    since.ifPresent(day -> lines.add("Like this since " + Times.written(day)));
    return lines.toString();
  }

  private static void add(StringJoiner lines, String label, String words) {
    if (!words.isEmpty()) {
      lines.add(label + ": " + words);
    }
  }
}
