package org.homeward.path.free.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.book.Version;
import org.homeward.book.Versions;
import org.homeward.path.practice.Times;

/// What was written on the first day, as it was written then, beside what was written on the last.
///
/// @param first the first day's page
/// @param last the last day's; empty where all was written on one day
record FirstAndLast(Page first, Optional<Page> last) {
  static final int WORDS_MOST = 6;
  static final int LENGTH_MOST = 600;

  /// So many of one kind, so that one long list is not all of the page.
  static final int KIND_MOST = 2;

  /// One day's page.
  ///
  /// @param words at most six things, at most two of a kind, each at most 600 characters
  record Page(LocalDate day, List<Words> words) {}

  /// One thing that was written.
  ///
  /// @param kind what a person calls it
  record Words(String kind, String text) {
    /// Whether every line of it has a number in it.
    boolean isOnlyFigures() {
      return text.lines().allMatch(line -> line.chars().anyMatch(Character::isDigit));
    }
  }

  /// What was found, for each zone asked for: all that was ever written is looked at.
  private static final class Known {
    private final Map<ZoneId, Optional<FirstAndLast>> byZone = new ConcurrentHashMap<>();
  }

  /// Both pages; empty where nothing was written yet.
  ///
  /// @param types what counts as a page; always the same
  static Optional<FirstAndLast> of(Book book, List<EntryType<?>> types, ZoneId zone) {
    Known known = book.view(Known.class, open -> new Known());
    return known.byZone.computeIfAbsent(zone, here -> find(book, types, here));
  }

  private static Optional<FirstAndLast> find(Book book, List<EntryType<?>> types, ZoneId zone) {
    Versions written = book.history(types).saying();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = dayOf(written.at(written.size() - 1), zone);
    Versions standing = written.standing();
    Optional<LocalDate> last =
        standing.isEmpty()
            ? Optional.empty()
            : Optional.of(dayOf(standing.at(0), zone)).filter(day -> !day.equals(first));
    return Optional.of(
        new FirstAndLast(
            page(first, onDay(first, written, zone).reversed()),
            last.map(day -> page(day, onDay(day, standing, zone)))));
  }

  /// Those of one day; the others are not read.
  private static List<Version> onDay(LocalDate day, Versions versions, ZoneId zone) {
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
    List<Version> found = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Instant at = versions.at(i);
      if (!at.isBefore(from) && at.isBefore(to)) {
        found.add(versions.get(i));
      }
    }
    return found;
  }

  /// Of each entry only the version that comes first. What has words in it comes before what is
  /// only figures: the person looks back on what they said.
  private static Page page(LocalDate day, List<Version> versions) {
    Set<String> seen = new HashSet<>();
    Map<EntryType<?>, Integer> kinds = new HashMap<>();
    List<Words> words = new ArrayList<>();
    versions.stream()
        .filter(version -> seen.add(version.type().name() + " " + version.id()))
        .filter(version -> kinds.merge(version.type(), 1, Integer::sum) <= KIND_MOST)
        .forEach(version -> {
          Fact fact = version.fact();
          if (fact != null) {
            String kind = version.type().label();
            words.add(new Words(kind, shortened(plain(fact.inWords(), kind, day))));
          }
        });
    words.sort(Comparator.comparing(Words::isOnlyFigures));
    return new Page(day, words.stream().limit(WORDS_MOST).toList());
  }

  /// Without what stands above it already: its kind, and the day.
  private static String plain(String words, String kind, LocalDate day) {
    String withoutKind = words.startsWith(kind + "\n") ? words.substring(kind.length() + 1) : words;
    String dated = Times.written(day) + ": ";
    return withoutKind.startsWith(dated) ? withoutKind.substring(dated.length()) : withoutKind;
  }

  private static String shortened(String words) {
    return words.length() <= LENGTH_MOST ? words : words.substring(0, LENGTH_MOST).strip() + " …";
  }

  private static LocalDate dayOf(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
