package org.homeward.path.hold.urge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// The urges a person met.
///
/// @param all in the order in which they came
/// @param helped what helped in them
/// @param told how many have an end that was told
/// @param handled how many of those went by without contact
/// @param drank with how many there was drink
public record Urges(List<Entry<Urge>> all, Helped helped, long told, long handled, long drank) {
  private static final Duration OPEN_FOR = Duration.ofHours(24);

  /// The urges a book holds.
  public static Urges of(Book book) {
    return book.view(Urges.class, Urges::compute);
  }

  private static Urges compute(Book book) {
    List<Entry<Urge>> all = List.copyOf(book.all(Urge.TYPE));
    List<Urge> facts = new ArrayList<>(all.size());
    long told = 0;
    long handled = 0;
    long drank = 0;
    for (Entry<Urge> entry : all) {
      Urge urge = entry.fact();
      facts.add(urge);
      told += urge.ending().isPresent() ? 1 : 0;
      handled += urge.ending().filter(Ending::isHandled).isPresent() ? 1 : 0;
      drank += urge.drank() ? 1 : 0;
    }
    return new Urges(all, Helped.of(facts), told, handled, drank);
  }

  /// The place of an urge among all, from 0, or -1. The newest is found first.
  int place(EntryId id) {
    int place = all.size() - 1;
    while (place >= 0 && !all.get(place).id().equals(id)) {
      place--;
    }
    return place;
  }

  /// The newest urge of the last day whose end was not told.
  Optional<Entry<Urge>> open(Instant now) {
    return all.reversed().stream()
        .takeWhile(urge -> Duration.between(urge.began(), now).compareTo(OPEN_FOR) < 0)
        .filter(urge -> urge.fact().ending().isEmpty())
        .findFirst();
  }
}
