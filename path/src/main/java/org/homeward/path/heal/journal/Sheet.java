package org.homeward.path.heal.journal;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;
import org.homeward.web.form.TextField;

/// One page that was written.
///
/// @param way how
/// @param asked the question as it stood above the page; empty for a free page
/// @param text 1 to 20,000 characters
/// @param before how they felt, 0 very bad to 10 very good; empty where skipped
/// @param after the same when they had written; empty where skipped, or not asked yet
public record Sheet(Way way, String asked, String text, OptionalInt before, OptionalInt after)
    implements Fact {
  /// How pages are kept.
  public static final EntryType<Sheet> TYPE = EntryType.of("journal-page", "A page", Sheet.class);

  private static final int GLANCE = 160;

  static Sheet read(Form form, Question question) {
    return new Sheet(
        question.way(),
        question.words(),
        text(form),
        form.scale("before", 0, 10),
        OptionalInt.empty());
  }

  /// This page with its words and figures changed; what it is stays.
  Sheet changed(Form form) {
    return new Sheet(
        way, asked, text(form), form.scale("before", 0, 10), form.scale("after", 0, 10));
  }

  private static String text(Form form) {
    return form.text("text")
        .atMost(TextField.LENGTH_MAX)
        .required("The page is still empty. One sentence is a page too.");
  }

  void fill(Form form) {
    form.with("text", text);
    before.ifPresent(value -> form.with("before", value));
    after.ifPresent(value -> form.with("after", value));
  }

  Sheet feltAfter(OptionalInt now) {
    return new Sheet(way, asked, text, before, now);
  }

  /// Whether both figures are there.
  boolean isRated() {
    return before.isPresent() && after.isPresent();
  }

  /// Whether it felt worse after than before.
  boolean leftWorse() {
    return isRated() && after.getAsInt() < before.getAsInt();
  }

  /// What stands above it in a list.
  public String title() {
    return asked.isEmpty() ? way.title() : asked;
  }

  /// How it begins, in a line or two.
  public String glance() {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= GLANCE) {
      return line;
    }
    int end = line.lastIndexOf(' ', GLANCE);
    return line.substring(0, end < GLANCE / 2 ? GLANCE : end) + " …";
  }

  /// How it felt, in words: "5 before, 6 after"; empty where nothing was said.
  public Optional<String> felt() {
    String first = before.isPresent() ? before.getAsInt() + " before" : "";
    String then = after.isPresent() ? after.getAsInt() + " after" : "";
    String both = first.isEmpty() || then.isEmpty() ? first + then : first + ", " + then;
    return Optional.of(both).filter(words -> !words.isEmpty());
  }

  @Override
  public String inWords() {
    return title() + "\n" + text + felt().map(words -> "\nHow I felt: " + words).orElse("");
  }
}
