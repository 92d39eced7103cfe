package org.homeward.path.companions.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Step;

/// The steps proposed for one state of the book, kept for the minute they were made in: no step
/// turns on a second, and every practice would be asked again for each look at the first page.
final class Proposals {
  private Instant minute = Instant.MIN;
  private List<Step> steps = List.of();

  synchronized List<Step> at(Moment moment, Function<Moment, List<Step>> propose) {
    Instant now = moment.now().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      steps = propose.apply(moment);
      minute = now;
    }
    return steps;
  }
}
