package org.homeward.path.decide.calm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.path.practice.Times;

/// Where a round stands on one day.
///
/// @param plan the round
/// @param today the day it is, not before the round begins
/// @param days the days of the round that were tapped, oldest first
public record Stand(CalmPlan plan, LocalDate today, List<CalmDay> days) {
  /// From so many days of one kind on it is said what was chosen on them mostly.
  public static final int DAYS_TO_SPEAK = 3;

  /// The share from which a choice is "mostly".
  private static final double MOSTLY = 2.0 / 3;

  /// Copies the list, so that the record cannot change.
  public Stand {
    days = List.copyOf(days);
  }

  /// Whether the round's last day is past.
  public boolean isOver() {
    return today.isAfter(plan.last());
  }

  /// Which day of the round it is, 1 to its length; the length where it is over.
  public long dayNumber() {
    return Math.min(plan.span().days(), ChronoUnit.DAYS.between(plan.from(), today) + 1);
  }

  /// How many days of a kind there are with a choice.
  public long count(Weather weather, Choice choice) {
    return days.stream().filter(day -> day.weather() == weather && day.choice() == choice).count();
  }

  /// How many days of a kind were tapped.
  public long count(Weather weather) {
    return days.stream().filter(day -> day.weather() == weather).count();
  }

  /// What was chosen on at least two of three days of a kind; empty where nothing was, or there are
  /// fewer than [#DAYS_TO_SPEAK] of them.
  public Optional<Choice> mostly(Weather weather) {
    long all = count(weather);
    return all < DAYS_TO_SPEAK
        ? Optional.empty()
        : Arrays.stream(Choice.values())
            .filter(choice -> count(weather, choice) >= MOSTLY * all)
            .findFirst();
  }

  /// Whether calm days and stormy ones can be compared.
  public boolean canCompare() {
    return count(Weather.CALM) >= DAYS_TO_SPEAK && count(Weather.STORMY) >= DAYS_TO_SPEAK;
  }

  /// Where it is, in a sentence: "Day 4 of 7." or "The week is over."
  public String where() {
    return isOver()
        ? "The " + plan.span().name().toLowerCase(Locale.ROOT) + " is over."
        : "Day " + dayNumber() + " of " + plan.span().days() + ".";
  }

  /// What the days of a kind say, as counts: "On 4 calm days: go 3, can’t tell 1."
  public String counted(Weather weather) {
    List<String> parts = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      long count = count(weather, choice);
      if (count > 0) {
        parts.add(choice.label().toLowerCase(Locale.ROOT) + " " + count);
      }
    }
    long all = count(weather);
    String kind = weather == Weather.BETWEEN ? " in between" : "";
    String before =
        weather == Weather.BETWEEN ? "" : weather.label().toLowerCase(Locale.ROOT) + " ";
    return "On "
        + all
        + " "
        + before
        + (all == 1 ? "day" : "days")
        + kind
        + ": "
        + String.join(", ", parts)
        + ".";
  }

  /// Whether the choice held, in a plain sentence; before there are days enough it says so.
  public String held() {
    if (count(Weather.CALM) < DAYS_TO_SPEAK) {
      return "There are not enough calm days yet to say more. That is all right.";
    }
    Optional<Choice> calm = mostly(Weather.CALM);
    if (!canCompare()) {
      return calm.map(choice -> "On calm days it was mostly " + choice.toDo() + ". ")
              .orElse("On calm days it moved. ")
          + "There are too few stormy days to compare.";
    }
    Optional<Choice> stormy = mostly(Weather.STORMY);
    if (calm.isPresent() && calm.equals(stormy)) {
      return "Calm or stormy, it was mostly " + calm.get().toDo() + ".";
    }
    return calm.map(
                choice -> "On calm days it was mostly " + choice.toDo() + ". On stormy ones it ")
            .orElse("On calm days it moved. On stormy ones it ")
        + stormy.map(choice -> "was mostly " + choice.toDo() + ".").orElse("moved.");
  }

  /// The same short enough for another page.
  public String inShort() {
    return where() + " " + (days.isEmpty() ? "No day is tapped yet." : held());
  }

  /// How many days of it are left, today included: "3 days".
  public String left() {
    return Times.days(plan.span().days() - dayNumber() + 1);
  }
}
