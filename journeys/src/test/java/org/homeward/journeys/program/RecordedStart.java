package org.homeward.journeys.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A recording of one start, as the launcher makes it: hundreds of starts of a test run take a
/// third of the time with it.
final class RecordedStart {
  private static final int SECONDS_MAX = 120;
  private static boolean tried;

  private RecordedStart() {}

  /// What a start of the jar says to use the recording, which is made where there is none of this
  /// jar yet. Nothing where it cannot be made: a start goes without.
  ///
  /// @param flags what every start of these tests says
  static synchronized List<String> of(Path jar, List<String> flags) {
    Path cache = Path.of("target", "journeys.aot").toAbsolutePath();
    try {
      if (!tried && isOlder(cache, jar)) {
        tried = true;
        record(cache, jar, flags);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.isRegularFile(cache)
        ? List.of(
            "-XX:AOTCache=" + cache,
            "-XX:AOTMode=auto",
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0")
        : List.of();
  }

  private static boolean isOlder(Path cache, Path jar) throws IOException {
    return !Files.isRegularFile(cache)
        || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0;
  }

  private static void record(Path cache, Path jar, List<String> flags)
      throws IOException, InterruptedException {
    Files.createDirectories(cache.getParent());
    Files.deleteIfExists(cache);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-XX:AOTCacheOutput=" + cache);
    command.addAll(
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining"));
    command.addAll(List.of("-jar", jar.toString(), "train", "--no-open", "--port", "0"));
    Process recording =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!recording.waitFor(SECONDS_MAX, TimeUnit.SECONDS) || recording.exitValue() != 0) {
      recording.destroyForcibly();
      Files.deleteIfExists(cache);
    }
  }
}
