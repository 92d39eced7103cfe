package org.homeward.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.homeward.vault.LogStore;
import org.homeward.vault.Vault;
import org.homeward.vault.contract.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
  private static final int KILLS = 60;

  @Test
  @Tag("slow")
  void nothing_acknowledged_is_lost_to_kill_9(@TempDir Path folder) throws Exception {
    long seed = Long.getLong("homeward.seed", 1);
    Random chance = new Random(seed);
    Path file = folder.resolve("vaults.homeward");
    try (LogStore store = SqliteLogStore.open(file)) {
      Fixtures.create(store, Fixtures.ID).vault().close();
    }
    long acknowledged = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      acknowledged = Math.max(acknowledged, appendAndKill(file, chance.nextInt(120)));
      String when = "after kill %d of seed %d".formatted(kill, seed);
      try (LogStore store = SqliteLogStore.open(file);
          Vault vault = Fixtures.open(store, Fixtures.ID)) {
        assertTrue(vault.lastSequence() >= acknowledged, when);
        assertTrue(vault.verify().isSound(), when);
        vault.replay(
            1,
            (sequence, payload) ->
                assertEquals(
                    Fixtures.text(Fixtures.payload(sequence)), Fixtures.text(payload), when));
        acknowledged = vault.lastSequence();
      }
    }
    assertTrue(acknowledged > KILLS, "the writer got somewhere");
  }

  /// Lets a writer acknowledge `count` appends, kills it in the middle of whatever comes next, and
  /// returns the last number it managed to acknowledge.
  private static long appendAndKill(Path file, int count) throws IOException, InterruptedException {
    Process writer = ChildProgram.start("append", file);
    try (BufferedReader acknowledgements = writer.inputReader(StandardCharsets.UTF_8)) {
      String last = acknowledgements.readLine();
      for (int i = 0; i < count && last != null; i++) {
        last = acknowledgements.readLine();
      }
      // Through the handle, because the process itself would close the pipe and lose what it holds.
      writer.toHandle().destroyForcibly();
      for (String line = last; line != null; line = acknowledgements.readLine()) {
        last = line;
      }
      writer.waitFor();
      return Long.parseLong(last == null ? "0" : last);
    }
  }
}
