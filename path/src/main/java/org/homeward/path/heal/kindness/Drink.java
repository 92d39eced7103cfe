package org.homeward.path.heal.kindness;

import java.time.LocalDate;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;

/// What the person said about drinking on a day. Asked, never guessed. One for each day.
///
/// @param day the person's own day
/// @param amount what they said
/// @param told whether they were told, that day, that it was several of the last days
public record Drink(LocalDate day, Amount amount, boolean told) implements Fact {
  /// How it is kept.
  public static final EntryType<Drink> TYPE = EntryType.of("drink", "Drinking", Drink.class);

  /// The answers. The names are written into entries and never change.
  public enum Amount {
    YES("Yes"),
    A_LITTLE("A little"),
    NO("No");

    private final String label;

    Amount(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  private static final int LAST_DAYS = 7;
  private static final int SEVERAL = 3;

  /// Once said, it is not said again for so many days.
  private static final int QUIET_DAYS = 14;

  static EntryId idOf(LocalDate day) {
    return new EntryId("drink-" + day);
  }

  /// Today's answer, knowing the earlier ones: whether it makes several of the last seven days, and
  /// whether that was not said lately.
  static Drink on(LocalDate today, Amount amount, Book book) {
    boolean toldLately = false;
    boolean toldToday = false;
    int days = amount == Amount.NO ? 0 : 1;
    for (var entry : book.all(TYPE)) {
      Drink drink = entry.fact();
      if (drink.day().equals(today)) {
        toldToday = drink.told();
      } else {
        days += drink.amount() != Amount.NO && drink.isWithin(LAST_DAYS, today) ? 1 : 0;
        toldLately |= drink.told() && drink.isWithin(QUIET_DAYS, today);
      }
    }
    boolean tells = amount != Amount.NO && days >= SEVERAL && !toldLately;
    return new Drink(today, amount, tells || toldToday);
  }

  private boolean isWithin(int days, LocalDate today) {
    return day.isAfter(today.minusDays(days)) && !day.isAfter(today);
  }

  @Override
  public String inWords() {
    return Times.written(day) + ": drinking, " + amount.label().toLowerCase(java.util.Locale.ROOT);
  }
}
