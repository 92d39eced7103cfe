package org.homeward.journeys.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What the running program holds in its memory, as the JDK's own `jcmd` counts it. Looking asks
/// the program for no page, so nothing is kept awake by it.
public final class Memory {
  private static final String KEYS = "org.homeward.vault.format.v1.VaultKeys";

  private final RunningHomeward home;

  private Memory(RunningHomeward home) {
    this.home = home;
  }

  /// The memory of that program.
  public static Memory of(RunningHomeward home) {
    return new Memory(home);
  }

  /// Whether the keys of an open vault can be reached in it.
  public boolean holdsAnOpenBook() {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process process =
          new ProcessBuilder(jcmd, Long.toString(home.pid()), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String counted = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(counted);
      }
      return counted.contains(KEYS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
