package org.homeward.path.tell.letgo;

import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One thing to do instead of begging.
///
/// @param text what it is, 1 to 200 characters
public record Instead(String text) implements Fact {
  /// How these are kept.
  public static final EntryType<Instead> TYPE =
      EntryType.of("letgo-instead", "What to do instead", Instead.class);

  static final int TEXT_MAX = 200;

  /// What the card says while the person wrote nothing of their own.
  static final List<String> OURS =
      List.of(
          "Put the phone in another room, for as long as a song.",
          "Say it out loud, to the room, and not to them.",
          "Call one person and say: I do not want to be alone with this.",
          "Drink a glass of water, standing up.");

  /// The person's own things in their order, or ours where they wrote none.
  static List<String> of(Book book) {
    List<String> own = book.all(TYPE).stream().map(Entry::fact).map(Instead::text).toList();
    return own.isEmpty() ? OURS : own;
  }

  static Instead read(Form form) {
    return new Instead(
        form.text("text").atMost(TEXT_MAX).required("Write one small thing. A few words will do."));
  }

  void fill(Form form) {
    form.with("text", text);
  }

  @Override
  public String inWords() {
    return text;
  }
}
