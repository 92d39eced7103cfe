package org.homeward.path.practice.calendar;

import java.time.LocalDate;
import java.util.Set;

/// How often something comes back.
public sealed interface Again {
  /// It does not.
  record Never() implements Again {}

  /// On the same day of the week.
  ///
  /// @param weeks every so many weeks, 1 or more
  /// @param last the last day on which it may begin
  /// @param except days on which it would begin and does not
  record Weekly(int weeks, LocalDate last, Set<LocalDate> except) implements Again {
    /// Copies the set, so that the record cannot change.
    public Weekly {
      if (weeks < 1) {
        throw new IllegalArgumentException("every so many weeks is 1 or more");
      }
      except = Set.copyOf(except);
    }
  }

  /// On the same day of the year, without an end; 29 February comes on the last day of February.
  record Yearly() implements Again {}
}
