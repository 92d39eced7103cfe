package org.homeward.path.tell.letgo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What the other one answered when asked why.
///
/// @param how the way they answered; empty where the person does not know
/// @param words what they said, as remembered, up to 2,000 characters; empty where they said
///   nothing
/// @param on the day; empty where not said
public record Answer(Optional<Manner> how, String words, Optional<LocalDate> on) implements Fact {
  /// How answers are kept.
  public static final EntryType<Answer> TYPE =
      EntryType.of("letgo-answer", "What they answered", Answer.class);

  static final int WORDS_MAX = 2000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int YEARS_BACK = 80;

  /// The way an answer was given.
  public enum Manner {
    /// They said what they feel.
    OPEN("They told me openly"),
    /// They answered without answering.
    DISTANT("They were distant, or unclear"),
    /// They gave no reason.
    DID_NOT_SAY("They did not say");

    private final String label;

    Manner(String label) {
      this.label = label;
    }

    /// What it is called.
    public String label() {
      return label;
    }
  }

  static Answer read(Form form, LocalDate today) {
    Optional<Manner> how = form.choice("how", Manner.class);
    String words = form.text("words").atMost(WORDS_MAX).optional();
    Optional<LocalDate> on = form.date("on", today.minusYears(YEARS_BACK), today);
    if (form.ok() && how.isEmpty() && words.isEmpty()) {
      form.error("words", "Write a few words, or choose how they answered.");
    }
    return new Answer(how, words, on);
  }

  void fill(Form form) {
    form.with("how", how.orElse(null)).with("words", words).with("on", on.orElse(null));
  }

  @Override
  public String inWords() {
    String manner = how.map(Manner::label).orElse("How they answered: I do not know") + ".";
    return manner
        + (words.isEmpty() ? "" : "\n" + words)
        + on.map(day -> "\nOn " + DAY.format(day)).orElse("");
  }
}
