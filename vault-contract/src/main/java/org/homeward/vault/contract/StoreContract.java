package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.bytes;
import static org.homeward.vault.contract.Fixtures.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.AppendResult;
import org.homeward.vault.LogSink;
import org.homeward.vault.LogStore;
import org.homeward.vault.LogStore.IfPresent;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.VaultId;
import org.junit.jupiter.api.Test;

/// What the port itself promises, with bytes that mean nothing.
interface StoreContract extends OpenedStore {
  VaultId ONE = new VaultId("one");
  VaultId TWO = new VaultId("two");

  private boolean create(VaultId vault, String... records) {
    return store()
        .create(
            vault,
            bytes("slots"),
            sink -> {
              write(sink, records);
              return bytes("head 0");
            },
            IfPresent.KEEP);
  }

  private static void write(LogSink sink, String... records) {
    for (String record : records) {
      sink.record(bytes(record));
    }
  }

  private AppendResult append(VaultId vault, long sequence, String head, String... records) {
    List<byte[]> sealed = List.of(records).stream().map(Fixtures::bytes).toList();
    return store().appendIfNext(vault, sequence, store().head(vault), sealed, bytes(head));
  }

  private static List<String> read(LogStore store, VaultId vault, long from) {
    List<String> read = new ArrayList<>();
    byte[] head =
        store.read(vault, from, (sequence, record) -> read.add(sequence + " " + text(record)));
    read.add(text(head));
    return read;
  }

  @Test
  default void a_vault_is_created_once_and_listed() {
    assertEquals(List.of(), store().vaults());
    assertTrue(create(TWO));
    assertTrue(create(ONE));
    assertFalse(create(ONE, "not written"));
    assertEquals(List.of(ONE, TWO), reopened().vaults());
    assertEquals(List.of("head 0"), read(store(), ONE, 1));
  }

  @Test
  default void appended_records_are_read_back_in_order_after_reopening() {
    create(ONE);
    assertInstanceOf(AppendResult.Appended.class, append(ONE, 1, "head 1", "a"));
    assertInstanceOf(AppendResult.Appended.class, append(ONE, 2, "head 3", "b", "c"));
    assertEquals(List.of("1 a", "2 b", "3 c", "head 3"), read(reopened(), ONE, 1));
    assertEquals(List.of("3 c", "head 3"), read(store(), ONE, 3));
    assertEquals(List.of("head 3"), read(store(), ONE, 4));
  }

  @Test
  default void reading_stops_when_the_visitor_has_enough() {
    create(ONE, "a", "b", "c");
    List<Long> seen = new ArrayList<>();
    store().read(ONE, 1, (sequence, _) -> seen.add(sequence) && sequence < 2);
    assertEquals(List.of(1L, 2L), seen);
  }

  @Test
  default void a_visitor_that_throws_leaves_the_store_usable() {
    create(ONE, "a", "b");
    assertThrows(
        IllegalStateException.class,
        () ->
            store()
                .read(
                    ONE,
                    1,
                    (_, _) -> {
                      throw new IllegalStateException("enough");
                    }));
    assertInstanceOf(AppendResult.Appended.class, append(ONE, 3, "head 3", "c"));
  }

  @Test
  default void a_taken_number_is_refused_and_nothing_is_written() {
    create(ONE, "a");
    assertEquals(new AppendResult.Taken(1), append(ONE, 1, "no", "b"));
    assertEquals(new AppendResult.Taken(1), append(ONE, 3, "no", "b"));
    assertEquals(
        new AppendResult.Taken(1),
        store().appendIfNext(ONE, 2, bytes("another head"), List.of(bytes("b")), bytes("no")));
    assertEquals(List.of("1 a", "head 0"), read(store(), ONE, 1));
  }

  @Test
  default void vaults_do_not_see_each_other() {
    create(ONE, "a");
    create(TWO, "x", "y");
    append(ONE, 2, "head one", "b");
    store().putBlob(ONE, "draft", bytes("one"));
    assertEquals(List.of("1 a", "2 b", "head one"), read(store(), ONE, 1));
    assertEquals(List.of("1 x", "2 y", "head 0"), read(store(), TWO, 1));
    assertEquals(Optional.empty(), store().blob(TWO, "draft"));
  }

  @Test
  default void a_log_is_replaced_while_the_old_one_is_read() {
    create(ONE, "a", "b", "c");
    store().putBlob(ONE, "draft", bytes("kept"));
    assertFalse(store().replaceLog(ONE, bytes("another head"), _ -> bytes("no")));
    boolean replaced =
        store()
            .replaceLog(
                ONE,
                bytes("head 0"),
                sink -> {
                  store()
                      .read(
                          ONE,
                          2,
                          (_, record) -> {
                            sink.record(bytes("new " + text(record)));
                            return true;
                          });
                  return bytes("new head");
                });
    assertTrue(replaced);
    assertEquals(List.of("1 new b", "2 new c", "new head"), read(reopened(), ONE, 1));
    assertArrayEquals(bytes("kept"), store().blob(ONE, "draft").orElseThrow());
    append(ONE, 3, "head 3", "d");
    assertEquals(List.of("3 d", "head 3"), read(store(), ONE, 3));
  }

  @Test
  default void a_replacement_that_throws_changes_nothing() {
    create(ONE, "a", "b");
    assertThrows(
        IllegalStateException.class,
        () ->
            store()
                .replaceLog(
                    ONE,
                    bytes("head 0"),
                    sink -> {
                      write(sink, "x", "y", "z");
                      throw new IllegalStateException("half way");
                    }));
    assertEquals(List.of("1 a", "2 b", "head 0"), read(reopened(), ONE, 1));
  }

  @Test
  default void a_creation_that_throws_creates_nothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store()
                .create(
                    ONE,
                    bytes("slots"),
                    sink -> {
                      write(sink, "x");
                      throw new IllegalStateException("half way");
                    },
                    IfPresent.KEEP));
    assertEquals(List.of(), reopened().vaults());
    assertTrue(create(ONE));
  }

  @Test
  default void a_vault_is_replaced_whole_when_asked() {
    create(ONE, "a", "b");
    store().putBlob(ONE, "draft", bytes("old"));
    store()
        .create(
            ONE,
            bytes("new slots"),
            sink -> {
              write(sink, "x");
              sink.blob("other", bytes("new"));
              return bytes("new head");
            },
            IfPresent.REPLACE);
    assertEquals(List.of("1 x", "new head"), read(reopened(), ONE, 1));
    assertArrayEquals(bytes("new slots"), store().keySlots(ONE));
    assertEquals(List.of("other"), store().blobNames(ONE));
  }

  @Test
  default void key_slots_change_only_from_what_was_expected() {
    create(ONE);
    assertFalse(store().compareAndSetKeySlots(ONE, bytes("others"), bytes("no")));
    assertTrue(store().compareAndSetKeySlots(ONE, bytes("slots"), bytes("next")));
    assertArrayEquals(bytes("next"), reopened().keySlots(ONE));
  }

  @Test
  default void blobs_are_overwritten_listed_and_deleted() {
    create(ONE);
    store().putBlob(ONE, "b", bytes("first"));
    store().putBlob(ONE, "b", bytes("second"));
    store().putBlob(ONE, "a", new byte[1 << 20]);
    assertEquals(List.of("a", "b"), reopened().blobNames(ONE));
    assertArrayEquals(bytes("second"), store().blob(ONE, "b").orElseThrow());
    assertEquals(1 << 20, store().blob(ONE, "a").orElseThrow().length);
    store().deleteBlob(ONE, "b");
    store().deleteBlob(ONE, "never there");
    assertEquals(List.of("a"), store().blobNames(ONE));
  }

  @Test
  default void a_deleted_vault_is_gone_and_its_name_is_free() {
    create(ONE, "a");
    store().putBlob(ONE, "draft", bytes("gone"));
    create(TWO, "kept");
    store().delete(ONE);
    store().delete(ONE);
    assertEquals(List.of(TWO), reopened().vaults());
    assertNoSuchVault(() -> store().keySlots(ONE));
    assertTrue(create(ONE));
    assertEquals(List.of("head 0"), read(store(), ONE, 1));
    assertEquals(List.of(), store().blobNames(ONE));
    assertEquals(List.of("1 kept", "head 0"), read(store(), TWO, 1));
  }

  @Test
  default void a_vault_that_is_not_there_is_named_as_such() {
    assertNoSuchVault(() -> store().keySlots(ONE));
    assertNoSuchVault(() -> store().head(ONE));
    assertNoSuchVault(() -> store().read(ONE, 1, (_, _) -> true));
    assertNoSuchVault(() -> store().blob(ONE, "draft"));
    assertNoSuchVault(() -> store().blobNames(ONE));
    assertNoSuchVault(() -> store().putBlob(ONE, "draft", bytes("x")));
    assertNoSuchVault(() -> store().deleteBlob(ONE, "draft"));
    assertNoSuchVault(() -> store().compareAndSetKeySlots(ONE, bytes("x"), bytes("y")));
    assertNoSuchVault(() -> store().replaceLog(ONE, bytes("x"), _ -> bytes("y")));
    assertNoSuchVault(
        () -> store().appendIfNext(ONE, 1, bytes("x"), List.of(bytes("a")), bytes("y")));
  }

  private static void assertNoSuchVault(Runnable call) {
    assertEquals(Reason.NO_SUCH_VAULT, assertThrows(StoreException.class, call::run).reason());
  }

  @Test
  default void a_record_of_any_size_up_to_the_limit_is_kept() {
    create(ONE);
    byte[] large = new byte[5 << 20];
    large[large.length - 1] = 7;
    store().appendIfNext(ONE, 1, bytes("head 0"), List.of(new byte[0], large), bytes("head 2"));
    List<byte[]> read = new ArrayList<>();
    reopened().read(ONE, 1, (_, record) -> read.add(record));
    assertEquals(0, read.getFirst().length);
    assertArrayEquals(large, read.getLast());
  }
}
