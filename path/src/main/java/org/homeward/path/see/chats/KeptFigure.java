package org.homeward.path.see.chats;

import java.time.LocalDate;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// One figure a person kept from the messages, with all it rests on.
///
/// @param name what the person calls it, 1 to 80 characters
/// @param words the whole sentence as it was shown, like "You started 71 of 100 conversations."
/// @param count how many messages it rests on
/// @param period the months it was measured in, like "March 2021 to August 2026"
/// @param definition what was counted, as whole sentences
/// @param through the day of the newest message in the file
public record KeptFigure(
    String name, String words, long count, String period, String definition, LocalDate through)
    implements Fact {
  /// How it is kept.
  public static final EntryType<KeptFigure> TYPE =
      EntryType.of("chat-figure", "A figure from the messages", KeptFigure.class);

  static final int NAME_MAX = 80;

  KeptFigure renamed(Form form) {
    String next = form.text("name").atMost(NAME_MAX).required("Give it a name. A word is enough.");
    return new KeptFigure(next, words, count, period, definition, through);
  }

  void fill(Form form) {
    form.with("name", name);
  }

  @Override
  public String inWords() {
    return "%s: %s%n%s. Messages it rests on: %d. Newest message in the file: %s.%n%s"
        .formatted(name, words, period, count, Times.written(through), definition);
  }
}
