package org.homeward.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.homeward.app.chats.ReadChatsCommand;
import org.homeward.app.chats.TrainChatsCommand;
import org.homeward.app.commandline.ChatChoices;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Options;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;
import org.homeward.app.log.DiscreetLog;
import org.homeward.app.machine.Browser;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.app.serving.ServeCommand;
import org.homeward.app.serving.ServeCommand.OpenHomeward;
import org.homeward.app.serving.TrainCommand;
import org.homeward.app.tone.ToneCommand;
import org.homeward.app.vaults.BackUpCommand;
import org.homeward.app.vaults.DescribeCommand;
import org.homeward.app.vaults.ExportCommand;
import org.homeward.app.vaults.RestoreCommand;
import org.homeward.app.vaults.Stores;
import org.homeward.app.vaults.VerifyCommand;
import org.homeward.path.registry.Practices;
import org.homeward.vault.LogDamagedException;
import org.homeward.vault.StoreException;

/// Joins each request with the command that does it, and turns its outcome into an exit code.
public final class CliWiring {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private final Surroundings surroundings;
  private final Clock clock;
  private final Supplier<SecureRandom> random;
  private final String version;
  private final Terminal terminal;
  private final Stores stores = new StoreWiring();

  /// @param clock the machine's clock
  /// @param random the machine's source of randomness, asked for when first needed
  /// @param version this program's version, for people
  public CliWiring(
      Surroundings surroundings,
      Clock clock,
      Supplier<SecureRandom> random,
      String version,
      Terminal terminal) {
    this.surroundings = surroundings;
    this.clock = clock;
    this.random = random;
    this.version = version;
    this.terminal = terminal;
  }

  /// Does what was asked and returns the exit code: 0 done, 1 failed or damaged, 2 refused.
  public int run(Request request) {
    DiscreetLog.install(terminal.err());
    try {
      // Asked before all others: a switch over types is put together when it is first used, and
      // these are the starts somebody waits for.
      if (request instanceof Request.Serve(Options options)) {
        return serve(options);
      }
      if (request instanceof Request.ReadChats(List<Path> files, ChatChoices choices)) {
        new ReadChatsCommand(terminal, surroundings.zone()).run(files, choices);
        return DONE;
      }
      return dispatch(request);
    } catch (Refusal e) {
      terminal.err().println(e.sentence());
      return REFUSED;
    } catch (StoreException e) {
      terminal.err().println(e.reason().sentence());
      return FAILED;
    } catch (LogDamagedException e) {
      terminal.err().println(e.finding().sentence());
      terminal.err().println("./homeward vault verify says what else is damaged.");
      return FAILED;
    } catch (IOException | InterruptedException | RuntimeException e) {
      terminal.err().println("Something went wrong that nobody foresaw. This is where:");
      terminal.err().println(DiscreetLog.kindsOf(e));
      return FAILED;
    }
  }

  private int dispatch(Request request) throws Refusal, IOException, InterruptedException {
    switch (request) {
      case Request.Help(String text) -> terminal.out().println(text);
      case Request.Version() -> terminal.out().println("Homeward " + version);
      case Request.Refused(List<String> problems) -> {
        problems.forEach(terminal.err()::println);
        return REFUSED;
      }
      case Request.Serve(Options options) -> {
        return serve(options);
      }
      case Request.ReadChats(List<Path> files, ChatChoices choices) ->
          new ReadChatsCommand(terminal, surroundings.zone()).run(files, choices);
      case Request.ReadTone(Optional<Path> file) -> new ToneCommand(terminal).read(file);
      case Request.MeasureTone() -> new ToneCommand(terminal).measure();
      case Request.Train() -> new TrainCommand(serveCommand(terminal.withoutAnswers())).run();
      case Request.TrainChats() -> {
        CliWiring silent =
            new CliWiring(surroundings, clock, random, version, terminal.withoutAnswers());
        CommandLineReader reader = new CommandLineReader(surroundings);
        new TrainChatsCommand(words -> silent.run(reader.read(words))).run();
      }
      case Request.VerifyVault(Options options) -> {
        boolean isSound = new VerifyCommand(stores, terminal, random.get()).run(options.data());
        return isSound ? DONE : FAILED;
      }
      case Request.DescribeVault(Options options) ->
          new DescribeCommand(stores, terminal, surroundings.zone().get()).run(options.data());
      case Request.BackUpVault backup ->
          new BackUpCommand(stores, terminal).run(backup.options().data(), backup.file());
      case Request.RestoreVault restore ->
          new RestoreCommand(stores, terminal)
              .run(restore.options().data(), restore.file(), restore.replaces());
      case Request.ExportVault export ->
          new ExportCommand(stores, terminal, new Practices(), clock, random.get())
              .run(export.options().data(), export.place(), export.confirmed());
    }
    return DONE;
  }

  private int serve(Options options) throws Refusal, IOException, InterruptedException {
    OpenHomeward open = serveCommand(terminal).open(options);
    // Ctrl-C and the system's wish to end both come as a shutdown of the virtual machine.
    Runtime.getRuntime().addShutdownHook(new Closing(open));
    new CountDownLatch(1).await();
    return DONE;
  }

  /// A class of its own: the recorded start has none of the lambdas it did not come to.
  private final class Closing extends Thread {
    private final OpenHomeward open;

    private Closing(OpenHomeward open) {
      super("closing");
      this.open = open;
    }

    @Override
    public void run() {
      try {
        open.close();
      } catch (IOException | RuntimeException e) {
        terminal.err().println("Homeward did not close cleanly. This is where:");
        terminal.err().println(DiscreetLog.kindsOf(e));
      }
    }
  }

  private ServeCommand serveCommand(Terminal saying) {
    Browser browser = new Browser(surroundings.system(), surroundings.variables());
    return new ServeCommand(new WebWiring(stores, random), browser, clock, saying);
  }
}
