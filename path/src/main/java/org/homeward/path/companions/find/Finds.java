package org.homeward.path.companions.find;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;

/// Looks through every entry that stands. A book holds tens of thousands of lines at most, which is
/// faster to read through than an index is to keep, and leaves nothing to leak.
final class Finds {
  /// So many at most are shown.
  static final int FOUND_MOST = 100;

  private Finds() {}

  /// An entry in which all the words occur.
  ///
  /// @param kind what a person calls such an entry
  /// @param path the page of its practice
  record Found(String kind, String words, Instant at, String path) {}

  /// The newest entries in which every word occurs, whatever the case or the accents.
  static List<Found> in(Book book, List<Practice> practices, String words) {
    List<String> wanted = List.of(plain(words).strip().split("\\s+", -1));
    List<Found> found = new ArrayList<>();
    for (Practice practice : practices) {
      for (EntryType<?> type : practice.types()) {
        for (Entry<?> entry : book.all(type)) {
          String text = plain(entry.fact().inWords());
          if (wanted.stream().allMatch(text::contains)) {
            found.add(
                new Found(type.label(), entry.fact().inWords(), entry.changed(), practice.path()));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Found::at).reversed());
    return found.subList(0, Math.min(FOUND_MOST, found.size()));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
