package org.homeward.vault.contract;

import static org.homeward.vault.contract.CorruptionMode.Where.EACH_RECORD;
import static org.homeward.vault.contract.CorruptionMode.Where.NOT_THE_FIRST;
import static org.homeward.vault.contract.CorruptionMode.Where.NOT_THE_LAST;
import static org.homeward.vault.contract.CorruptionMode.Where.ONCE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.vault.Finding;

/// Every way in which a vault's bytes can be wrong, and what it has to be called.
@SuppressWarnings("ImmutableEnumChecker") // the lambdas capture nothing
public enum CorruptionMode {
  UNKNOWN_RECORD_VERSION(
      EACH_RECORD,
      (bytes, at) -> bytes.image.record(at)[0] = 9,
      (at, _) -> new Finding.UnknownRecordVersion(at, 9)),
  FLIPPED_NONCE_BIT(
      EACH_RECORD, (bytes, at) -> bytes.image.record(at)[1] ^= 1, (at, _) -> altered(at)),
  FLIPPED_CIPHERTEXT_BIT(
      EACH_RECORD, (bytes, at) -> bytes.image.record(at)[40] ^= 4, (at, _) -> altered(at)),
  FLIPPED_TAG_BIT(
      EACH_RECORD,
      (bytes, at) -> bytes.image.record(at)[bytes.image.record(at).length - 1] ^= -128,
      (at, _) -> altered(at)),
  TRUNCATED_RECORD(
      EACH_RECORD,
      (bytes, at) -> bytes.image.setRecord(at, Arrays.copyOf(bytes.image.record(at), 100)),
      (at, _) -> new Finding.TruncatedRecord(at, 100)),
  EMPTIED_RECORD(
      EACH_RECORD,
      (bytes, at) -> bytes.image.setRecord(at, new byte[0]),
      (at, _) -> new Finding.TruncatedRecord(at, 0)),
  REMOVED_RECORD(
      NOT_THE_LAST,
      (bytes, at) -> bytes.image.records.remove(at - 1),
      (at, _) -> new Finding.RemovedRecord(at)),
  REORDERED_RECORDS(
      NOT_THE_LAST,
      (bytes, at) -> Collections.swap(bytes.image.records, at - 1, at),
      (at, _) -> new Finding.MovedRecord(at, at + 1)),
  INSERTED_COPY(
      EACH_RECORD,
      (bytes, at) -> bytes.image.records.add(at, bytes.image.record(at)),
      (at, _) -> new Finding.DuplicatedRecord(at + 1, at)),
  OVERWRITTEN_WITH_THE_FIRST(
      NOT_THE_FIRST,
      (bytes, at) -> bytes.image.setRecord(at, bytes.image.record(1)),
      (at, _) -> new Finding.DuplicatedRecord(at, 1)),
  RECORD_OF_ANOTHER_VAULT(
      EACH_RECORD,
      (bytes, at) -> bytes.image.setRecord(at, bytes.otherVault.record(at)),
      (at, _) -> new Finding.StrangeRecord(at)),
  RECORD_FROM_BEFORE_AN_ERASURE(
      NOT_THE_FIRST,
      (bytes, at) -> bytes.image.setRecord(at, bytes.beforeErasure.record(at)),
      (at, _) -> new Finding.StrangeRecord(at)),
  CUT_TAIL(
      ONCE,
      (bytes, _) -> bytes.image.records.subList(bytes.size() - 2, bytes.size()).clear(),
      (_, size) -> new Finding.MissingTail(size - 1, size)),
  EMPTIED_LOG(
      ONCE,
      (bytes, _) -> bytes.image.records.clear(),
      (_, size) -> new Finding.MissingTail(1, size)),
  FLIPPED_HEAD_BIT(
      ONCE,
      (bytes, _) -> bytes.image.head[20] ^= 1,
      (_, size) -> new Finding.DamagedHead(size + 1)),
  HEAD_OF_ANOTHER_VAULT(
      ONCE,
      (bytes, _) -> bytes.image.head = bytes.otherVault.head,
      (_, size) -> new Finding.DamagedHead(size + 1)),
  EARLIER_HEAD(
      ONCE,
      (bytes, _) -> bytes.image.head = bytes.earlier.head,
      (_, size) -> new Finding.RecordsBeyondHead(size)),
  UNKNOWN_SLOTS_VERSION(
      ONCE, (bytes, _) -> bytes.image.keySlots[0] = 2, (_, _) -> new Finding.UnreadableKeySlots()),
  FORGED_COST(
      ONCE,
      (bytes, _) -> bytes.image.keySlots[1] = 0x7f,
      (_, _) -> new Finding.DamagedSlotDirectory()),
  FLIPPED_SALT_BIT(
      ONCE,
      (bytes, _) -> bytes.image.keySlots[13] ^= 1,
      (_, _) -> new Finding.DamagedSlotDirectory()),
  FLIPPED_SLOT_BIT(
      ONCE,
      (bytes, _) -> bytes.image.keySlots[45 + 2 * 92 + 50] ^= 1,
      (_, _) -> new Finding.AlteredSlot(2)),
  SWAPPED_SLOTS(
      ONCE, (bytes, _) -> bytes.swapSlots(1, 6), (_, _) -> new Finding.SwappedSlots(1, 6)),
  SHORTENED_SLOTS(
      ONCE,
      (bytes, _) -> bytes.image.keySlots = Arrays.copyOf(bytes.image.keySlots, 500),
      (_, _) -> new Finding.UnreadableKeySlots()),
  FLIPPED_SNAPSHOT_BIT(
      ONCE, (bytes, _) -> bytes.snapshot()[30] ^= 1, (_, _) -> new Finding.UnusableSnapshot()),
  SNAPSHOT_SAID_TO_BE_LATER(
      ONCE, (bytes, _) -> bytes.snapshot()[7]++, (_, _) -> new Finding.UnusableSnapshot()),
  FLIPPED_BLOB_BIT(
      ONCE, (bytes, _) -> bytes.blob()[30] ^= 1, (_, _) -> new Finding.AlteredBlob("*")),
  BLOB_UNDER_ANOTHER_NAME(
      ONCE,
      (bytes, _) -> bytes.image.blobs.put("0".repeat(32), bytes.blob()),
      (_, _) -> new Finding.AlteredBlob("*"));

  /// Which records a mode is tried on.
  enum Where {
    EACH_RECORD,
    NOT_THE_FIRST,
    NOT_THE_LAST,
    ONCE
  }

  @FunctionalInterface
  private interface Change {
    void apply(CorruptedVault bytes, int at);
  }

  @FunctionalInterface
  private interface Name {
    Finding of(int at, int size);
  }

  private final Where where;
  private final Change change;
  private final Name name;

  CorruptionMode(Where where, Change change, Name name) {
    this.where = where;
    this.change = change;
    this.name = name;
  }

  private static Finding altered(int at) {
    return new Finding.AlteredRecord(at);
  }

  /// The records of a log of `size` to try this on.
  List<Integer> places(int size) {
    List<Integer> each = List.of(1, size / 2, size - 1, size);
    return switch (where) {
      case EACH_RECORD -> each;
      case NOT_THE_FIRST -> each.subList(1, each.size());
      case NOT_THE_LAST -> each.subList(0, each.size() - 1);
      case ONCE -> IntStream.of(1).boxed().toList();
    };
  }

  void apply(CorruptedVault bytes, int at) {
    change.apply(bytes, at);
  }

  /// What has to be found; a blob's stored name, which depends on the key, is written as `*`.
  Finding expected(int at, int size) {
    return name.of(at, size);
  }
}
