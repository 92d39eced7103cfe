package org.homeward.path.heal.reclaim;

import java.time.LocalDate;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// Time that was lived for something of one's own.
///
/// @param thing the id of the thing it was for
/// @param what how the thing was called then
/// @param day when
/// @param minutes how long, one of [Amount#FOR_A_DAY]
/// @param words how it was, up to 300 characters; empty where not said
public record Lived(String thing, String what, LocalDate day, int minutes, String words)
    implements Fact {
  /// How lived time is kept.
  public static final EntryType<Lived> TYPE =
      EntryType.of("own-hours", "Time of my own", Lived.class);

  private static final int WORDS_MAX = 300;
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  static Lived read(Form form, Book book, LocalDate today) {
    String thing = form.value("thing");
    String what = nameOf(thing, form, book);
    if (what.isEmpty()) {
      form.error("thing", "Choose what it was for.");
    }
    int minutes = Amount.read(form, "minutes", Amount.FOR_A_DAY);
    if (minutes == 0) {
      form.error("minutes", "Choose about how long.");
    }
    return new Lived(
        thing,
        what,
        form.date("day", EARLIEST, today).orElse(today),
        minutes,
        form.text("words").atMost(WORDS_MAX).optional());
  }

  /// The thing as it is called now; as it was called then, where it was taken out since.
  private static String nameOf(String thing, Form form, Book book) {
    if (!EntryId.isValid(thing)) {
      return "";
    }
    return book.find(OwnThing.TYPE, new EntryId(thing))
        .map(found -> found.fact().what())
        .or(() ->
            book.all(TYPE).stream()
                .filter(entry -> entry.id().value().equals(form.value("id")))
                .map(entry -> entry.fact().what())
                .findFirst())
        .orElse("");
  }

  void fill(Form form) {
    form.with("thing", thing).with("day", day).with("minutes", minutes).with("words", words);
  }

  /// How long, in words.
  public String length() {
    return Amount.words(minutes);
  }

  @Override
  public String inWords() {
    return Times.written(day)
        + ": "
        + what
        + ", "
        + length()
        + (words.isEmpty() ? "" : "\n" + words);
  }
}
