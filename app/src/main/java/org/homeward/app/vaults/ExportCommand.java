package org.homeward.app.vaults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.book.Book;
import org.homeward.book.Export;
import org.homeward.path.practice.KeptFile;
import org.homeward.path.registry.Practices;
import org.homeward.vault.Vault;

/// Writes everything in clear, after asking: as JSON for other programs and as a page to read, with
/// the files kept beside the entries.
public final class ExportCommand {
  private static final String JSON = "notes.json";
  private static final String PAGE = "notes.html";

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
        Map<String, Part> files = new TreeMap<>();
        files.put(JSON, words(Export.json(book, book.types())));
        files.put(PAGE, words(new ReadableExport(clock.getZone()).html(book)));
        for (KeptFile file : practices.files(book)) {
          files.put(
              "file-%02d-%s".formatted(files.size() - 1, plain(file.name())),
              out -> copy(book, file, out));
        }
        write(place, files);
        terminal
            .out()
            .println(
                "Wrote " + Counted.many(book.size(), "entry", "entries") + " to " + place + ".");
      }
    }
  }

  /// One file of an export.
  @FunctionalInterface
  private interface Part {
    void writeTo(OutputStream out) throws IOException;
  }

  private static Part words(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void copy(Book book, KeptFile file, OutputStream out) throws IOException {
    try (InputStream in =
        book.attachments()
            .open(file.attachment())
            .orElseThrow(() -> new IOException("a file that is kept is not there"))) {
      in.transferTo(out);
    }
  }

  /// A name that every system takes.
  private static String plain(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
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
  private static void write(Path place, Map<String, Part> files) throws IOException {
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
        for (Map.Entry<String, Part> file : files.entrySet()) {
          try (OutputStream out = Files.newOutputStream(part.resolve(file.getKey()))) {
            file.getValue().writeTo(out);
          }
        }
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(part, files);
    }
  }

  private static void zip(Path part, Map<String, Part> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Part> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        file.getValue().writeTo(zip);
        zip.closeEntry();
      }
    }
  }

  private static void remove(Path part, Map<String, Part> files) throws IOException {
    if (Files.isDirectory(part)) {
      for (String name : files.keySet()) {
        Files.deleteIfExists(part.resolve(name));
      }
    }
    Files.deleteIfExists(part);
  }
}
