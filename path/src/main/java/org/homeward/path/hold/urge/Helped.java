package org.homeward.path.hold.urge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What helped this person before: each tool's uses with a figure on both sides.
///
/// The order uses means that are pulled towards no effect while there are few uses: the sum of what
/// each use eased, over the number of uses plus [#SCEPTICISM]. People open a tool at a peak, which
/// falls by itself, so nothing is said in words before [#SAY_FROM] uses (science notes, 3.5, 3.6).
///
/// @param eased per tool, by how much each use eased the urge, -10 to 10
public record Helped(Map<Tool, List<Integer>> eased) {
  /// So many uses of no effect are assumed before the first.
  static final int SCEPTICISM = 3;

  /// From so many uses of one tool on, its figure is told.
  static final int SAY_FROM = 8;

  static Helped of(List<Urge> urges) {
    return new Helped(
        urges.stream()
            .flatMap(urge -> urge.uses().stream())
            .filter(use -> use.eased().isPresent())
            .collect(
                Collectors.groupingBy(
                    ToolUse::tool,
                    Collectors.mapping(use -> use.eased().orElseThrow(), Collectors.toList()))));
  }

  /// Every tool, the one that helped most first; in the given order where nothing is known.
  List<Tool> order() {
    return Arrays.stream(Tool.values())
        .sorted(Comparator.comparingDouble(this::expected).reversed())
        .toList();
  }

  private double expected(Tool tool) {
    List<Integer> uses = eased.getOrDefault(tool, List.of());
    int sum = uses.stream().mapToInt(Integer::intValue).sum();
    return (double) sum / (uses.size() + SCEPTICISM);
  }

  /// What can fairly be said of a tool; empty before there are enough uses.
  Optional<String> sentence(Tool tool) {
    List<Integer> uses = eased.getOrDefault(tool, List.of());
    if (uses.size() < SAY_FROM) {
      return Optional.empty();
    }
    long better = uses.stream().filter(by -> by > 0).count();
    OptionalDouble mean = uses.stream().mapToInt(Integer::intValue).average();
    return Optional.of(
        "Quieter after %d of %d uses, by %.1f on average."
            .formatted(better, uses.size(), mean.orElse(0)));
  }
}
