package org.homeward.vault;

import java.util.Optional;
import org.homeward.vault.format.v1.ChainTag;
import org.homeward.vault.format.v1.Head;
import org.homeward.vault.format.v1.Opening;
import org.homeward.vault.format.v1.RecordCodec;
import org.homeward.vault.format.v1.VaultKeys;
import org.jspecify.annotations.Nullable;

/// One pass through a log that proves each record and stops at the first that is not as written.
final class ChainWalk {
  private final LogReader reader;
  private final VaultId id;
  private final VaultKeys keys;
  private final RecordCodec records;

  private long next;
  private @Nullable ChainTag previous;
  private Finding.@Nullable InLog finding;
  private boolean refused;

  /// The end that was reached, as sealed and as opened.
  ///
  /// @param sealed the head as it stands in the store
  @SuppressWarnings("ArrayRecordComponent") // an opaque token, compared by the store alone
  record End(byte[] sealed, Head head) {}

  ChainWalk(LogReader reader, VaultId id, VaultKeys keys) {
    this.reader = reader;
    this.id = id;
    this.keys = keys;
    this.records = keys.records();
  }

  /// Visits every payload from number `from` on.
  ///
  /// @param from from 1 to one more than the last number
  /// @throws LogDamagedException after the last payload that could be proven
  End walk(long from, PayloadVisitor visitor) {
    next = from;
    previous = from == 1 ? records.genesis() : null;
    finding = null;
    refused = false;
    byte[] sealedHead =
        reader.read(
            id, Math.max(1, from - 1), (sequence, record) -> step(sequence, record, visitor));
    Optional<Head> head = keys.heads().open(sealedHead);
    Finding.InLog found = refused ? diagnose(from) : finding;
    if (found == null) {
      found = endFinding(head);
    }
    if (found != null) {
      throw new LogDamagedException(found);
    }
    return new End(sealedHead, head.orElseThrow());
  }

  private boolean step(long sequence, byte[] record, PayloadVisitor visitor) {
    ChainTag before = previous;
    if (before == null) {
      return takePredecessor(sequence, record);
    }
    if (sequence != next) {
      finding = new Finding.MissingRecords(next, sequence - 1);
      return false;
    }
    switch (records.open(sequence, before, record)) {
      case Opening.Opened(byte[] payload) -> {
        visitor.visit(sequence, payload);
        previous = ChainTag.endOf(record);
        next++;
        return true;
      }
      case Opening.Misshapen(int length) -> finding = new Finding.TruncatedRecord(sequence, length);
      case Opening.UnknownVersion(int version) ->
          finding = new Finding.UnknownRecordVersion(sequence, version);
      case Opening.Refused _ -> refused = true;
    }
    return false;
  }

  /// The record before the first one asked for gives only its tag, which the next one proves.
  private boolean takePredecessor(long sequence, byte[] record) {
    if (sequence != next - 1) {
      finding = new Finding.MissingRecords(next - 1, sequence - 1);
      return false;
    }
    if (record.length < ChainTag.LENGTH) {
      finding = new Finding.TruncatedRecord(sequence, record.length);
      return false;
    }
    previous = ChainTag.endOf(record);
    return true;
  }

  private Finding.@Nullable InLog endFinding(Optional<Head> head) {
    if (head.isEmpty()) {
      return new Finding.DamagedHead(next);
    }
    long reached = previous == null ? next - 2 : next - 1;
    return compare(head.get(), reached, previous);
  }

  /// What is wrong with a log that ends at `reached` under `head`, if anything.
  static Finding.@Nullable InLog compare(Head head, long reached, @Nullable ChainTag last) {
    if (head.sequence() > reached) {
      return new Finding.MissingTail(reached + 1, head.sequence());
    }
    if (head.sequence() < reached) {
      return new Finding.RecordsBeyondHead(head.sequence() + 1);
    }
    return head.tag().equals(last) ? null : new Finding.StrangeHead(reached);
  }

  /// A walk that began inside the log has believed the tag it began with, which may be what is
  /// wrong.
  private Finding.InLog diagnose(long from) {
    ChainTag before = previous;
    if (from > 1 || before == null) {
      LogVerifier whole = new LogVerifier(reader, id, keys);
      whole.run();
      if (!whole.findings().isEmpty()) {
        return whole.findings().getFirst();
      }
    }
    return before == null
        ? new Finding.StrangeRecord(next)
        : new LogDiagnosis(reader, id, keys).of(next, before);
  }
}
