package org.homeward.bench.chats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.bench.Report;

/// One command of several that are run by turns.
final class Turn {
  private final String label;
  private final List<String> command;
  private final List<Run> runs = new ArrayList<>();
  private double peakMegabytes;

  Turn(String label, List<String> command) {
    this.label = label;
    this.command = List.copyOf(command);
  }

  String label() {
    return label;
  }

  /// Runs it once more.
  void run(Path folder) throws IOException, InterruptedException {
    runs.add(Run.of(folder, command, false));
  }

  /// Runs it once more for its memory alone.
  void watch(Path folder) throws IOException, InterruptedException {
    peakMegabytes = Run.of(folder, command, true).peakMegabytes();
  }

  /// The run of the median time.
  Run middle() {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Run::millis))
        .skip(runs.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  /// Its largest resident memory; only after [#watch].
  double peakMegabytes() {
    return peakMegabytes;
  }

  /// How many times as long it takes as another one run by the same turns: the median over the
  /// rounds, in each of which the machine was as fast for both.
  double times(Turn other) {
    double[] times = new double[runs.size()];
    for (int round = 0; round < times.length; round++) {
      times[round] = runs.get(round).millis() / other.runs.get(round).millis();
    }
    return Report.median(times);
  }

  String inWords() {
    return middle().withPeak(peakMegabytes).toString();
  }
}
