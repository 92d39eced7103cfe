package org.homeward.app.wiring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Surroundings;
import org.homeward.app.machine.DataFolder;
import org.homeward.app.machine.Terminal;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.hold.keepsakes.Look;
import org.homeward.path.hold.keepsakes.Sealed;
import org.homeward.path.registry.Practices;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every vault command, from its words to its exit code, on a real store.
class VaultCommandsTest {
  private static final String PASSPHRASE = "four words and a comma";
  private static final String SECRET = "They never <b>once</b> asked how I am";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final SecureRandom random = new SecureRandom();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void nothing_private_was_printed() {
    assertFalse((text(out) + text(err)).contains("once"), "an entry was printed");
    assertFalse((text(out) + text(err)).contains(PASSPHRASE), "a passphrase was printed");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  /// Runs a command on the data folder; what is typed comes line by line.
  private int run(String typed, String... words) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            () -> null,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Surroundings surroundings =
        new Surroundings(
            Map.of("HOMEWARD_DATA", data().toString()),
            "Linux",
            folder,
            folder,
            () -> ZoneOffset.UTC);
    return new CliWiring(surroundings, CLOCK, () -> random, "0", terminal)
        .run(new CommandLineReader(surroundings).read(words));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private LogStore store() {
    return new StoreWiring().open(data());
  }

  /// A vault with two versions of a reason in it.
  ///
  /// @return its recovery code in clear
  private String keepVault() {
    try (LogStore store = store();
        Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
      Vault.Creation creation =
          Vault.create(
              store, VaultId.random(random), KeyCost.forTestsInsecurely(), passphrase, random);
      try (RecoveryCode code = creation.recoveryCode();
          Book book = Book.open(creation.vault(), new Practices().types(), CLOCK, random)) {
        var id = book.newId();
        book.put(Reason.TYPE, id, new Reason("At first: " + SECRET, ""));
        book.put(Reason.TYPE, id, new Reason(SECRET, ""));
        return code.text();
      }
    }
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data().resolve("notes.db"));
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  @Test
  void where_there_is_no_vault_every_command_says_so_and_makes_none() {
    for (List<String> words :
        List.of(
            List.of("vault", "verify"),
            List.of("vault", "info"),
            List.of("vault", "backup", "b"),
            List.of("vault", "export", "e"))) {
      assertEquals(2, run(PASSPHRASE, words.toArray(String[]::new)));
      assertEquals(
          "There is no vault in " + data() + " yet. --data names another folder.",
          text(err).strip());
    }
    assertFalse(Files.exists(data()));
  }

  @Test
  void a_whole_vault_is_verified_with_the_passphrase_or_the_recovery_code() {
    String code = keepVault();
    for (String typed :
        List.of(PASSPHRASE, PASSPHRASE + "\r\n", code, code.toLowerCase(Locale.ROOT))) {
      assertEquals(0, run(typed, "vault", "verify"), text(err));
      assertTrue(
          text(out).startsWith("Everything is as it was written: 2 records and "), text(out));
    }
  }

  @Test
  void a_wrong_or_missing_passphrase_is_refused() {
    keepVault();
    assertEquals(2, run("something else", "vault", "verify"));
    assertEquals("That does not open this vault. Nothing was changed.", text(err).strip());
    assertEquals(2, run("", "vault", "verify"));
    assertEquals("No passphrase was given. Nothing was changed.", text(err).strip());
  }

  @Test
  void damage_is_named_and_ends_with_one() throws SQLException {
    keepVault();
    alter("DELETE FROM record WHERE position = (SELECT max(position) FROM record)");
    assertEquals(1, run(PASSPHRASE, "vault", "verify"));
    assertTrue(text(out).contains("The last record, 2, was cut off."), text(out));
    assertTrue(text(out).contains("The vault is damaged."), text(out));
    assertEquals(1, run(PASSPHRASE, "vault", "export", "out", "--yes"));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void what_can_be_said_without_the_passphrase_is_said() {
    keepVault();
    assertEquals(0, run("", "vault", "info"), text(err));
    for (String said :
        List.of("notes.db", "2 records", "Key slots  8", "64 KiB and 1 pass of Argon2id")) {
      assertTrue(text(out).contains(said), text(out));
    }
  }

  @Test
  void a_backup_is_brought_back_into_an_empty_folder() throws IOException {
    keepVault();
    Path backup = folder.resolve("b.homeward");
    assertEquals(0, run("", "vault", "backup", "b.homeward"), text(err));
    assertTrue(text(out).startsWith("Saved 2 records and "), text(out));
    Files.move(data(), folder.resolve("lost"));

    assertEquals(0, run("", "vault", "restore", backup.toString()), text(err));
    assertEquals(0, run(PASSPHRASE, "vault", "verify"), text(err));
  }

  @Test
  void a_backup_is_never_written_over_a_file_or_into_a_folder_that_is_not_there()
      throws IOException {
    keepVault();
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");
    assertEquals(2, run("", "vault", "backup", "letter.txt"));
    assertEquals("dear", Files.readString(letter));
    assertEquals(2, run("", "vault", "backup", "nowhere/b.homeward"));
    assertEquals(
        "There is no folder " + folder.resolve("nowhere") + " to put it into.", text(err).strip());
  }

  @Test
  void a_vault_is_replaced_only_when_that_is_asked_for() {
    keepVault();
    assertEquals(0, run("", "vault", "backup", "b.homeward"), text(err));
    try (LogStore store = store()) {
      store.delete(store.vaults().getFirst());
    }
    keepVault();

    assertEquals(2, run("", "vault", "restore", "b.homeward"));
    assertTrue(text(err).contains("With --replace"), text(err));
    assertEquals(0, run("", "vault", "restore", "--replace", "b.homeward"), text(err));
    try (LogStore store = store()) {
      assertEquals(1, store.vaults().size());
    }
    assertEquals(0, run(PASSPHRASE, "vault", "verify"), text(err));
  }

  @Test
  void a_damaged_backup_replaces_nothing() throws IOException {
    keepVault();
    assertEquals(0, run("", "vault", "backup", "b.homeward"), text(err));
    Path backup = folder.resolve("b.homeward");
    byte[] bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 1;
    Files.write(backup, bytes);

    assertEquals(1, run("", "vault", "restore", "--replace", "b.homeward"));
    assertEquals(StoreException.Reason.DAMAGED.sentence(), text(err).strip());
    assertEquals(0, run(PASSPHRASE, "vault", "verify"), text(err));
  }

  @Test
  void nothing_is_brought_back_while_homeward_is_open() throws Exception {
    keepVault();
    assertEquals(0, run("", "vault", "backup", "b.homeward"), text(err));
    try (DataFolder open = DataFolder.take(data())) {
      assertEquals(2, run("", "vault", "restore", "--replace", "b.homeward"));
      assertTrue(text(err).startsWith("Homeward is already open"), text(err) + open.path());
    }
  }

  @Test
  void an_export_asks_first_and_writes_both_forms() throws IOException {
    keepVault();
    assertEquals(2, run("no\n", "vault", "export", "out"));
    assertTrue(text(err).endsWith("Nothing was written.\n"), text(err));

    assertEquals(0, run("yes\n" + PASSPHRASE + "\n", "vault", "export", "out"), text(err));
    assertEquals("Wrote 1 entry to " + folder.resolve("out") + ".", text(out).strip());
    String json = Files.readString(folder.resolve("out/notes.json"));
    assertTrue(json.contains("homeward-export-1") && json.contains(SECRET), json);
    String page = Files.readString(folder.resolve("out/notes.html"));
    assertTrue(page.contains("They never &lt;b&gt;once&lt;/b&gt; asked how I am"), page);
    assertTrue(page.contains("At first: "), page);
  }

  @Test
  void an_export_can_be_one_file_and_leaves_nothing_beside_it() throws IOException {
    keepVault();
    assertEquals(0, run(PASSPHRASE, "vault", "export", "out.zip", "--yes"), text(err));
    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      assertEquals(
          List.of("notes.html", "notes.json"), zip.stream().map(entry -> entry.getName()).toList());
    }
    assertEquals(Optional.empty(), partOf(folder));
    assertEquals(2, run(PASSPHRASE, "vault", "export", "out.zip", "--yes"));
  }

  @Test
  void files_of_the_box_come_along_in_a_backup_and_in_an_export() throws IOException {
    keepVault();
    byte[] picture = {9, 8, 7, 6, 5};
    try (LogStore store = store();
        Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray());
        Vault vault =
            Vault.open(store, store.vaults().getFirst(), passphrase, random).orElseThrow();
        Book book = Book.open(vault, new Practices().types(), CLOCK, random)) {
      var sealed = new Sealed("the harbour?.png", 5, Look.NONE, true, Optional.empty());
      EntryId id = book.write(Sealed.TYPE, sealed).id();
      book.attachments().keep("box-" + id, out -> out.write(picture));
    }
    assertEquals(0, run("", "vault", "backup", "b.homeward"), text(err));
    assertEquals(0, run("", "vault", "restore", "--replace", "b.homeward"), text(err));
    assertEquals(0, run(PASSPHRASE, "vault", "export", "out", "--yes"), text(err));
    assertArrayEquals(picture, Files.readAllBytes(folder.resolve("out/file-01-the harbour_.png")));
    assertEquals(0, run(PASSPHRASE, "vault", "verify"), text(err));
  }

  private static Optional<Path> partOf(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).findAny();
    }
  }
}
