package org.homeward.path.heal.reclaim;

import java.time.LocalDate;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;

/// A small step that was taken.
///
/// @param thing the id of the thing it was for
/// @param what how the thing was called then
/// @param step what was done
/// @param day when
public record StepTaken(String thing, String what, String step, LocalDate day) implements Fact {
  /// How steps are kept.
  public static final EntryType<StepTaken> TYPE =
      EntryType.of("own-step", "A small step", StepTaken.class);

  @Override
  public String inWords() {
    return Times.written(day) + ": " + step + " (" + what + ")";
  }
}
