package org.homeward.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.bench.program.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryMeasurementTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SHOWN = Pattern.compile("`\\./homeward bench ([a-z-]+)`");

  private static final List<Measurement> ALL = Bench.all(new Program(ROOT, false));

  static Stream<String> names() {
    return ALL.stream().map(Measurement::name);
  }

  @Test
  void the_figures_kept_are_those_of_the_measurements_there_are() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/performance.md"));
    Set<String> shown =
        SHOWN.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());
    assertFalse(shown.isEmpty());
    assertEquals(new TreeSet<>(names().toList()), new TreeSet<>(shown));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("names")
  void each_measures_something(String name) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertEquals(
        0, new Bench(ALL, out).run(name, "--quick"), printed.toString(StandardCharsets.UTF_8));
  }
}
