package org.homeward.chats.measure;

import java.util.Arrays;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.tally.Tally;

/// Counts what is found, by figure, sender and month.
///
/// Messages mostly come in order of time, so the month they are in has a plain array; it goes into
/// the table of all months when another month comes.
final class Counts implements Findings {
  private static final int FIGURES = Figure.values().length;
  private static final int SENDER_BITS = 13;
  private static final int MONTH_BITS = 18;
  private static final int TOTAL = (1 << MONTH_BITS) - 1;

  private final Calendar calendar;
  private final Tally tally;
  private int month;
  private long[] inMonth = new long[2 * FIGURES];
  private int[] counted = new int[2 * FIGURES];
  private int countedSize;

  Counts(Calendar calendar) {
    this(calendar, new Tally());
  }

  private Counts(Calendar calendar, Tally tally) {
    this.calendar = calendar;
    this.tally = tally;
  }

  @Override
  public void found(Figure figure, int sender, long index, long time, long amount) {
    int now = calendar.month(time);
    if (now != month) {
      settle();
      month = now;
    }
    int place = sender * FIGURES + figure.ordinal();
    if (place >= inMonth.length) {
      inMonth = Arrays.copyOf(inMonth, Math.max(place + 1, inMonth.length * 2));
      counted = Arrays.copyOf(counted, inMonth.length);
    }
    if (inMonth[place] == 0 && amount != 0) {
      counted[countedSize++] = place;
    }
    inMonth[place] += amount;
  }

  private void settle() {
    for (int i = 0; i < countedSize; i++) {
      int place = counted[i];
      long key = key(place % FIGURES, place / FIGURES);
      tally.add(key | month, inMonth[place]);
      tally.add(key | TOTAL, inMonth[place]);
      inMonth[place] = 0;
    }
    countedSize = 0;
  }

  private static long key(int figure, int sender) {
    return ((long) figure << SENDER_BITS | sender) << MONTH_BITS;
  }

  long total(Figure figure, int sender) {
    settle();
    return tally.sum(key(figure.ordinal(), sender) | TOTAL);
  }

  long inMonth(Figure figure, int sender, int asked) {
    settle();
    return tally.sum(key(figure.ordinal(), sender) | asked);
  }

  Counts copy() {
    settle();
    return new Counts(calendar, tally.copy());
  }
}
