package org.homeward.chats.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for bytes that a reader does not survive, led on by the branches of the reader each input
/// reaches: Jazzer in a process of its own, as it instruments what is loaded and ends with a
/// finding. Runs two seconds, or as long as `-Dhomeward.fuzz.seconds` says.
///
/// What it leaves is in `target/fuzz/<reader>`: the log, the inputs that reached something new, and
/// the input of a finding. `target/fuzz/figures.txt` has a line for each run.
public final class Fuzz {
  private static final int INPUT_SECONDS_MAX = 5;
  private static final int START_SECONDS_MAX = 120;
  private static final int HEAP_MIB_MAX = 512;
  private static final int SHOWN_LINES_MAX = 12;
  // By its name: it knows the list of formats, and the tests of the formats know this class.
  private static final String READER = "org.homeward.chats.registry.FuzzedReader";
  private static final Pattern EXECUTIONS =
      Pattern.compile("(?m)^stat::number_of_executed_units: (\\d+)");
  private static final Pattern REACHED = Pattern.compile("cov: (\\d+)");
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(== Java Exception: .*|==\\d+== ERROR: .*)$");
  private static final Pattern INPUT = Pattern.compile("Test unit written to (\\S+)");

  private Fuzz() {}

  /// Reads changed `originals`. Only the declared exceptions may come out, and each input must end
  /// in bounded time and memory.
  ///
  /// @param test the test this is, named in the line that repeats a finding
  /// @param reader the id of a format, or "every-format"
  /// @param name what the files are called
  /// @param originals each one chat export: a file, or several [Joined]
  public static void run(Class<?> test, String reader, String name, List<byte[]> originals) {
    long seconds = Long.getLong("homeward.fuzz.seconds", 2);
    long seed = Long.getLong("homeward.fuzz.seed", 1);
    String input = System.getProperty("homeward.fuzz.input");
    Path folder = Path.of("target", "fuzz", reader).toAbsolutePath();
    Path log = folder.resolve("log.txt");
    try {
      List<String> command = command(reader, name, folder);
      command.add("-seed=" + seed);
      command.add("-max_total_time=" + seconds);
      command.add(input == null ? prepared(folder, originals) : input);
      int ending = ending(command, log, seconds + START_SECONDS_MAX);
      String said = Files.readString(log, ISO_8859_1);
      String figures =
          "%s: seed %d, %d s, %s executions, %s edges reached, ended with %d%n"
              .formatted(
                  reader,
                  seed,
                  seconds,
                  last(EXECUTIONS, said, "?"),
                  last(REACHED, said, "?"),
                  ending);
      Files.writeString(folder.resolveSibling("figures.txt"), figures, UTF_8, CREATE, APPEND);
      if (ending != 0) {
        throw new AssertionError(
            """
            %s%s
            That input again: ./mvnw test -pl chats -Dtest=%s -Dhomeward.fuzz.input=%s
            The whole run: ./mvnw test -pl chats -Dtest=%3$s -Dhomeward.fuzz.seed=%5$d \
            -Dhomeward.fuzz.seconds=%6$d
            All it said: %7$s\
            """
                .formatted(
                    figures,
                    finding(said),
                    test.getSimpleName() + "#any_bytes_are_read_or_refused",
                    last(INPUT, said, String.valueOf(input)),
                    seed,
                    seconds,
                    log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was wrong, and where in our own code.
  private static String finding(String log) {
    Matcher matcher = FINDING.matcher(log);
    if (!matcher.find()) {
      return "It failed without a finding.";
    }
    return log.substring(matcher.start())
        .lines()
        .filter(line -> FINDING.matcher(line).matches() || line.contains("org.homeward"))
        .limit(SHOWN_LINES_MAX)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> command(String reader, String name, Path folder) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP_MIB_MAX + "m",
            "-XX:+UseSerialGC",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.locale.providers=FALLBACK",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + READER,
            "--target_args=" + reader + " " + name,
            "--instrumentation_includes=org.homeward.chats.**",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-dict=" + folder.resolve("words.dict"),
            "-timeout=" + INPUT_SECONDS_MAX,
            // The heap is the bound: the system counts the memory of who started it as its own.
            "-rss_limit_mb=0",
            "-print_final_stats=1"));
  }

  /// Writes what a run starts from, always the same, and gives the folder of its inputs.
  private static String prepared(Path folder, List<byte[]> originals) throws IOException {
    Path corpus = folder.resolve("corpus");
    if (Files.exists(corpus)) {
      try (Stream<Path> old = Files.list(corpus)) {
        for (Path each : old.toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(corpus);
    for (int i = 0; i < originals.size(); i++) {
      Files.write(corpus.resolve("original-" + i), originals.get(i));
    }
    Files.write(folder.resolve("words.dict"), FuzzWords.of(originals));
    return corpus.toString();
  }

  private static int ending(List<String> command, Path log, long secondsMax) throws IOException {
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(secondsMax, TimeUnit.SECONDS)) {
        throw new AssertionError("the fuzzer does not end; all it said: " + log);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while fuzzing", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String last(Pattern pattern, String log, String none) {
    Matcher matcher = pattern.matcher(log);
    String last = none;
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last;
  }
}
