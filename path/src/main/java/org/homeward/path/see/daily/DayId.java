package org.homeward.path.see.daily;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.EntryId;

/// The id of an entry that stands for a day.
public final class DayId {
  private DayId() {}

  /// The id of a day, like `2026-11-22`.
  public static EntryId of(LocalDate day) {
    return new EntryId(day.toString());
  }

  /// The day such an id names; empty where it names none.
  public static Optional<LocalDate> day(String id) {
    try {
      return Optional.of(LocalDate.parse(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
