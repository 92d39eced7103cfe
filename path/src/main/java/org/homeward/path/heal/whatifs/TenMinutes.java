package org.homeward.path.heal.whatifs;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// Ten minutes with what goes round. When they began is the entry's own time.
///
/// @param before how loud it was before, 0 to 10; empty where skipped
/// @param after how loud it was after, 0 to 10; empty where skipped or not over
/// @param ended whether everything was put away after it
public record TenMinutes(OptionalInt before, OptionalInt after, boolean ended) implements Fact {
  /// How these are kept.
  public static final EntryType<TenMinutes> TYPE =
      EntryType.of("ten-minutes", "Ten minutes", TenMinutes.class);

  /// How long they are.
  public static final Duration LENGTH = Duration.ofMinutes(10);

  static Instant until(Entry<TenMinutes> entry) {
    return entry.began().plus(LENGTH);
  }

  TenMinutes ended(OptionalInt how) {
    return new TenMinutes(before, how, true);
  }

  /// Whether both figures were given.
  boolean isPaired() {
    return before.isPresent() && after.isPresent();
  }

  /// The second figure less the first; 0 where one is missing.
  int change() {
    return isPaired() ? after.getAsInt() - before.getAsInt() : 0;
  }

  @Override
  public String inWords() {
    return "Ten minutes"
        + said(", before: ", before)
        + said(", after: ", after)
        + (ended ? ", and put away." : ".");
  }

  private static String said(String label, OptionalInt number) {
    return number.isPresent() ? label + number.getAsInt() + " of 10" : "";
  }
}
