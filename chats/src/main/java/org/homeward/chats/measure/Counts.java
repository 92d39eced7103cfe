package org.homeward.chats.measure;

import org.homeward.chats.tally.Calendar;
import org.homeward.chats.tally.Tally;

/// Counts what is found, by figure, sender and month.
final class Counts implements Findings {
  private static final int SENDER_BITS = 13;
  private static final int MONTH_BITS = 18;
  private static final int TOTAL = (1 << MONTH_BITS) - 1;

  private final Calendar calendar;
  private final Tally tally;

  Counts(Calendar calendar) {
    this(calendar, new Tally());
  }

  private Counts(Calendar calendar, Tally tally) {
    this.calendar = calendar;
    this.tally = tally;
  }

  @Override
  public void found(Figure figure, int sender, long index, long time, long amount) {
    tally.add(key(figure, sender, calendar.month(time)), amount);
    tally.add(key(figure, sender, TOTAL), amount);
  }

  private static long key(Figure figure, int sender, int month) {
    return ((long) figure.ordinal() << SENDER_BITS | sender) << MONTH_BITS | month;
  }

  long total(Figure figure, int sender) {
    return tally.sum(key(figure, sender, TOTAL));
  }

  long inMonth(Figure figure, int sender, int month) {
    return tally.sum(key(figure, sender, month));
  }

  Counts copy() {
    return new Counts(calendar, tally.copy());
  }
}
