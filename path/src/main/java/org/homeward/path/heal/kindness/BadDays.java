package org.homeward.path.heal.kindness;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// What the pages for bad days did, where they were used often enough to say.
///
/// @param visits by page, those with a figure before and after; oldest first
record BadDays(Map<Door, List<BadDay>> visits) {
  /// Fewer uses say nothing (science 3.6).
  static final int USES_LEAST = 8;

  static BadDays of(Book book) {
    return book.view(BadDays.class, BadDays::compute);
  }

  private static BadDays compute(Book book) {
    Map<Door, List<BadDay>> visits = new EnumMap<>(Door.class);
    List<BadDay> paired =
        book.all(BadDay.TYPE).stream().map(Entry::fact).filter(BadDay::isPaired).toList();
    for (Door door : Door.values()) {
      visits.put(door, paired.stream().filter(visit -> visit.door() == door).toList());
    }
    return new BadDays(Map.copyOf(visits));
  }

  /// What may be said about a page; empty below [#USES_LEAST] uses, and where it was no lighter
  /// after them.
  Optional<String> helped(Door door) {
    List<BadDay> uses = visits.getOrDefault(door, List.of());
    if (uses.size() < USES_LEAST) {
      return Optional.empty();
    }
    int before = middle(uses.stream().mapToInt(use -> use.before().orElseThrow()).toArray());
    int after = middle(uses.stream().mapToInt(use -> use.after().orElseThrow()).toArray());
    return after < before
        ? Optional.of(
            uses.size() + " times: how bad it was went from about " + before + " to " + after)
        : Optional.empty();
  }

  /// The median; of an even number the lower middle one.
  private static int middle(int[] values) {
    Arrays.sort(values);
    return values[(values.length - 1) / 2];
  }
}
