package org.homeward.app.vaults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.book.Export;
import org.homeward.vault.Vault;

/// Writes everything in clear, after asking: as JSON for other programs and as a page to read.
public final class ExportCommand {
  private static final String JSON = "notes.json";
  private static final String PAGE = "notes.html";

  private final Stores stores;
  private final Terminal terminal;
  private final List<EntryType<?>> types;
  private final Clock clock;
  private final SecureRandom random;

  /// @param types every entry type the program knows
  /// @param clock tells the zone times are said in
  public ExportCommand(
      Stores stores,
      Terminal terminal,
      List<EntryType<?>> types,
      Clock clock,
      SecureRandom random) {
    this.stores = stores;
    this.terminal = terminal;
    this.types = types;
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
        Map<String, String> files = new TreeMap<>();
        files.put(JSON, Export.json(book, book.types()));
        files.put(PAGE, new ReadableExport(clock.getZone()).html(book));
        write(place, files);
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
      return Book.open(vault, types, clock, random);
    } catch (RuntimeException e) {
      vault.close();
      throw e;
    }
  }

  /// Makes it beside its place and gives it its name at the end, so that it is whole or not there.
  private static void write(Path place, Map<String, String> files) throws IOException {
    Path folder = place.resolveSibling(".");
    boolean isZip = place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    // Java makes temporary files and folders for their owner only.
    Path part =
        isZip
            ? Files.createTempFile(folder, ".notes-", ".part")
            : Files.createTempDirectory(folder, ".notes-");
    try {
      if (isZip) {
        zip(part, files);
      } else {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Files.writeString(part.resolve(file.getKey()), file.getValue());
        }
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(part, files);
    }
  }

  private static void zip(Path part, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static void remove(Path part, Map<String, String> files) throws IOException {
    if (Files.isDirectory(part)) {
      for (String name : files.keySet()) {
        Files.deleteIfExists(part.resolve(name));
      }
    }
    Files.deleteIfExists(part);
  }
}
