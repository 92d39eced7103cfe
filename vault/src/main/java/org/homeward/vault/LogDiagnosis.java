package org.homeward.vault;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.vault.format.v1.ChainEnd;
import org.homeward.vault.format.v1.ChainTag;
import org.homeward.vault.format.v1.Head;
import org.homeward.vault.format.v1.RecordCodec;
import org.homeward.vault.format.v1.VaultKeys;
import org.jspecify.annotations.Nullable;

/// Finds out what happened to a record whose seal did not hold, by asking the rest of the log.
///
/// Every answer but the last is proven: a record found elsewhere opens with the number and the
/// predecessor that belong here; an altered record is one whose tag, as it stands or as it would
/// be, the next record or the head vouches for.
final class LogDiagnosis {
  private static final int MAX_REMOVED_TRIED = 16;

  private final LogReader reader;
  private final VaultId id;
  private final VaultKeys keys;

  LogDiagnosis(LogReader reader, VaultId id, VaultKeys keys) {
    this.reader = reader;
    this.id = id;
    this.keys = keys;
  }

  /// What happened at `sequence`, where a record after the tag `previous` should have opened.
  Finding.InLog of(long sequence, ChainTag previous) {
    byte[] suspect = recordAt(sequence);
    byte[] following = recordAt(sequence + 1);
    Optional<Head> head = keys.heads().open(reader.head(id));
    if (suspect == null) {
      return new Finding.MissingRecords(sequence, sequence);
    }
    Finding.InLog elsewhere = searchElsewhere(sequence, previous, suspect);
    if (elsewhere != null) {
      return elsewhere;
    }
    RecordCodec records = keys.records();
    ChainTag stands = ChainTag.endOf(suspect);
    ChainTag wouldFit = records.tagThatWouldFit(sequence, previous, suspect);
    if (isVouchedFor(sequence, stands, following, head)
        || isVouchedFor(sequence, wouldFit, following, head)) {
      return new Finding.AlteredRecord(sequence);
    }
    for (int removed = 1; removed <= MAX_REMOVED_TRIED; removed++) {
      if (isVouchedFor(sequence + removed, stands, following, head)) {
        return new Finding.RemovedRecord(sequence);
      }
    }
    return new Finding.StrangeRecord(sequence);
  }

  /// Whether the record after number `sequence`, or the head if that was the last, knows `tag` as
  /// its tag.
  private boolean isVouchedFor(
      long sequence, ChainTag tag, byte @Nullable [] following, Optional<Head> head) {
    if (following != null) {
      return keys.records().fits(sequence + 1, tag, following);
    }
    return head.isPresent() && head.get().end().equals(new ChainEnd(sequence, tag));
  }

  private Finding.@Nullable InLog searchElsewhere(
      long sequence, ChainTag previous, byte[] suspect) {
    Search search = new Search();
    reader.read(
        id,
        1,
        (number, record) -> {
          if (number != sequence && Arrays.equals(record, suspect)) {
            search.found = new Finding.DuplicatedRecord(sequence, number);
          } else if (number != sequence && keys.records().fits(sequence, previous, record)) {
            search.found = new Finding.MovedRecord(sequence, number);
          }
          return search.found == null;
        });
    return search.found;
  }

  private byte @Nullable [] recordAt(long sequence) {
    Search search = new Search();
    reader.read(
        id,
        sequence,
        (number, record) -> {
          search.record = number == sequence ? record : null;
          return false;
        });
    return search.record;
  }

  private static final class Search {
    private Finding.@Nullable InLog found;
    private byte @Nullable [] record;
  }
}
