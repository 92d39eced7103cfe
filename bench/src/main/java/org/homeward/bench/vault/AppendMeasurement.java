package org.homeward.bench.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// Durable appends, one at a time, beside the bare database writing as many bytes as durably.
public final class AppendMeasurement implements Measurement {
  private static final int PAYLOAD_BYTES = 1024;
  private static final int BATCH = 10;
  private static final int ROUNDS = 301;
  private static final int WARM_UP = 30;

  @Override
  public String name() {
    return "append";
  }

  @Override
  public String question() {
    return "How many durable appends of 1 KB a second, beside bare inserts into SQLite?";
  }

  @FunctionalInterface
  private interface Write {
    void once() throws Exception;
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    SecureRandom random = new SecureRandom();
    byte[] payload = new byte[PAYLOAD_BYTES];
    random.nextBytes(payload);
    try (TemporaryFolder folder = new TemporaryFolder();
        SqliteLogStore store = SqliteLogStore.open(folder.path().resolve("ours.db"));
        Vault vault = create(store, random);
        Connection bare = open(folder.path().resolve("bare.db"))) {
      vault.append(payload);
      byte[] sealed = new byte[sealedLength(store)];
      random.nextBytes(sealed);
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      try (PreparedStatement insert = bare.prepareStatement("INSERT INTO record VALUES (?, ?)")) {
        long[] next = {0};
        Write ourWrite = () -> vault.append(payload);
        Write bareWrite =
            () -> {
              insert.setLong(1, ++next[0]);
              insert.setBytes(2, sealed);
              insert.executeUpdate();
            };
        for (int i = 0; i < size.of(ROUNDS + WARM_UP, WARM_UP + 1); i++) {
          // Neither always comes first: the disk is still busy with what was written before.
          boolean oursFirst = i % 2 == 0;
          double first = batchMicros(oursFirst ? ourWrite : bareWrite);
          double second = batchMicros(oursFirst ? bareWrite : ourWrite);
          if (i >= WARM_UP) {
            ours.add(oursFirst ? first : second);
            theirs.add(oursFirst ? second : first);
          }
        }
      }
      report.figure("Vault.append", 1e6 / Report.median(ours), "a second");
      report.figure("bare insert of the sealed size", 1e6 / Report.median(theirs), "a second");
      report.figure("Vault.append takes", Report.median(ours), "µs");
      report.ratio(
          "Vault.append : bare insert, a second", Report.median(theirs), Report.median(ours));
      report.goal("at least 0.80 times");
    }
  }

  private static Vault create(SqliteLogStore store, SecureRandom random) {
    try (Passphrase passphrase = Passphrase.of("only for measuring".toCharArray())) {
      Vault.Creation creation =
          Vault.create(
              store, VaultId.random(random), KeyCost.forTestsInsecurely(), passphrase, random);
      creation.recoveryCode().close();
      return creation.vault();
    }
  }

  private static int sealedLength(SqliteLogStore store) {
    int[] length = {0};
    store.read(
        store.vaults().getFirst(),
        1,
        (_, record) -> {
          length[0] = record.length;
          return false;
        });
    return length[0];
  }

  private static Connection open(Path file) throws Exception {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          "CREATE TABLE record (position INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT");
    }
    return connection;
  }

  private static double batchMicros(Write write) throws Exception {
    long began = System.nanoTime();
    for (int i = 0; i < BATCH; i++) {
      write.once();
    }
    return (System.nanoTime() - began) / 1e3 / BATCH;
  }
}
