package org.homeward.path.see.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The wishes on both sides, and the future.
///
/// @param wishes in the order of the topics
/// @param future the pictured day; empty where it is not written
public record Road(List<Entry<Wish>> wishes, Optional<Entry<Future>> future) {
  /// What a book holds of it.
  public static Road of(Book book) {
    return book.view(Road.class, Road::compute);
  }

  private static Road compute(Book book) {
    List<Entry<Wish>> wishes = new ArrayList<>(book.all(Wish.TYPE));
    wishes.sort(Comparator.comparing(entry -> entry.fact().topic()));
    return new Road(List.copyOf(wishes), book.find(Future.TYPE, Future.ONLY));
  }

  /// The topics nothing is written about, and "something else", of which there can always be more.
  public List<Topic> open() {
    return Arrays.stream(Topic.values())
        .filter(topic ->
            topic == Topic.OTHER || wishes.stream().noneMatch(wish -> wish.fact().topic() == topic))
        .toList();
  }

  /// "Of 4 wishes placed, 2 lie far apart, 1 of them you could not live without."; empty where no
  /// distance is said.
  public String sentence() {
    List<Wish> placed =
        wishes.stream().map(Entry::fact).filter(wish -> wish.gap().isPresent()).toList();
    if (placed.isEmpty()) {
      return "";
    }
    List<Wish> far =
        placed.stream().filter(wish -> wish.gap().filter(Road::isFar).isPresent()).toList();
    long core = far.stream().filter(Wish::core).count();
    String begin = "Of " + placed.size() + (placed.size() == 1 ? " wish, " : " wishes, ");
    if (far.isEmpty()) {
      return begin + "none lies far apart.";
    }
    return begin
        + far.size()
        + (far.size() == 1 ? " lies" : " lie")
        + " far apart"
        + (core > 0 ? ", and you could not live without " + core + " of those." : ".");
  }

  private static boolean isFar(Gap gap) {
    return switch (gap) {
      case SAME, NEAR, MEETABLE -> false;
      case FAR, OPPOSITE -> true;
    };
  }
}
