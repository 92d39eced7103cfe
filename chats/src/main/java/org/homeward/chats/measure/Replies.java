package org.homeward.chats.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.chats.outcome.Median;
import org.homeward.chats.outcome.Sleep;
import org.homeward.chats.outcome.Waits;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.tally.Histogram;
import org.homeward.chats.tally.Tally;

/// Who answers, and after how long.
final class Replies implements Measure {
  private static final long HOUR = 3_600;
  private static final long DOUBLE = HOUR;
  private static final int MINUTES_BITS = 12;
  private static final int HOURS_BITS = 6;

  private final long silence;
  private final Calendar calendar;
  private final List<Person> people = new ArrayList<>();

  Replies(Settings settings, Calendar calendar) {
    silence = settings.silenceSeconds();
    this.calendar = calendar;
  }

  /// One person's waits, in tables that stay small however many replies there are.
  private static final class Person {
    private final long[] messagesByHour = new long[24];
    private final Histogram seconds = new Histogram();
    // How often: month, and whole minutes.
    private final Tally byMonth = new Tally();
    // How often: the hour the wait began in, the hours it reached over, and whole minutes.
    private final Tally byHour = new Tally();
  }

  @Override
  public void said(Said said, Findings findings) {
    Person person = person(said.sender());
    int hour = calendar.hourOfDay(said.time());
    person.messagesByHour[hour]++;
    long wait = said.pause();
    if (said.isFirst() || wait >= silence) {
      return;
    }
    if (said.answers()) {
      said.count(Figure.REPLIES, findings);
      long minutes = (int) wait / 60;
      person.seconds.add(wait);
      person.byMonth.add((long) calendar.month(said.time()) << MINUTES_BITS | minutes, 1);
      long began = said.time() - wait;
      long reach = calendar.hoursBetween(began, said.time());
      long hours = (long) (reach == 0 ? hour : Calendar.hour(began)) << HOURS_BITS | reach;
      person.byHour.add(hours << MINUTES_BITS | minutes, 1);
    } else if (wait >= DOUBLE) {
      said.count(Figure.DOUBLE_MESSAGES, findings);
    }
  }

  private Person person(int sender) {
    while (people.size() <= sender) {
      people.add(new Person());
    }
    return people.get(sender);
  }

  /// What is known of one person's waits.
  Waits waits(int sender) {
    Person person = sender < people.size() ? people.get(sender) : new Person();
    Sleep sleep = Sleep.estimate(person.messagesByHour);
    List<Histogram> hours = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      hours.add(new Histogram());
    }
    Histogram awake = new Histogram();
    for (long key : person.byHour.keys()) {
      long minutes = key & ((1 << MINUTES_BITS) - 1);
      int reach = (int) (key >>> MINUTES_BITS) & ((1 << HOURS_BITS) - 1);
      int began = (int) (key >>> (MINUTES_BITS + HOURS_BITS));
      long times = person.byHour.sum(key);
      hours.get(began).add(minutes, times);
      if (sleep.known() && !touches(sleep, began, reach)) {
        awake.add(minutes, times);
      }
    }
    return new Waits(
        Median.ofSeconds(person.seconds),
        sleep,
        sleep.known() ? Median.ofMinutes(awake) : Median.NONE,
        months(person),
        hours.stream().map(Median::ofMinutes).toList(),
        Arrays.stream(person.messagesByHour).boxed().toList());
  }

  private static boolean touches(Sleep sleep, int began, int reach) {
    for (int hour = 0; hour <= reach; hour++) {
      if (sleep.covers(began + hour)) {
        return true;
      }
    }
    return false;
  }

  private static SortedMap<YearMonth, Median> months(Person person) {
    SortedMap<YearMonth, Histogram> months = new TreeMap<>();
    for (long key : person.byMonth.keys()) {
      months
          .computeIfAbsent(
              Calendar.yearMonth((int) (key >> MINUTES_BITS)), month -> new Histogram())
          .add(key & ((1 << MINUTES_BITS) - 1), person.byMonth.sum(key));
    }
    SortedMap<YearMonth, Median> medians = new TreeMap<>();
    months.forEach((month, minutes) -> medians.put(month, Median.ofMinutes(minutes)));
    return medians;
  }
}
