package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// One day as the person felt it. There is at most one for each day, and its id is that day.
///
/// @param day the person's own day
/// @param mood 0 very bad to 10 very good; empty where skipped
/// @param missing how much they miss the other one, 0 to 10; empty where skipped
/// @param urge how strong the urge to be in touch was, 0 to 10; empty where skipped
/// @param stuck how stuck in their head they were, 0 to 10; empty where skipped
/// @param word one word for the day, up to 40 characters; empty where skipped
public record CheckIn(
    LocalDate day,
    OptionalInt mood,
    OptionalInt missing,
    OptionalInt urge,
    OptionalInt stuck,
    String word)
    implements Fact {
  /// How days are kept.
  public static final EntryType<CheckIn> TYPE = EntryType.of("checkin", "A day", CheckIn.class);

  static final int WORD_MAX = 40;

  /// The id under which a day is kept, like `2026-11-22`.
  public static EntryId idOf(LocalDate day) {
    return new EntryId(day.toString());
  }

  static CheckIn read(Form form, LocalDate day) {
    var read =
        new CheckIn(
            day,
            form.scale("mood", 0, 10),
            form.scale("missing", 0, 10),
            form.scale("urge", 0, 10),
            form.scale("stuck", 0, 10),
            form.text("word").atMost(WORD_MAX).optional());
    if (form.ok() && read.isBlank()) {
      form.error("mood", "One number is enough, or a word. Or leave the day empty: “Not now”.");
    }
    return read;
  }

  void fill(Form form) {
    mood.ifPresent(value -> form.with("mood", value));
    missing.ifPresent(value -> form.with("missing", value));
    urge.ifPresent(value -> form.with("urge", value));
    stuck.ifPresent(value -> form.with("stuck", value));
    form.with("word", word);
  }

  private boolean isBlank() {
    return mood.isEmpty()
        && missing.isEmpty()
        && urge.isEmpty()
        && stuck.isEmpty()
        && word.isEmpty();
  }

  @Override
  public String inWords() {
    String said = Times.written(day) + ": " + figures();
    return word.isEmpty() ? said : said + "\n“" + word + "”";
  }

  /// The numbers in a line: "mood 6, missing them 4"; "a word, no numbers" where there are none.
  String figures() {
    List<String> parts = new ArrayList<>();
    mood.ifPresent(value -> parts.add("mood " + value));
    missing.ifPresent(value -> parts.add("missing them " + value));
    urge.ifPresent(value -> parts.add("urge " + value));
    stuck.ifPresent(value -> parts.add("stuck in my head " + value));
    return parts.isEmpty() ? "a word, no numbers" : String.join(", ", parts);
  }
}
