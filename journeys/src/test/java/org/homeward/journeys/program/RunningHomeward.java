package org.homeward.journeys.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The program as a person runs it: a process on a folder. It can be stopped, killed and started
/// again on the same folder and at the same address.
public final class RunningHomeward implements AutoCloseable {
  private static final String OPEN_AT = "Homeward is open at ";
  private static final int STARTS_MAX = 5;
  private static final int SECONDS_MAX = 60;
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx256m",
          "-XX:+UseCompactObjectHeaders",
          "-Djava.locale.providers=FALLBACK",
          "-Djdk.reflect.useNativeAccessorOnly=true");

  private final Path folder;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private @Nullable Process process;
  private int port;

  /// @param folder an empty folder; the program keeps its data and its temporary files in it
  public RunningHomeward(Path folder) {
    this.folder = folder;
  }

  /// Starts it now.
  public RunningHomeward start() {
    return start(List.of());
  }

  /// Starts it at another time.
  public RunningHomeward startAt(Instant clock) {
    return start(List.of("--clock", clock.toString()));
  }

  private RunningHomeward start(List<String> more) {
    for (int tries = 0; tries < STARTS_MAX; tries++) {
      try {
        Files.createDirectories(temporary());
        var command = new ArrayList<>(command());
        command.addAll(more);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
        builder.environment().put("TZ", "UTC");
        Process started = builder.start();
        process = started;
        var address = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> listen(started, address));
        port = address.get(SECONDS_MAX, TimeUnit.SECONDS).getPort();
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException | TimeoutException e) {
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        // The old port may have been lent to somebody's connection in between: once more.
        end(true);
      }
    }
    throw new IllegalStateException("it does not start: " + said());
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(RecordedStart.of(jar(), FLAGS));
    command.addAll(
        List.of(
            "-Djava.io.tmpdir=" + temporary(),
            "-jar",
            jar().toString(),
            "serve",
            "--data",
            data().toString(),
            "--port",
            Integer.toString(port),
            "--no-open"));
    return command;
  }

  private static Path jar() {
    String named = System.getProperty("homeward.jar", "");
    return Stream.of(named, "../app/target/homeward.jar", "app/target/homeward.jar")
        .filter(path -> !path.isEmpty())
        .map(path -> Path.of(path).toAbsolutePath().normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("app/target/homeward.jar is not built"));
  }

  private void listen(Process from, CompletableFuture<URI> address) {
    try (BufferedReader lines = from.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith(OPEN_AT)) {
          address.complete(URI.create(line.substring(OPEN_AT.length())));
        }
      }
    } catch (IOException e) {
      said.add("(it could not be heard any more)");
    }
    address.completeExceptionally(new IllegalStateException("it ended: " + said()));
  }

  /// Ends it as Ctrl-C does, waits, and starts it again.
  public RunningHomeward restart() {
    stop();
    return start();
  }

  /// Ends it, and starts it again at another time.
  public RunningHomeward restartAt(Instant clock) {
    stop();
    return startAt(clock);
  }

  /// Ends it as Ctrl-C does.
  public void stop() {
    end(false);
  }

  /// Ends it as a power cut does: with no moment to write anything.
  public void kill() {
    end(true);
  }

  private void end(boolean forcibly) {
    Process running = process;
    if (running == null) {
      return;
    }
    if (forcibly) {
      running.destroyForcibly();
    } else {
      running.destroy();
    }
    try {
      if (!running.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
        running.destroyForcibly();
        throw new IllegalStateException("it does not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    process = null;
  }

  /// The next start may take any port, as after the old one was seen by others.
  public void forgetPort() {
    port = 0;
  }

  /// Whether it runs.
  public boolean isRunning() {
    Process running = process;
    return running != null && running.isAlive();
  }

  /// Its process id.
  public long pid() {
    return running().pid();
  }

  private Process running() {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("it does not run");
    }
    return running;
  }

  /// Waits for a time in which it must not end.
  ///
  /// @return whether it still runs
  public boolean staysFor(long millis) {
    try {
      return !running().waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Where it answers, without a slash at the end.
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /// The port it answers at.
  public int port() {
    return port;
  }

  /// Everything it said to the terminal since the first start.
  public String said() {
    return String.join("\n", said);
  }

  /// Where it keeps the vault.
  public Path data() {
    return folder.resolve("data");
  }

  /// Where it may put temporary files.
  public Path temporary() {
    return folder.resolve("tmp");
  }

  @Override
  public void close() {
    end(true);
  }
}
