package org.homeward.path.companions.find;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.path.companions.find.meaning.Match;
import org.homeward.path.companions.find.meaning.Wanted;
import org.homeward.path.practice.Practice;

/// Looks through every entry that stands. A book holds tens of thousands of lines at most, which is
/// faster to read through than an index is to keep, and leaves nothing to leak.
final class Finds {
  /// So many at most are shown of each sort.
  static final int FOUND_MOST = 50;

  private Finds() {}

  /// An entry that was found.
  ///
  /// @param kind what a person calls such an entry
  /// @param pieces its words, or those around what was found
  /// @param path where it is read
  record Found(String kind, List<Match.Piece> pieces, Instant at, String path, double score) {}

  /// What was found.
  ///
  /// @param said entries with the words themselves, newest first
  /// @param near entries with words near them in meaning, the nearest first
  record All(List<Found> said, List<Found> near) {
    static final All NOTHING = new All(List.of(), List.of());

    boolean isEmpty() {
      return said.isEmpty() && near.isEmpty();
    }
  }

  /// The entries in which the words occur, whatever the case, the accents or the form; and those
  /// that are near in meaning.
  static All in(Book book, List<Practice> practices, String words) {
    List<String> typed = List.of(plain(words).strip().split("\\s+", -1));
    Wanted wanted = Wanted.of(words);
    List<Found> said = new ArrayList<>();
    List<Found> near = new ArrayList<>();
    for (Practice practice : practices) {
      for (EntryType<?> type : practice.types()) {
        for (Entry<?> entry : book.all(type)) {
          String text = entry.fact().inWords();
          String plain = plain(text);
          boolean asTyped = typed.stream().allMatch(plain::contains);
          Optional<Match> match = wanted.in(text);
          if (asTyped || match.isPresent()) {
            Match how = match.orElseGet(() -> new Match(true, 1, List.of()));
            (asTyped || how.said() ? said : near)
                .add(
                    new Found(
                        type.label(),
                        how.excerpt(text),
                        entry.changed(),
                        practice.pageOf(type, entry.id()),
                        how.score()));
          }
        }
      }
    }
    said.sort(Comparator.comparing(Found::at).reversed());
    near.sort(Comparator.comparingDouble(Found::score).thenComparing(Found::at).reversed());
    return new All(first(said), first(near));
  }

  private static List<Found> first(List<Found> found) {
    return List.copyOf(found.subList(0, Math.min(FOUND_MOST, found.size())));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
