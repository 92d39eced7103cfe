package org.homeward.path.heal.kindness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Moment;
import org.homeward.web.form.Form;

/// What the person would tell a friend in the same place. It comes back to them on another bad day.
///
/// @param noticed what hurt, up to 300 characters; empty where not said; never shown again by
///   itself
/// @param friend the words for the friend, up to 600 characters
public record KindWords(String noticed, String friend) implements Fact {
  /// How they are kept.
  public static final EntryType<KindWords> TYPE =
      EntryType.of("kind-words", "Kind words", KindWords.class);

  private static final int NOTICED_MAX = 300;
  private static final int FRIEND_MAX = 600;

  static KindWords read(Form form) {
    return new KindWords(
        form.text("noticed").atMost(NOTICED_MAX).optional(),
        form.text("friend").atMost(FRIEND_MAX).optional());
  }

  void fill(Form form) {
    form.with("noticed", noticed).with("friend", friend);
  }

  boolean isBlank() {
    return noticed.isEmpty() && friend.isEmpty();
  }

  /// Words from an earlier day, another one each day; empty where there are none.
  static Optional<Entry<KindWords>> forToday(Moment moment) {
    LocalDate today = moment.today();
    List<Entry<KindWords>> earlier =
        all(moment.book()).stream()
            .filter(entry -> moment.dayOf(entry.began()).isBefore(today))
            .toList();
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.get(Math.floorMod(today.toEpochDay(), earlier.size())));
  }

  /// Those that say something to a friend, oldest first.
  static List<Entry<KindWords>> all(Book book) {
    return book.all(TYPE).stream().filter(entry -> !entry.fact().friend().isEmpty()).toList();
  }

  @Override
  public String inWords() {
    String hurt = noticed.isEmpty() ? "" : "What hurt: " + noticed;
    String said = friend.isEmpty() ? "" : "To a friend: " + friend;
    return (hurt + "\n" + said).strip();
  }
}
