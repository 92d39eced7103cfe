package org.homeward.app.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.commandline.Options;
import org.homeward.app.machine.Refusal;
import org.homeward.app.serving.ServeCommand.OpenHomeward;

/// Visits its own first pages as a person would on a first and a second day, and ends, so that the
/// virtual machine can record which classes a start needs. The vault is a throwaway one in the
/// system's temporary folder.
///
/// It goes no further on purpose: every recorded class is loaded at every start, whether the day
/// needs it or not.
public final class TrainCommand {
  private static final String PASSPHRASE = "only for a recording";
  private static final String LEAVE = "/x";

  private final ServeCommand serve;

  /// @param serve opens what is visited, just as a person's start does
  public TrainCommand(ServeCommand serve) {
    this.serve = serve;
  }

  /// Opens Homeward, visits it, closes it and removes what it kept.
  ///
  /// @throws Refusal when the temporary folder cannot be used
  /// @throws IOException when Homeward cannot be opened or does not answer
  public void run() throws Refusal, IOException {
    Path folder = Files.createTempDirectory("homeward-train");
    Options options = new Options(0, folder, false, Optional.empty());
    try (OpenHomeward open = serve.open(options)) {
      visit(new Visitor(open.port()));
    } finally {
      remove(folder);
    }
  }

  private static void visit(Visitor visitor) throws IOException {
    visitor.get("/");
    visitor.post(
        "/begin",
        Map.of("passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "name", "notes"));
    visitor.get("/code");
    visitor.post("/code", Map.of());
    visitor.get("/");
    visitor.get(LEAVE);
    visitor.get("/");
    visitor.post("/in", Map.of("passphrase", PASSPHRASE));
    visitor.get("/");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
