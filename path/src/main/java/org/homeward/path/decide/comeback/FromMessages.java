package org.homeward.path.decide.comeback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.see.chats.TimeApart;

/// A return that the messages show: a time apart the person called one was over. It is offered, and
/// never written down by itself.
///
/// @param id of the time apart before it
/// @param apart the day that time apart began
/// @param back the day it was over
/// @param until the day the next time apart began; empty where none followed
record FromMessages(EntryId id, LocalDate apart, LocalDate back, Optional<LocalDate> until) {
  /// A day as remembered and a day as found are the same within so many days.
  private static final int NEAR_DAYS = 14;

  /// Those that are not written down yet, the earliest first.
  static List<FromMessages> of(Book book) {
    List<Entry<TimeApart>> times =
        book.all(TimeApart.TYPE).stream()
            .filter(time -> time.fact().yes())
            .sorted(Comparator.comparing((Entry<TimeApart> time) -> time.fact().from()))
            .toList();
    List<Entry<PastReturn>> written = OnlyIf.of(book).past();
    List<FromMessages> found = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      TimeApart time = times.get(i).fact();
      Optional<LocalDate> until =
          i + 1 < times.size() ? Optional.of(times.get(i + 1).fact().from()) : Optional.empty();
      if (written.stream().noneMatch(past -> isNear(past.fact().back(), time.to()))) {
        found.add(new FromMessages(times.get(i).id(), time.from(), time.to(), until));
      }
    }
    return found;
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
  }

  /// The same as an entry, with nothing said of hopes and endings.
  PastReturn asReturn() {
    return new PastReturn(back, until, "", "");
  }
}
