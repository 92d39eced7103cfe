package org.homeward.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;
import org.homeward.app.machine.MachineClock;
import org.homeward.app.machine.Terminal;
import org.homeward.app.wiring.CliWiring;

/// The program's entry point.
public final class Main {
  private Main() {}

  /// Runs what the words ask for and exits with its code: 0 done, 1 failed, 2 refused.
  public static void main(String[] words) {
    Supplier<SecureRandom> random = random(words);
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            Path.of("").toAbsolutePath(),
            ZoneId::systemDefault);
    String version =
        Objects.requireNonNullElse(
            Main.class.getPackage().getImplementationVersion(), "unpackaged");
    Request request = new CommandLineReader(surroundings).read(words);
    int code =
        new CliWiring(
                surroundings,
                new MachineClock(Clock.systemUTC(), surroundings.zone()),
                random,
                version,
                new Terminal(System::console, System.in, System.out, System.err))
            .run(request);
    // An exit asks the platform for its logger first, which takes longer than reading a short chat.
    // There, nothing else runs, so that the end of this thread ends the program.
    if (code != 0 || !(request instanceof Request.ReadChats)) {
      System.exit(code);
    }
  }

  /// Setting it up takes a part of a start in which everything else can go on; but reading chats
  /// has no use for it, and something to do for every core.
  private static Supplier<SecureRandom> random(String[] words) {
    return words.length > 0 && words[0].equals("chats")
        ? SecureRandom::new
        : CompletableFuture.supplyAsync(SecureRandom::new)::join;
  }
}
