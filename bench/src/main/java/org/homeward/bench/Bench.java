package org.homeward.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.homeward.bench.chats.ChatsMeasurement;
import org.homeward.bench.chats.DropMeasurement;
import org.homeward.bench.pages.EveryPageMeasurement;
import org.homeward.bench.pages.PagesMeasurement;
import org.homeward.bench.pages.ReadingMeasurement;
import org.homeward.bench.program.FirstViewMeasurement;
import org.homeward.bench.program.MemoryMeasurement;
import org.homeward.bench.program.Program;
import org.homeward.bench.program.StartMeasurement;
import org.homeward.bench.vault.AppendMeasurement;
import org.homeward.bench.vault.OpenMeasurement;

/// Lists the measurements, or runs those that are named.
public final class Bench {
  private static final String ALL = "all";
  private static final String QUICK = "--quick";

  private final List<Measurement> measurements;
  private final PrintStream out;

  Bench(List<Measurement> measurements, PrintStream out) {
    this.measurements = measurements;
    this.out = out;
  }

  /// Runs the named measurements, or `all`; without a name, lists what there is. With `--quick`
  /// only to see that they work.
  public static void main(String[] words) {
    Path root = Path.of(System.getProperty("homeward.root", "")).toAbsolutePath();
    System.exit(new Bench(all(new Program(root, true)), System.out).run(words));
  }

  /// Every measurement.
  static List<Measurement> all(Program program) {
    return List.of(
        new StartMeasurement(program),
        new MemoryMeasurement(program),
        new PagesMeasurement(),
        new EveryPageMeasurement(),
        new ReadingMeasurement(),
        new FirstViewMeasurement(program),
        new AppendMeasurement(),
        new OpenMeasurement(),
        new ChatsMeasurement(program),
        new DropMeasurement());
  }

  /// Does what the words ask for.
  ///
  /// @return 0 done, 1 when one could not be measured, 2 when a name means nothing
  int run(String... words) {
    List<String> wanted = new ArrayList<>(List.of(words));
    Size size = wanted.removeIf(QUICK::equals) ? Size.QUICK : Size.FULL;
    if (wanted.isEmpty()) {
      measurements.forEach(each -> out.printf("  %-12s %s%n", each.name(), each.question()));
      out.printf("%nRun some by name, or all of them: ./homeward bench %s%n", ALL);
      return 0;
    }
    List<String> unknown = wanted.stream().filter(Predicate.not(this::isKnown)).distinct().toList();
    if (!unknown.isEmpty()) {
      unknown.forEach(
          name -> out.println(name + " is not a measurement. ./homeward bench lists them."));
      return 2;
    }
    out.println("On " + Machine.inWords());
    int code = 0;
    for (Measurement each : measurements) {
      if (wanted.contains(ALL) || wanted.contains(each.name())) {
        code = Math.max(code, measure(each, size));
      }
    }
    return code;
  }

  private boolean isKnown(String name) {
    return name.equals(ALL) || measurements.stream().anyMatch(each -> each.name().equals(name));
  }

  private int measure(Measurement measurement, Size size) {
    out.println(measurement.name() + ": " + measurement.question());
    try {
      measurement.run(new Report(out), size);
      return 0;
    } catch (Exception e) {
      out.println("  could not be measured: " + e);
      Arrays.stream(e.getStackTrace()).limit(5).forEach(line -> out.println("    at " + line));
      return 1;
    }
  }
}
