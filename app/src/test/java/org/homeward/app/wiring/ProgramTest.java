package org.homeward.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.homeward.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what it prints, how it ends.
class ProgramTest {
  private static final int TERMINATED = 143;

  @TempDir private Path data;

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
    return builder.start();
  }

  private static String end(Process process, int code) throws Exception {
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it goes on running");
    assertEquals(code, process.exitValue(), printed);
    return printed;
  }

  @Test
  void it_opens_answers_and_ends_when_asked_to() throws Exception {
    Process process = start("--port", "0", "--no-open", "--data", data.toString());
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = String.valueOf(lines.readLine());
      assertTrue(line.startsWith("Homeward is open at http://127.0.0.1:"), line);
      String address = line.substring(line.indexOf("http"));
      try (InputStream page = URI.create(address).toURL().openStream()) {
        assertTrue(page.readAllBytes().length > 0);
      }
      process.destroy();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it does not end");
      assertEquals(TERMINATED, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void what_is_wrong_is_printed_and_the_exit_code_is_two() throws Exception {
    String printed = end(start("--prot", "1", "vualt"), 2);
    assertEquals(
        """
        --prot is not an option here. Did you mean --port?
        vualt is not a command here. Did you mean vault?
        """,
        printed);
  }

  @Test
  void the_version_is_printed_and_the_exit_code_is_zero() throws Exception {
    assertTrue(end(start("--version"), 0).startsWith("Homeward "));
  }

  @Test
  void training_ends_by_itself_and_says_nothing() throws Exception {
    assertEquals("", end(start("train"), 0));
  }
}
