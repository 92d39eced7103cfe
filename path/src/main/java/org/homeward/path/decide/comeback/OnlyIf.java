package org.homeward.path.decide.comeback;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// What was written about coming back.
///
/// @param conditions what would have to change, in the order written
/// @param day the earliest day to look; empty where none is set
/// @param past every time of being together again, the earliest first
/// @param ready the answers ready, in the order written
/// @param times every time they came back or the person wanted to, newest first
/// @param tonights what they said they would do, newest first
public record OnlyIf(
    List<Entry<Condition>> conditions,
    Optional<LookDay> day,
    List<Entry<PastReturn>> past,
    List<Entry<ReadyAnswer>> ready,
    List<Entry<CameBack>> times,
    List<Entry<Tonight>> tonights) {
  /// So long nothing has to be answered.
  public static final Duration WAIT = Duration.ofHours(24);

  /// So long after that it is asked how it ended.
  private static final Duration ASKED = Duration.ofDays(7);

  /// What a book holds of it.
  public static OnlyIf of(Book book) {
    return book.view(OnlyIf.class, OnlyIf::compute);
  }

  private static OnlyIf compute(Book book) {
    return new OnlyIf(
        List.copyOf(book.all(Condition.TYPE)),
        book.find(LookDay.TYPE, LookDay.ONLY).map(Entry::fact),
        book.all(PastReturn.TYPE).stream()
            .sorted(Comparator.comparing(entry -> entry.fact().back()))
            .toList(),
        List.copyOf(book.all(ReadyAnswer.TYPE)),
        newestFirst(book, CameBack.TYPE),
        newestFirst(book, Tonight.TYPE));
  }

  private static <F extends Fact> List<Entry<F>> newestFirst(Book book, EntryType<F> type) {
    return book.all(type).stream()
        .sorted(Comparator.comparing((Entry<F> entry) -> entry.began()).reversed())
        .toList();
  }

  /// What would have to change on one side.
  public List<Entry<Condition>> on(Condition.Whose whose) {
    return conditions.stream().filter(each -> each.fact().whose() == whose).toList();
  }

  /// The answers ready for a message of a kind; all of them where the kind is not known.
  public List<Entry<ReadyAnswer>> readyFor(Optional<Message> kind) {
    return ready.stream()
        .filter(each -> kind.map(message -> each.fact().kind().isNear(message)).orElse(true))
        .toList();
  }

  /// The newest past return of which is written what was hoped, or how it ended.
  public Optional<PastReturn> lastTold() {
    return past.reversed().stream()
        .map(Entry::fact)
        .filter(each -> !each.hoped().isEmpty() || !each.ended().isEmpty())
        .findFirst();
  }

  /// Until when nothing has to be answered.
  public static Instant until(Entry<CameBack> time) {
    return time.began().plus(WAIT);
  }

  /// The newest time whose ending is not said and whose day of waiting is not over.
  public Optional<Entry<CameBack>> waiting(Instant now) {
    return times.stream()
        .filter(each -> each.fact().ending().isEmpty() && now.isBefore(until(each)))
        .findFirst();
  }

  /// The newest time whose day of waiting is over, a week ago at most, and whose ending is not
  /// said.
  public Optional<Entry<CameBack>> unended(Instant now) {
    return times.stream()
        .filter(each -> each.fact().ending().isEmpty())
        .filter(each -> !now.isBefore(until(each)) && now.isBefore(until(each).plus(ASKED)))
        .findFirst();
  }
}
