package org.homeward.bench.chats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// One run of a whole process.
///
/// @param millis from its start to its end
/// @param cpuMillis its processor time, user and system
/// @param peakMegabytes its largest resident memory; what it took in its last few milliseconds may
///   be missed, and where nobody watched it is 0
record Run(double millis, double cpuMillis, double peakMegabytes) {
  private static final int LOOK_MILLIS = 4;
  private static final int KILOBYTES_PER_MEGABYTE = 1000;

  /// Runs a command to its end; what it prints goes to `folder`.
  ///
  /// @param watched whether its memory is looked at, which takes time from a program on all cores
  /// @throws IOException when it cannot be started or ends with an error, with what it said
  static Run of(Path folder, List<String> command, boolean watched)
      throws IOException, InterruptedException {
    Path times = folder.resolve("times");
    Path said = folder.resolve("said");
    List<String> timed = new ArrayList<>(List.of("bash", "-c"));
    // The shell knows the processor time of what it ran; exec would lose it.
    timed.add("TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>" + said + "; } 2>" + times);
    timed.add("bash");
    timed.addAll(command);
    Process shell = new ProcessBuilder(timed).inheritIO().start();
    double peak = 0;
    while (watched && !shell.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, shell.descendants().mapToDouble(Run::peakOf).max().orElse(0));
    }
    if (shell.waitFor() != 0) {
      throw new IOException(command.getFirst() + " failed: " + Files.readString(said));
    }
    String[] seconds = Files.readString(times, StandardCharsets.UTF_8).strip().split(" ");
    return new Run(millis(seconds[0]), millis(seconds[1]) + millis(seconds[2]), peak);
  }

  /// This run, with the memory another of the same command was watched to take.
  Run withPeak(double megabytes) {
    return new Run(millis, cpuMillis, megabytes);
  }

  private static double millis(String seconds) {
    return Double.parseDouble(seconds.replace(',', '.')) * 1000;
  }

  private static double peakOf(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/status"))
              .lines()
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(0)
          * 1024
          / 1000
          / KILOBYTES_PER_MEGABYTE;
    } catch (IOException e) {
      // It ended between being listed and being looked at.
      return 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.0f ms, %.0f ms of processor, %.0f MB", millis, cpuMillis, peakMegabytes);
  }
}
