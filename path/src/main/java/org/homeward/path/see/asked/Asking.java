package org.homeward.path.see.asked;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time of asking, and how it was answered.
///
/// @param question what was asked, 1 to 300 characters
/// @param on the day
/// @param how the way it was answered; empty where the person does not know
/// @param words what they said, as remembered, up to 1,000 characters; empty where not said
/// @param promise what they promised, up to 300 characters; empty where nothing was
/// @param by the day the promise was for; empty where none was named
/// @param cameOfIt what came of the promise; empty where that is open
public record Asking(
    String question,
    LocalDate on,
    Optional<Manner> how,
    String words,
    String promise,
    Optional<LocalDate> by,
    Optional<CameOfIt> cameOfIt)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Asking> TYPE = EntryType.of("asked-once", "I asked", Asking.class);

  static final int WORDS_MAX = 1000;
  static final int PROMISE_MAX = 300;
  private static final int YEARS_BACK = 80;
  private static final int YEARS_AHEAD = 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static Asking read(Form form, LocalDate today) {
    String question =
        form.text("question").atMost(Plan.QUESTION_MAX).required("Write what you asked.");
    LocalDate on = form.date("on", today.minusYears(YEARS_BACK), today).orElse(today);
    Optional<Manner> how = form.choice("how", Manner.class);
    String words = form.text("words").atMost(WORDS_MAX).optional();
    String promise = form.text("promise").atMost(PROMISE_MAX).optional();
    Optional<LocalDate> by =
        form.date("by", today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD));
    Optional<CameOfIt> cameOfIt = form.choice("came", CameOfIt.class);
    if (form.ok() && promise.isEmpty() && (by.isPresent() || cameOfIt.isPresent())) {
      form.error("promise", "Write what they promised. A few words are enough.");
    }
    return new Asking(question, on, how, words, promise, by, cameOfIt);
  }

  void fill(Form form) {
    form.with("question", question).with("on", on).with("how", how).with("words", words);
    form.with("promise", promise).with("by", by).with("came", cameOfIt);
  }

  /// Whether a promise of theirs was for a day that is over, and nobody wrote what came of it.
  boolean isDue(LocalDate today) {
    return cameOfIt.isEmpty() && by.filter(day -> !day.isAfter(today)).isPresent();
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    lines.add(DAY.format(on) + ": " + question);
    how.ifPresent(manner -> lines.add(manner.label()));
    if (!words.isEmpty()) {
      lines.add(words);
    }
    if (!promise.isEmpty()) {
      lines.add("Promised: " + promise + by.map(day -> ", by " + DAY.format(day)).orElse(""));
    }
    cameOfIt.ifPresent(came -> lines.add("What came of it: " + came.label()));
    return lines.toString();
  }
}
