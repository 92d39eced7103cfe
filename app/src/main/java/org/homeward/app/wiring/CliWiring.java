package org.homeward.app.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.homeward.app.commandline.Options;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;
import org.homeward.app.machine.Browser;
import org.homeward.app.machine.DiscreetLog;
import org.homeward.app.machine.Refusal;
import org.homeward.app.serving.ServeCommand;
import org.homeward.app.serving.ServeCommand.OpenHomeward;
import org.homeward.app.serving.Site;
import org.homeward.app.serving.TrainCommand;

/// Joins each request with the command that does it, and turns its outcome into an exit code.
public final class CliWiring {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private final Surroundings surroundings;
  private final Clock clock;
  private final SecureRandom random;
  private final String version;
  private final PrintStream out;
  private final PrintStream err;

  /// @param clock the machine's clock
  /// @param random the machine's source of randomness
  /// @param version this program's version, for people
  public CliWiring(
      Surroundings surroundings,
      Clock clock,
      SecureRandom random,
      String version,
      PrintStream out,
      PrintStream err) {
    this.surroundings = surroundings;
    this.clock = clock;
    this.random = random;
    this.version = version;
    this.out = out;
    this.err = err;
  }

  /// Does what was asked and returns the exit code: 0 done, 1 failed, 2 refused.
  public int run(Request request) {
    try {
      return dispatch(request);
    } catch (Refusal e) {
      err.println(e.sentence());
      return REFUSED;
    } catch (IOException | InterruptedException | RuntimeException e) {
      err.println("Something went wrong that nobody foresaw. This is where:");
      err.println(DiscreetLog.kindsOf(e));
      return FAILED;
    }
  }

  private int dispatch(Request request) throws Refusal, IOException, InterruptedException {
    return switch (request) {
      case Request.Help(String text) -> say(text);
      case Request.Version() -> say("Homeward " + version);
      case Request.Refused(List<String> problems) -> {
        problems.forEach(err::println);
        yield REFUSED;
      }
      case Request.Serve(Options options) -> serve(options);
      case Request.Train() -> train();
      case Request.VerifyVault(Options options) -> notYet(options);
      case Request.DescribeVault(Options options) -> notYet(options);
      case Request.BackUpVault backup -> notYet(backup.options());
      case Request.RestoreVault restore -> notYet(restore.options());
      case Request.ExportVault export -> notYet(export.options());
    };
  }

  private int say(String text) {
    out.println(text);
    return DONE;
  }

  private int notYet(Options options) throws Refusal {
    throw new Refusal("The vault in " + options.data() + " cannot be looked into yet.");
  }

  private int train() throws IOException {
    DiscreetLog.install(err);
    new TrainCommand(site(), clock).run();
    return DONE;
  }

  private int serve(Options options) throws Refusal, IOException, InterruptedException {
    DiscreetLog.install(err);
    Browser browser = new Browser(surroundings.system(), surroundings.variables());
    OpenHomeward open = new ServeCommand(site(), browser, clock, out, err).open(options);
    // Ctrl-C and the system's wish to end both come as a shutdown of the virtual machine.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(open), "closing"));
    new CountDownLatch(1).await();
    return DONE;
  }

  private void closeQuietly(OpenHomeward open) {
    try {
      open.close();
    } catch (IOException | RuntimeException e) {
      err.println("Homeward did not close cleanly. This is where:");
      err.println(DiscreetLog.kindsOf(e));
    }
  }

  private Site site() {
    return new WebWiring(random);
  }
}
