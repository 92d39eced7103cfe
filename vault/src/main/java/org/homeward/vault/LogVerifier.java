package org.homeward.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.format.v1.ChainTag;
import org.homeward.vault.format.v1.Head;
import org.homeward.vault.format.v1.Opening;
import org.homeward.vault.format.v1.VaultKeys;
import org.jspecify.annotations.Nullable;

/// One pass through a log that proves each record and, unlike [ChainWalk], goes on after damage.
final class LogVerifier {
  private static final int MAX_FINDINGS = 64;

  private final LogReader reader;
  private final VaultId id;
  private final VaultKeys keys;

  private final List<Refused> refused = new ArrayList<>();
  private final List<Finding.InLog> findings = new ArrayList<>();
  private long proven;
  private long next = 1;

  /// The tag the next record has to follow; null right after a gap.
  private @Nullable ChainTag previous;

  /// Whether what came before the next record is itself in doubt.
  private boolean doubtful;

  private record Refused(int findingIndex, long sequence, ChainTag previous) {}

  LogVerifier(LogReader reader, VaultId id, VaultKeys keys) {
    this.reader = reader;
    this.id = id;
    this.keys = keys;
    this.previous = keys.records().genesis();
  }

  /// Walks the log once.
  void run() {
    byte[] sealedHead = reader.read(id, 1, this::step);
    diagnoseRefused();
    if (findings.size() >= MAX_FINDINGS) {
      findings.add(new Finding.TooMuchDamage(next));
      return;
    }
    Optional<Head> head = keys.heads().open(sealedHead);
    Finding.InLog atEnd =
        head.isEmpty()
            ? new Finding.DamagedHead(next)
            : ChainWalk.compare(head.get(), next - 1, previous);
    // A last record that does not fit was reported as such; that the head disagrees follows from
    // it.
    if (atEnd != null && !(doubtful && atEnd instanceof Finding.StrangeHead)) {
      findings.add(atEnd);
    }
  }

  /// How many records were proven.
  long proven() {
    return proven;
  }

  /// What is wrong, in order.
  List<Finding.InLog> findings() {
    return findings;
  }

  private boolean step(long sequence, byte[] record) {
    if (sequence != next) {
      findings.add(new Finding.MissingRecords(next, sequence - 1));
      previous = null;
      doubtful = true;
    }
    next = sequence + 1;
    ChainTag before = previous;
    previous = record.length < ChainTag.LENGTH ? null : ChainTag.endOf(record);
    if (before == null) {
      unproven(sequence);
      return goOn();
    }
    switch (keys.records().open(sequence, before, record)) {
      case Opening.Opened _ -> {
        proven++;
        doubtful = false;
      }
      case Opening.Misshapen(int length) -> doubt(new Finding.TruncatedRecord(sequence, length));
      case Opening.UnknownVersion(int version) ->
          doubt(new Finding.UnknownRecordVersion(sequence, version));
      case Opening.Refused _ -> {
        if (doubtful) {
          unproven(sequence);
        } else {
          refused.add(new Refused(findings.size(), sequence, before));
          doubt(new Finding.StrangeRecord(sequence));
        }
      }
    }
    return goOn();
  }

  private boolean goOn() {
    return findings.size() < MAX_FINDINGS;
  }

  private void doubt(Finding.InLog finding) {
    findings.add(finding);
    doubtful = true;
  }

  private void unproven(long sequence) {
    doubtful = true;
    if (!findings.isEmpty()
        && findings.getLast() instanceof Finding.UnprovenRecords(long first, long last)
        && last == sequence - 1) {
      findings.set(findings.size() - 1, new Finding.UnprovenRecords(first, sequence));
    } else {
      findings.add(new Finding.UnprovenRecords(sequence, sequence));
    }
  }

  private void diagnoseRefused() {
    LogDiagnosis diagnosis = new LogDiagnosis(reader, id, keys);
    for (Refused each : refused) {
      findings.set(each.findingIndex, diagnosis.of(each.sequence, each.previous));
    }
  }
}
