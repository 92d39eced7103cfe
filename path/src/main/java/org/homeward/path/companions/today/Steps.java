package org.homeward.path.companions.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Step;

/// The steps of the first page: what is for today comes first, by weight; a good moment to begin
/// something comes after it, in the order of the person's way.
final class Steps {
  private static final int MOST = 3;

  /// From here on a step is for today; below, it can be begun any day.
  private static final int FOR_TODAY = 50;

  private record Proposed(Step step, int place) {
    private boolean forToday() {
      return step.weight() >= FOR_TODAY;
    }
  }

  private Steps() {}

  /// At most three.
  static List<Step> of(Moment moment, List<Practice> practices) {
    Optional<Way> way = Way.of(moment.book());
    List<Proposed> all = new ArrayList<>();
    for (Practice practice : practices) {
      int place = way.map(each -> each.place(practice.id())).orElse(0);
      practice.steps(moment).forEach(step -> all.add(new Proposed(step, place)));
    }
    Comparator<Proposed> heavier =
        Comparator.comparingInt((Proposed each) -> each.step().weight()).reversed();
    all.sort(
        Comparator.comparing(Proposed::forToday)
            .reversed()
            .thenComparingInt(each -> each.forToday() ? 0 : each.place())
            .thenComparing(heavier));
    return all.stream().limit(MOST).map(Proposed::step).toList();
  }
}
