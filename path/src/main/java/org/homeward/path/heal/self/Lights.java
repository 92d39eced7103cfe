package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// What lights a person up, without the other one.
///
/// @param all in the order written
public record Lights(List<Entry<Light>> all) {
  /// What a book holds of them.
  public static Lights of(Book book) {
    return book.view(Lights.class, open -> new Lights(List.copyOf(open.all(Light.TYPE))));
  }

  /// One for a day, another one the next day; empty where there are none.
  public Optional<Entry<Light>> on(LocalDate day) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get((int) Math.floorMod(day.toEpochDay(), (long) all.size())));
  }
}
