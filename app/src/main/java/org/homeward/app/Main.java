package org.homeward.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;
import org.homeward.app.machine.Terminal;
import org.homeward.app.wiring.CliWiring;

/// The program's entry point.
public final class Main {
  private Main() {}

  /// Runs what the words ask for and exits with its code: 0 done, 1 failed, 2 refused.
  public static void main(String[] words) {
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            Path.of("").toAbsolutePath(),
            ZoneId.systemDefault());
    String version =
        Objects.requireNonNullElse(
            Main.class.getPackage().getImplementationVersion(), "unpackaged");
    Request request = new CommandLineReader(surroundings).read(words);
    System.exit(
        new CliWiring(
                surroundings,
                Clock.system(surroundings.zone()),
                new SecureRandom(),
                version,
                new Terminal(System.console(), System.in, System.out, System.err))
            .run(request));
  }
}
