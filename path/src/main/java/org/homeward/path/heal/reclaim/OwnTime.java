package org.homeward.path.heal.reclaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.practice.Mondays;

/// Everything about one's own time.
///
/// @param things in the order written
/// @param plans in the order written
/// @param lived newest day first
/// @param steps newest day first
public record OwnTime(
    List<Entry<OwnThing>> things,
    List<Entry<WeekPlan>> plans,
    List<Entry<Lived>> lived,
    List<Entry<StepTaken>> steps) {
  /// What a book holds of it.
  public static OwnTime of(Book book) {
    return book.view(OwnTime.class, OwnTime::compute);
  }

  private static OwnTime compute(Book book) {
    List<Entry<Lived>> lived = new ArrayList<>(book.all(Lived.TYPE).reversed());
    lived.sort(Comparator.comparing((Entry<Lived> each) -> each.fact().day()).reversed());
    List<Entry<StepTaken>> steps = new ArrayList<>(book.all(StepTaken.TYPE).reversed());
    steps.sort(Comparator.comparing((Entry<StepTaken> each) -> each.fact().day()).reversed());
    return new OwnTime(
        List.copyOf(book.all(OwnThing.TYPE)),
        List.copyOf(book.all(WeekPlan.TYPE)),
        List.copyOf(lived),
        List.copyOf(steps));
  }

  List<Entry<OwnThing>> of(Kind kind) {
    return things.stream().filter(thing -> thing.fact().kind() == kind).toList();
  }

  /// Those with a small step that was not taken yet.
  public List<Entry<OwnThing>> waiting() {
    return things.stream().filter(this::isWaiting).toList();
  }

  boolean isWaiting(Entry<OwnThing> thing) {
    String step = thing.fact().step();
    return !step.isEmpty()
        && steps.stream()
            .map(Entry::fact)
            .noneMatch(
                taken -> taken.thing().equals(thing.id().value()) && taken.step().equals(step));
  }

  Optional<WeekPlan> plan(LocalDate monday) {
    return plans.stream().map(Entry::fact).filter(plan -> plan.monday().equals(monday)).findFirst();
  }

  /// One thing in one week.
  ///
  /// @param planned in minutes, 0 where nothing was
  /// @param lived in minutes, 0 where nothing was
  public record Line(String what, int planned, int lived) {
    /// "2 hours planned, 1 hour lived"; nothing is said of what was not lived.
    public String inWords() {
      String plan = planned == 0 ? "" : Amount.words(planned) + " planned";
      String life = lived == 0 ? "" : Amount.words(lived) + " lived";
      return plan.isEmpty() || life.isEmpty() ? plan + life : plan + ", " + life;
    }
  }

  /// A week, planned and lived.
  ///
  /// @param monday its first day
  /// @param lines one for each thing that was planned or lived
  public record Week(LocalDate monday, List<Line> lines) {
    /// In minutes.
    public int planned() {
      return lines.stream().mapToInt(Line::planned).sum();
    }

    /// In minutes.
    public int lived() {
      return lines.stream().mapToInt(Line::lived).sum();
    }
  }

  /// The week that begins on a Monday.
  public Week week(LocalDate monday) {
    Map<String, Line> lines = new LinkedHashMap<>();
    plan(monday).stream()
        .flatMap(plan -> plan.parts().stream())
        .forEach(part -> lines.put(part.thing(), new Line(part.what(), part.minutes(), 0)));
    for (Entry<Lived> entry : lived.reversed()) {
      Lived each = entry.fact();
      if (Mondays.of(each.day()).equals(monday)) {
        lines.merge(
            each.thing(),
            new Line(each.what(), 0, each.minutes()),
            (one, more) -> new Line(one.what(), one.planned(), one.lived() + more.lived()));
      }
    }
    return new Week(monday, List.copyOf(lines.values()));
  }

  /// The weeks up to this one, oldest first: from the first with something in it, at most so many.
  List<Week> weeks(LocalDate today, int most) {
    LocalDate now = Mondays.of(today);
    Optional<LocalDate> first =
        Stream.concat(
                plans.stream().map(plan -> plan.fact().monday()),
                lived.stream().map(each -> Mondays.of(each.fact().day())))
            .filter(monday -> !monday.isAfter(now))
            .min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return List.of();
    }
    LocalDate from = first.get();
    if (from.isBefore(now.minusWeeks(most - 1L))) {
      from = now.minusWeeks(most - 1L);
    }
    return from.datesUntil(now.plusDays(1), java.time.Period.ofWeeks(1)).map(this::week).toList();
  }

  /// The first time each thing was lived, by its id, oldest first.
  Map<String, Lived> firstTimes() {
    Map<String, Lived> first = new LinkedHashMap<>();
    lived.reversed().forEach(each -> first.putIfAbsent(each.fact().thing(), each.fact()));
    return first;
  }
}
