package org.homeward.bench.program;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.sample.SampleVault;
import org.homeward.vault.KeyCost;

/// The memory Homeward lives in: with a long book open, after use, when nobody asks for a page.
public final class MemoryMeasurement implements Measurement {
  private static final int ENTRIES = 10_000;
  private static final int PAGES = 2_000;
  private static final int IDLE_SECONDS = 20;
  private static final double RESIDENT_MAX_MB = 150;
  private static final String[] PATHS = {"/", "/n/m2", "/p", "/n/k4"};

  private final Program program;

  /// Measures this program.
  public MemoryMeasurement(Program program) {
    this.program = program;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String question() {
    return "How much memory with a book of 10,000 entries open, after 2,000 pages, at rest?";
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path data = folder.path();
      SampleVault.writeTo(
          data.resolve(SampleVault.FILE), KeyCost.STANDARD, size.of(ENTRIES, 200), false);
      try (RunningProgram running = RunningProgram.homeward(program.launched(), data);
          Visit visit = running.visit()) {
        report.figure("closed, after the first page", running.residentMb(), "MB");
        visit.get("/");
        visit.unlock(SampleVault.PASSPHRASE);
        visit.get("/");
        report.figure("just opened", running.residentMb(), "MB");
        for (int i = 0; i < size.of(PAGES, 20); i++) {
          visit.get(PATHS[i % PATHS.length]);
        }
        report.figure("after " + PAGES + " pages", running.residentMb(), "MB");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(size.of(IDLE_SECONDS, 1)));
        double atRest = running.residentMb();
        report.figure("after " + IDLE_SECONDS + " seconds at rest", atRest, "MB");
        report.ratio("at rest : the limit of 150 MB", atRest, RESIDENT_MAX_MB);
        report.goal("at most 150 MB, better 120 MB");
      }
    }
  }
}
