package org.homeward.app.vaults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.book.Book;
import org.homeward.path.along.Along;
import org.homeward.path.registry.Practices;
import org.homeward.vault.Vault;

/// Writes everything in clear, after asking: as JSON for other programs and as a page to read, with
/// the files kept beside the entries.
public final class ExportCommand {
  private final Stores stores;
  private final Terminal terminal;
  private final Practices practices;
  private final Clock clock;
  private final SecureRandom random;

  /// @param practices what the program knows of entries and files
  /// @param clock tells the zone times are said in
  public ExportCommand(
      Stores stores, Terminal terminal, Practices practices, Clock clock, SecureRandom random) {
    this.stores = stores;
    this.terminal = terminal;
    this.practices = practices;
    this.clock = clock;
    this.random = random;
  }

  /// Exports the vault in a data folder.
  ///
  /// @param place a new folder, or a new file ending in `.zip`
  /// @param confirmed whether plain text was already agreed to
  /// @throws Refusal when it is not agreed to, the place is taken, or the vault does not open
  public void run(Path data, Path place, boolean confirmed) throws Refusal, IOException {
    NewPlace.check(place);
    try (KeptVault kept = KeptVault.in(data, stores)) {
      if (!confirmed) {
        ask(place);
      }
      try (Book book = open(kept)) {
        write(place, Along.of(book, practices.files(book), clock.getZone()));
        terminal
            .out()
            .println(
                "Wrote " + Counted.many(book.size(), "entry", "entries") + " to " + place + ".");
      }
    }
  }

  private void ask(Path place) throws Refusal, IOException {
    terminal.err().println("Everything you wrote will stand in clear in " + place + ".");
    terminal.err().println("Whoever can read that, or a copy of it, can read all of it.");
    if (!terminal.agrees("Write yes to go on:")) {
      throw new Refusal("Nothing was written.");
    }
  }

  private Book open(KeptVault kept) throws Refusal, IOException {
    Vault vault = kept.open(terminal, random);
    try {
      return Book.open(vault, practices.types(), clock, random);
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }

  /// Makes it beside its place and gives it its name at the end, so that it is whole or not there.
  private void write(Path place, Along along) throws IOException {
    Path folder = place.resolveSibling(".");
    boolean isZip = place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    // Java makes temporary files and folders for their owner only.
    Path part =
        isZip
            ? Files.createTempFile(folder, ".notes-", ".part")
            : Files.createTempDirectory(folder, ".notes-");
    try {
      if (isZip) {
        try (OutputStream out = Files.newOutputStream(part)) {
          along.zipTo(out, LocalDateTime.now(clock));
        }
      } else {
        for (Map.Entry<String, Along.Part> file : along.parts().entrySet()) {
          try (OutputStream out = Files.newOutputStream(part.resolve(file.getKey()))) {
            file.getValue().writeTo(out);
          }
        }
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(part, along);
    }
  }

  private static void remove(Path part, Along along) throws IOException {
    if (Files.isDirectory(part)) {
      for (String name : along.parts().keySet()) {
        Files.deleteIfExists(part.resolve(name));
      }
    }
    Files.deleteIfExists(part);
  }
}
