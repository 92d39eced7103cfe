package org.homeward.app;

import java.nio.file.Path;
import java.time.ZoneId;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;

/// The program's entry point.
public final class Main {
  private Main() {}

  /// Runs the command named by the arguments and exits with its code: 0 done, 1 failed, 2 refused.
  public static void main(String[] words) {
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            Path.of("").toAbsolutePath(),
            ZoneId.systemDefault());
    Request request = new CommandLineReader(surroundings).read(words);
    System.out.println(request);
  }
}
