package org.homeward.path.see.chats;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.measure.Settings;
import org.homeward.chats.message.Message;
import org.jspecify.annotations.Nullable;

/// A history that can be looked at: the messages, who is who, and the period looked at.
///
/// Safe for use by several threads: what is computed is computed by one at a time.
final class OpenChat {
  private final Loaded loaded;
  private final Side[] sides;
  private final Optional<Period> whole;
  private Settings settings = Settings.usual(Phrases.ALL);
  private @Nullable OwnLists lists;
  private @Nullable Measured measured;
  private @Nullable Measured all;
  private String words = "";
  private Places found = new Places();

  /// @param sides by the archive's senders
  OpenChat(Loaded loaded, List<Side> sides) {
    this.loaded = loaded;
    this.sides = sides.toArray(Side[]::new);
    this.whole = whole(loaded.archive());
  }

  /// The history on a book's desk, counted by the lists as the person wants them now.
  static Optional<OpenChat> on(Book book) {
    if (!(Desk.of(book).state() instanceof State.Open(OpenChat chat))) {
      return Optional.empty();
    }
    chat.countBy(OwnLists.of(book));
    return Optional.of(chat);
  }

  /// What was counted by other lists is counted again.
  private synchronized void countBy(OwnLists wanted) {
    OwnLists known = lists;
    lists = wanted;
    if (known == wanted || known != null && known.isSame(wanted)) {
      return;
    }
    if (wanted.lexicon() == settings.lexicon()) {
      return;
    }
    settings = Settings.usual(wanted.lexicon());
    Measured before = measured;
    all = null;
    measured = null;
    if (before != null) {
      lookAt(before.period());
    }
  }

  private static Optional<Period> whole(Archive archive) {
    var message = new Message();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int i = 0; i < archive.size(); i++) {
      archive.read(i, message);
      if (message.kind().authored()) {
        first = Math.min(first, message.time());
        last = Math.max(last, message.time());
      }
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new Period(YearMonth.from(time(first)), YearMonth.from(time(last))));
  }

  static LocalDateTime time(long seconds) {
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }

  Loaded loaded() {
    return loaded;
  }

  Archive archive() {
    return loaded.archive();
  }

  List<Side> sides() {
    return List.of(sides);
  }

  Side sideOf(int sender) {
    return sides[sender];
  }

  /// All its months; empty where nobody wrote anything.
  Optional<Period> whole() {
    return whole;
  }

  /// What is looked at now: the whole, until the person chose a period.
  ///
  /// @throws IllegalStateException where nobody wrote anything
  synchronized Measured measured() {
    Measured known = measured;
    if (known == null) {
      known = all();
      measured = known;
    }
    return known;
  }

  /// The whole history, whatever is looked at now.
  synchronized Measured all() {
    Measured known = all;
    if (known == null) {
      known = measure(whole.orElseThrow(() -> new IllegalStateException("an empty history")));
      all = known;
    }
    return known;
  }

  /// Looks at some months only; those outside the history change nothing.
  synchronized void lookAt(Period wanted) {
    Period most = whole.orElse(wanted);
    YearMonth from = wanted.from().isBefore(most.from()) ? most.from() : wanted.from();
    YearMonth to = wanted.to().isAfter(most.to()) ? most.to() : wanted.to();
    if (to.isBefore(from)) {
      return;
    }
    var period = new Period(from, to);
    measured = period.equals(most) ? all() : measure(period);
  }

  private Measured measure(Period period) {
    return Measured.of(loaded.archive(), sides, period, settings, loaded.beginningMissing());
  }

  /// Looks for words in the messages of the period; capitals do not matter.
  synchronized void search(String wanted) {
    words = wanted;
    found = new Places();
    String lower = wanted.toLowerCase(Locale.ROOT);
    Period period = measured().period();
    var message = new Message();
    for (int i = 0; i < loaded.archive().size() && !lower.isEmpty(); i++) {
      loaded.archive().read(i, message);
      boolean isLooked =
          message.kind().authored() && message.length() > 0 && period.holds(message.time());
      if (isLooked && message.text().toLowerCase(Locale.ROOT).contains(lower)) {
        found.add(i);
      }
    }
  }

  /// What was looked for last; "" before.
  synchronized String words() {
    return words;
  }

  /// Where it was found.
  synchronized Places found() {
    return found;
  }
}
