package org.homeward.path.hold.keepsakes;

import java.time.LocalDate;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.hold.keepsakes.Keepsake.Standing;

/// Every keepsake of a book.
///
/// @param all in the order written
public record Keepsakes(List<Entry<Keepsake>> all) {
  /// What a book holds.
  public static Keepsakes of(Book book) {
    return book.view(Keepsakes.class, open -> new Keepsakes(List.copyOf(open.all(Keepsake.TYPE))));
  }

  /// Those that stand so on a day.
  ///
  /// @param careful whether nothing is to be lost now
  public List<Entry<Keepsake>> standing(Standing standing, LocalDate today, boolean careful) {
    return all.stream().filter(each -> each.fact().on(today, careful) == standing).toList();
  }

  /// Those that are to go somewhere, for a list on paper: not done, by their way.
  List<Entry<Keepsake>> toGo(Way way) {
    return all.stream()
        .filter(each -> each.fact().done().isEmpty())
        .filter(each -> each.fact().way().filter(way::equals).isPresent())
        .toList();
  }
}
