package org.homeward.path.heal.wins;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// Something noticed that was answered, so that it is not asked about again. Its id is the key of
/// the [Proposal].
///
/// @param text what was noticed
public record WinDeclined(String text) implements Fact {
  static final EntryType<WinDeclined> TYPE =
      EntryType.of("win-declined", "Not for the jar", WinDeclined.class);

  @Override
  public String inWords() {
    return "Not for the jar: " + text;
  }
}
