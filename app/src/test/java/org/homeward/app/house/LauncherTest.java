package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher's refusals: whoever meets one has nothing running yet that could help.
class LauncherTest {
  @TempDir private Path folder;

  private static String run(Map<String, String> variables, int code, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(SourceTree.root().resolve("homeward").toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it goes on running");
    assertEquals(code, process.exitValue(), printed);
    return printed.strip();
  }

  @Test
  void a_named_java_that_is_none_is_refused() throws Exception {
    assertEquals(
        "HOMEWARD_JAVA is /nowhere, but that is not a JDK 25 or newer.",
        run(Map.of("HOMEWARD_JAVA", "/nowhere"), 2));
  }

  @Test
  void a_named_java_that_is_too_old_is_refused() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : List.of("java", "javac")) {
      assertTrue(Files.createFile(bin.resolve(program)).toFile().setExecutable(true));
    }
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
    assertEquals(
        "HOMEWARD_JAVA is " + folder + ", but that is not a JDK 25 or newer.",
        run(Map.of("HOMEWARD_JAVA", folder.toString()), 2));
  }

  @Test
  void tests_without_the_browser_that_was_named_are_refused() throws Exception {
    Map<String, String> variables =
        Map.of("HOMEWARD_JAVA", System.getProperty("java.home"), "HOMEWARD_CHROMIUM", "/nowhere");
    assertEquals(
        "HOMEWARD_CHROMIUM is /nowhere, but there is no program there.", run(variables, 2, "test"));
  }

  @Test
  void an_option_the_tests_do_not_have_is_refused() throws Exception {
    Map<String, String> java = Map.of("HOMEWARD_JAVA", System.getProperty("java.home"));
    assertEquals(
        "./homeward test takes --fast or nothing, not --quick.", run(java, 2, "test", "--quick"));
  }

  @Test
  void continuous_integration_runs_what_a_person_runs() {
    List<String> lines = SourceTree.read(SourceTree.root().resolve(".ci/run")).lines().toList();
    assertEquals("exec ./homeward test", lines.getLast());
  }
}
