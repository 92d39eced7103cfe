package org.homeward.path.heal.kindness;

import java.util.OptionalInt;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One visit to a page for bad days, and how bad it was before and after.
///
/// @param door which page
/// @param before 0 to 10, ten the worst; empty where skipped
/// @param after 0 to 10, ten the worst; empty where skipped
public record BadDay(Door door, OptionalInt before, OptionalInt after) implements Fact {
  /// How visits are kept.
  public static final EntryType<BadDay> TYPE = EntryType.of("bad-day", "A bad day", BadDay.class);

  static BadDay read(Form form, Door door) {
    return new BadDay(door, form.scale("before", 0, 10), form.scale("after", 0, 10));
  }

  boolean isBlank() {
    return before.isEmpty() && after.isEmpty();
  }

  /// Whether both figures are there.
  boolean isPaired() {
    return before.isPresent() && after.isPresent();
  }

  @Override
  public String inWords() {
    return door.label() + figure("\nHow bad before: ", before) + figure("\nHow bad after: ", after);
  }

  private static String figure(String label, OptionalInt value) {
    return value.isPresent() ? label + value.getAsInt() + " of 10" : "";
  }
}
