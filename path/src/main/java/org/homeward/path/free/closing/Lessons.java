package org.homeward.path.free.closing;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The one page that may stay: what was learned, and the lines for next time.
///
/// @param learned up to 4,000 characters; may be empty
/// @param lines one on each line of text, up to 2,000 characters; may be empty
public record Lessons(String learned, String lines) implements Fact {
  /// How the page is kept: there is one.
  public static final EntryType<Lessons> TYPE =
      EntryType.of("closing-lessons", "What I learned", Lessons.class);

  static final EntryId ONLY = new EntryId("lessons");
  static final int LEARNED_MAX = 4000;
  static final int LINES_MAX = 2000;

  /// The page a book holds.
  public static Optional<Entry<Lessons>> of(Book book) {
    return book.find(TYPE, ONLY);
  }

  static Lessons read(Form form) {
    var lessons =
        new Lessons(
            form.text("learned").atMost(LEARNED_MAX).optional(),
            form.text("lines").atMost(LINES_MAX).optional());
    if (form.ok() && lessons.learned.isEmpty() && lessons.lines.isEmpty()) {
      form.error("learned", "Write a few words in one of the two. One line is a page.");
    }
    return lessons;
  }

  void fill(Form form) {
    form.with("learned", learned).with("lines", lines);
  }

  /// The lines for next time, one by one.
  public List<String> eachLine() {
    return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public String inWords() {
    String next = lines.isEmpty() ? "" : "\nMy lines for next time:\n" + lines;
    return (learned + next).strip();
  }
}
