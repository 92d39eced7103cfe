package org.homeward.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;

/// The time from the command to the first page, beside a bare JDK server that answers the same
/// bytes. Both with a recording of an earlier start (the JDK's AOT cache), and both without.
public final class StartMeasurement implements Measurement {
  private static final int STARTS = 11;

  private final Program program;

  /// Measures this program.
  public StartMeasurement(Program program) {
    this.program = program;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String question() {
    return "How long from the command to the first page, beside the JDK's own bare HTTP server?";
  }

  /// One way to start, and what it took each time.
  private static final class Way {
    private final String label;
    private final Start start;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> cpuMillis = new ArrayList<>();

    Way(String label, Start start) {
      this.label = label;
      this.start = start;
    }

    void sample() throws Exception {
      try (TemporaryFolder data = new TemporaryFolder();
          RunningProgram running = start.in(data.path())) {
        millis.add(running.startMillis());
        cpuMillis.add(running.startCpuMillis());
      }
    }

    double median() {
      return Report.median(millis);
    }

    double cpuMedian() {
      return Report.median(cpuMillis);
    }
  }

  @FunctionalInterface
  private interface Start {
    RunningProgram in(Path data) throws IOException;
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path page = folder.path().resolve("page");
      Path peerCache = folder.path().resolve("peer.aot");
      // The first start makes the launcher record one, where it has not yet.
      try (RunningProgram first = RunningProgram.homeward(program.launched(), folder.path());
          Visit visit = first.visit()) {
        Files.write(page, visit.get("/").body());
      }
      List<String> recorded = List.of();
      if (program.byLauncher()) {
        train(page, peerCache);
        recorded = Program.reading(peerCache);
      }
      Way launched = homeward("./homeward", program.launched());
      Way cached = homeward("Homeward, with AOT cache", program.withCache());
      Way bare = homeward("Homeward, without", program.withoutCache());
      Way peer = peer("JDK server, with AOT cache", recorded, page);
      Way barePeer = peer("JDK server, without", List.of(), page);
      List<Way> ways = List.of(launched, cached, peer, bare, barePeer);
      for (int i = 0; i < size.of(STARTS, 1); i++) {
        for (Way way : ways) {
          way.sample();
        }
      }
      for (Way way : ways) {
        report.figure("to the first page, " + way.label, way.median(), "ms");
        report.figure("  its processor time", way.cpuMedian(), "ms");
      }
      report.ratio("with cache, Homeward : JDK server", cached.median(), peer.median());
      report.ratio("  in processor time", cached.cpuMedian(), peer.cpuMedian());
      report.ratio("with cache, ./homeward : JDK server", launched.median(), peer.median());
      report.ratio("without, Homeward : JDK server", bare.median(), barePeer.median());
      report.goal("with cache at most 3 times, better 2 times");
    }
  }

  private static Way homeward(String label, List<String> command) {
    return new Way(label, data -> RunningProgram.homeward(command, data));
  }

  private static Way peer(String label, List<String> flags, Path page) {
    return new Way(
        label, data -> RunningProgram.start(port -> command(flags, page.toString(), "" + port)));
  }

  private static void train(Path page, Path cache) throws Exception {
    Process training =
        new ProcessBuilder(
                command(List.of("-XX:AOTCacheOutput=" + cache), page.toString(), "0", "train"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (training.waitFor() != 0 || !Files.exists(cache)) {
      throw new IOException("No recording of the peer's start could be made");
    }
  }

  private static List<String> command(List<String> flags, String... words) {
    List<String> rest = new ArrayList<>();
    // Only what the peer needs: a recording is refused when the class path changes.
    rest.add("-cp");
    rest.add(
        Path.of(
                java.net.URI.create(
                    PlainServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
            .toString());
    rest.add(PlainServer.class.getName());
    rest.addAll(List.of(words));
    return Program.java(flags, rest.toArray(String[]::new));
  }
}
