package org.homeward.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Homeward in a process of its own, on a free port, with a throwaway data folder.
final class RunningProgram implements AutoCloseable {
  private static final long START_MAX_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final int BYTES_PER_KB = 1024;

  private final Process process;
  private final Path data;
  private final int port;
  private final double startMillis;

  private RunningProgram(Process process, Path data, int port, double startMillis) {
    this.process = process;
    this.data = data;
    this.port = port;
    this.startMillis = startMillis;
  }

  /// Starts the command and waits for its first page.
  static RunningProgram start(List<String> command) throws IOException {
    Path data = Files.createTempDirectory("homeward-bench");
    int port = freePort();
    command.addAll(
        List.of("--no-open", "--port", Integer.toString(port), "--data", data.toString()));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - began > START_MAX_NANOS) {
        process.destroy();
        throw new IOException("It did not start: " + String.join(" ", command));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return new RunningProgram(process, data, port, (System.nanoTime() - began) / 1e6);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().readAllBytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Milliseconds from the command to the end of the first page.
  double startMillis() {
    return startMillis;
  }

  /// Asks for the first page many times, one after the other.
  void ask(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      if (!answers(port)) {
        throw new IOException("It stopped answering after " + i + " pages");
      }
    }
  }

  /// The memory it has in the machine now, in MB.
  double residentMb() throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
    String kilobytes =
        new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    return Double.parseDouble(kilobytes) / BYTES_PER_KB;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    process.waitFor();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
