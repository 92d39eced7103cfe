package org.homeward.path.see.beside;

import java.util.List;
import java.util.Optional;

/// The answers to one question, one for each day.
///
/// @param label what the question is called
/// @param full the value of a bar of full height; 0 where the highest bar decides
/// @param bars one for each day, the oldest first; empty where the question was left out
public record BarRow(String label, double full, List<Optional<Bar>> bars) {
  /// Copies the bars.
  public BarRow {
    bars = List.copyOf(bars);
  }

  /// How many days have an answer.
  long answered() {
    return bars.stream().filter(Optional::isPresent).count();
  }

  double height(Bar bar) {
    double highest =
        full > 0
            ? full
            : bars.stream().flatMap(Optional::stream).mapToDouble(Bar::value).reduce(1, Math::max);
    return bar.value() / highest;
  }
}
