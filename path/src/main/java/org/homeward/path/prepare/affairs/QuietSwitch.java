package org.homeward.path.prepare.affairs;

import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.prepare.exit.Careful;

/// Nothing that tips them off yet: what doing shows is put off.
///
/// @param on whether it holds now
public record QuietSwitch(boolean on) implements Fact {
  /// How it is kept.
  public static final EntryType<QuietSwitch> TYPE =
      EntryType.of("affairs-quiet", "Nothing that tips them off yet", QuietSwitch.class);

  static final EntryId ONLY = new EntryId("quiet");

  /// Whether it is on: as the person set it, else where the careful way is on.
  public static boolean isOn(Book book) {
    return book.find(TYPE, ONLY)
        .map(entry -> entry.fact().on())
        .orElseGet(() -> Careful.isOn(book));
  }

  @Override
  public String inWords() {
    return on ? "What shows is put off." : "Nothing is put off.";
  }
}
