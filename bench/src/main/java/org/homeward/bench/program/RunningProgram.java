package org.homeward.bench.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// A server in a process of its own, on a free port.
final class RunningProgram implements AutoCloseable {
  private static final long START_MAX_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final double KB_PER_MB = 1024;

  private final Process process;
  private final int port;
  private final double startMillis;
  private final double startCpuMillis;

  private RunningProgram(Process process, int port, double startMillis) {
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
    this.startCpuMillis = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /// Starts Homeward over a data folder and waits for its first page.
  static RunningProgram homeward(List<String> command, Path data) throws IOException {
    return start(port -> {
      List<String> words = new java.util.ArrayList<>(command);
      words.addAll(
          List.of("--no-open", "--port", Integer.toString(port), "--data", data.toString()));
      return words;
    });
  }

  /// Starts a server and waits for its first page.
  ///
  /// @param command the command for a port
  static RunningProgram start(IntFunction<List<String>> command) throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(command.apply(port))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long began = System.nanoTime();
    Process process = builder.start();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - began > START_MAX_NANOS) {
        process.destroyForcibly();
        throw new IOException("It did not start: " + String.join(" ", builder.command()));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return new RunningProgram(process, port, (System.nanoTime() - began) / 1e6);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Visit visit = new Visit(port)) {
      return visit.get("/").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /// Milliseconds from the command to the end of the first page.
  double startMillis() {
    return startMillis;
  }

  /// Milliseconds of processor time until then, all threads together.
  double startCpuMillis() {
    return startCpuMillis;
  }

  /// A browser of its own.
  Visit visit() throws IOException {
    return new Visit(port);
  }

  /// The memory it has in the machine now, in MB.
  ///
  /// @throws IOException where the system does not tell
  double residentMb() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmRSS:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / KB_PER_MB;
        }
      }
    }
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
    String kilobytes =
        new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    return Double.parseDouble(kilobytes) / KB_PER_MB;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
