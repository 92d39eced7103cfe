package org.homeward.path.prepare.exit.lines;

import java.time.LocalDate;
import java.util.List;
import org.homeward.path.practice.Country;

/// One help line.
///
/// @param country where it is called from
/// @param kind what it is for
/// @param name what it calls itself
/// @param ways how to reach it, at least one, the first the plainest
/// @param hours when somebody answers; empty where not known
/// @param languages other than the country's own; empty where not known
/// @param hiddenOnBill whether the call is left off the bill. The phone's own list shows it anyway.
/// @param note a sentence more; may be empty
/// @param source the page the number was compared with
/// @param verifiedOn the day of that comparison
public record HelpLine(
    Country country,
    Kind kind,
    String name,
    List<Way> ways,
    String hours,
    String languages,
    boolean hiddenOnBill,
    String note,
    String source,
    LocalDate verifiedOn) {
  /// After so long a number is still shown, with a word that it may have changed.
  public static final int FRESH_MONTHS = 12;

  /// Whether its number was last compared so long ago that it may have changed.
  public boolean mayHaveChanged(LocalDate today) {
    return verifiedOn.plusMonths(FRESH_MONTHS).isBefore(today);
  }
}
