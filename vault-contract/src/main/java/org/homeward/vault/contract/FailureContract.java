package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.ID;
import static org.homeward.vault.contract.Fixtures.bytes;
import static org.homeward.vault.contract.Fixtures.passphrase;
import static org.homeward.vault.contract.Fixtures.payload;
import static org.homeward.vault.contract.Fixtures.replay;
import static org.homeward.vault.contract.Fixtures.text;
import static org.homeward.vault.contract.Fixtures.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.vault.AppendResult;
import org.homeward.vault.LogStore;
import org.homeward.vault.StaleVaultException;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.contract.FailingLogStore.Moment;
import org.junit.jupiter.api.Test;

/// What is left after writes that fail, answers that get lost, and writers that race.
interface FailureContract extends OpenedStore {

  @Test
  default void an_append_that_fails_before_the_disk_leaves_nothing_and_can_be_tried_again() {
    Fixtures.create(store(), ID, 1).vault().close();
    FailingLogStore failing = new FailingLogStore(store(), 2, Moment.BEFORE_DURABLE);
    try (Vault vault = Fixtures.open(failing, ID)) {
      assertEquals(2, vault.append(payload(2)));
      assertThrows(StoreException.class, () -> vault.append(bytes("lost")));
      assertEquals(3, vault.append(payload(3)));
      assertEquals(texts(1, 3), replay(vault, 1));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void an_append_whose_answer_is_lost_is_there_and_the_next_one_tells() {
    Fixtures.create(store(), ID, 1).vault().close();
    FailingLogStore failing = new FailingLogStore(store(), 1, Moment.AFTER_DURABLE);
    try (Vault vault = Fixtures.open(failing, ID)) {
      assertThrows(StoreException.class, () -> vault.appendAll(List.of(payload(2), payload(3))));
      assertEquals(4, vault.append(payload(4)));
      assertEquals(texts(1, 4), replay(vault, 1));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_crash_at_any_write_keeps_what_was_acknowledged() {
    for (Moment moment : Moment.values()) {
      for (int failing = 1; failing <= 6; failing++) {
        crashAt(failing, moment);
      }
    }
  }

  private void crashAt(int write, Moment moment) {
    store().delete(ID);
    Fixtures.create(store(), ID).vault().close();
    FailingLogStore crashing = new FailingLogStore(store(), write, moment);
    int acknowledged = 0;
    try (Vault vault = Fixtures.open(crashing, ID)) {
      while (true) {
        vault.append(payload(acknowledged + 1));
        acknowledged++;
      }
    } catch (StoreException crash) {
      assertEquals(write - 1, acknowledged);
    }
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      assertEquals(acknowledged + (moment == Moment.AFTER_DURABLE ? 1 : 0), vault.lastSequence());
      assertEquals(texts(1, vault.lastSequence()), replay(vault, 1));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void an_erasure_happens_entirely_or_not_at_all() {
    for (Moment moment : Moment.values()) {
      store().delete(ID);
      Fixtures.create(store(), ID, 4).vault().close();
      // The first write of an erasure drops the snapshot, the second replaces the log.
      FailingLogStore failing = new FailingLogStore(store(), 2, moment);
      try (Vault vault = Fixtures.open(failing, ID)) {
        assertThrows(StoreException.class, () -> vault.erase(sequence -> sequence == 1));
        assertEquals(moment == Moment.AFTER_DURABLE ? 4 : 5, vault.append(payload(5)));
        assertTrue(vault.verify().isSound());
        assertEquals(moment == Moment.AFTER_DURABLE ? texts(2, 5) : texts(1, 5), replay(vault, 1));
      }
    }
  }

  @Test
  default void a_change_of_passphrase_leaves_one_that_works() {
    for (Moment moment : Moment.values()) {
      store().delete(ID);
      Fixtures.create(store(), ID, 1).vault().close();
      FailingLogStore failing = new FailingLogStore(store(), 1, moment);
      try (Vault vault = Fixtures.open(failing, ID)) {
        assertThrows(
            StoreException.class, () -> vault.changePassphrase(passphrase(), passphrase("next")));
        boolean changed = moment == Moment.AFTER_DURABLE;
        assertEquals(changed, opens("next"));
        assertEquals(!changed, opens("not even a secret"));
      }
    }
  }

  private boolean opens(String text) {
    return Vault.open(store(), ID, passphrase(text), Fixtures.neitherSecureNorRandom(1))
        .isPresent();
  }

  @Test
  default void of_two_that_append_the_same_number_one_is_refused() throws Exception {
    Fixtures.create(store(), ID).vault().close();
    byte[] head = store().head(ID);
    CyclicBarrier start = new CyclicBarrier(2);
    List<AppendResult> results =
        together(
            2,
            () -> {
              start.await();
              return store().appendIfNext(ID, 1, head, List.of(bytes("x")), bytes("head"));
            });
    assertEquals(1, results.stream().filter(AppendResult.Appended.class::isInstance).count());
    assertInstanceOf(
        AppendResult.Taken.class,
        store().appendIfNext(ID, 1, head, List.of(bytes("x")), bytes("head")));
  }

  @Test
  default void two_writers_that_race_lose_nothing() throws Exception {
    int each = 40;
    Fixtures.create(store(), ID).vault().close();
    CyclicBarrier start = new CyclicBarrier(2);
    List<Set<String>> written =
        together(
            2,
            () -> {
              start.await();
              return writeAgainstAnother(store(), each);
            });
    Set<String> expected = new TreeSet<>(written.get(0));
    expected.addAll(written.get(1));
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      assertEquals(2L * each, vault.lastSequence());
      assertEquals(expected, new TreeSet<>(replay(vault, 1)));
      assertTrue(vault.verify().isSound());
    }
  }

  private static Set<String> writeAgainstAnother(LogStore store, int count) {
    Set<String> written = new TreeSet<>();
    try (Vault vault = Fixtures.open(store, ID)) {
      while (written.size() < count) {
        String text = Thread.currentThread().threadId() + " wrote " + written.size();
        try {
          vault.append(bytes(text));
          written.add(text);
        } catch (StaleVaultException other) {
          vault.replay(vault.lastSequence() + 1, (_, _) -> {});
        }
      }
    }
    return written;
  }

  @Test
  default void threads_sharing_one_vault_take_turns() throws Exception {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      List<List<Long>> numbers =
          together(
              4,
              () -> {
                List<Long> own = new ArrayList<>();
                for (int i = 0; i < 25; i++) {
                  own.add(vault.append(payload(i)));
                }
                return own;
              });
      assertEquals(100, numbers.stream().flatMap(List::stream).distinct().count());
      assertEquals(100, vault.lastSequence());
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void an_exception_names_no_content() {
    Fixtures.create(store(), ID).vault().close();
    FailingLogStore failing = new FailingLogStore(store(), 1, Moment.BEFORE_DURABLE);
    try (Vault vault = Fixtures.open(failing, ID)) {
      StoreException thrown =
          assertThrows(StoreException.class, () -> vault.append(bytes("I miss them")));
      assertEquals(-1, thrown.toString().indexOf("miss"));
      assertEquals(text(bytes("Reading or writing the disk failed.")), thrown.getMessage());
    }
  }

  private static <T> List<T> together(int threads, Callable<T> work)
      throws InterruptedException, ExecutionException {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(executor.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
