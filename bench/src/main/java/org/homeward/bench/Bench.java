package org.homeward.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.homeward.bench.start.StartMeasurement;

/// Lists the measurements, or runs those that are named.
public final class Bench {
  private static final String ALL = "all";

  private final List<Measurement> measurements;
  private final PrintStream out;

  Bench(List<Measurement> measurements, PrintStream out) {
    this.measurements = measurements;
    this.out = out;
  }

  /// Runs the named measurements, or `all`; without a name, lists what there is.
  public static void main(String[] names) {
    Path app = Path.of(System.getProperty("homeward.root", ""), "app", "target").toAbsolutePath();
    List<Measurement> measurements = List.of(new StartMeasurement(app));
    System.exit(new Bench(measurements, System.out).run(names));
  }

  /// Does what the names ask for.
  ///
  /// @return 0 done, 1 when one could not be measured, 2 when a name means nothing
  int run(String... names) {
    if (names.length == 0) {
      measurements.forEach(each -> out.printf("  %-12s %s%n", each.name(), each.question()));
      out.printf("%nRun some by name, or all of them: ./homeward bench %s%n", ALL);
      return 0;
    }
    List<String> unknown =
        Arrays.stream(names).filter(Predicate.not(this::isKnown)).distinct().toList();
    if (!unknown.isEmpty()) {
      unknown.forEach(
          name -> out.println(name + " is not a measurement. ./homeward bench lists them."));
      return 2;
    }
    List<String> wanted = List.of(names);
    int code = 0;
    for (Measurement each : measurements) {
      if (wanted.contains(ALL) || wanted.contains(each.name())) {
        code = Math.max(code, measure(each));
      }
    }
    return code;
  }

  private boolean isKnown(String name) {
    return name.equals(ALL) || measurements.stream().anyMatch(each -> each.name().equals(name));
  }

  private int measure(Measurement measurement) {
    out.println(measurement.name() + ": " + measurement.question());
    try {
      measurement.run(new Report(out));
      return 0;
    } catch (Exception e) {
      out.println("  could not be measured: " + e);
      return 1;
    }
  }
}
