package org.homeward.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;

/// Starts Homeward as the launcher does, and once more as bare Java would, and compares the time to
/// the first page and the memory.
public final class StartMeasurement implements Measurement {
  private static final int STARTS = 9;
  private static final int REQUESTS = 2_000;
  private static final double RESIDENT_MAX_MB = 120;

  private final Path app;

  /// @param app the folder with the built program, `app/target`
  public StartMeasurement(Path app) {
    this.app = app;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String question() {
    return "How long from the command to the first page, and how much memory after use?";
  }

  @Override
  public void run(Report report) throws Exception {
    Path launcher = app.resolve("../../homeward").normalize();
    Path jar = app.resolve("homeward.jar");
    if (!Files.isExecutable(launcher) || !Files.exists(jar)) {
      throw new IllegalStateException("Homeward is not built in " + app);
    }
    List<String> bare =
        List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString());
    Sample launched = sample(List.of(launcher.toString()));
    Sample plain = sample(bare);
    report.figure("first page, ./homeward", launched.startMillis(), "ms");
    report.figure("first page, java -jar", plain.startMillis(), "ms");
    report.ratio("java -jar : ./homeward", plain.startMillis(), launched.startMillis());
    report.figure("memory after " + REQUESTS + " pages, ./homeward", launched.residentMb(), "MB");
    report.figure("memory after " + REQUESTS + " pages, java -jar", plain.residentMb(), "MB");
    report.ratio("./homeward : the limit of 120 MB", launched.residentMb(), RESIDENT_MAX_MB);
  }

  private static Sample sample(List<String> command) throws Exception {
    double[] millis = new double[STARTS];
    double resident = 0;
    for (int i = 0; i < STARTS; i++) {
      try (RunningProgram program = RunningProgram.start(new ArrayList<>(command))) {
        millis[i] = program.startMillis();
        if (i == STARTS - 1) {
          program.ask(REQUESTS);
          resident = program.residentMb();
        }
      }
    }
    return new Sample(Report.median(millis), resident);
  }

  private record Sample(double startMillis, double residentMb) {}
}
