package org.homeward.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.homeward.vault.format.v1.ChainEnd;
import org.homeward.vault.format.v1.ChainTag;
import org.homeward.vault.format.v1.Head;
import org.homeward.vault.format.v1.RecordCodec;
import org.homeward.vault.format.v1.VaultKeys;
import org.jspecify.annotations.Nullable;

/// The log of one open vault: where it ends, and how it grows, is read and is rewritten.
///
/// Not thread-safe; [Vault] holds the lock.
final class SealedLog {
  private final LogStore store;
  private final VaultId id;
  private final VaultKeys keys;
  private final SecureRandom random;

  private byte[] sealedHead;

  /// Where the log ends as far as this vault knows; null while the head cannot be opened.
  private @Nullable Head head;

  /// Where the log would end if a write whose answer was lost did happen.
  private @Nullable Head unanswered;

  SealedLog(LogStore store, VaultId id, VaultKeys keys, SecureRandom random) {
    this.store = store;
    this.id = id;
    this.keys = keys;
    this.random = random;
    this.sealedHead = store.head(id);
    this.head = keys.heads().open(sealedHead).orElse(null);
  }

  /// The head of a log without records.
  static Head emptyHead(VaultKeys keys, long generation) {
    return new Head(generation, new ChainEnd(0, keys.records().genesis()));
  }

  /// A whole new log with these payloads as its records.
  static LogContents contents(VaultKeys keys, List<byte[]> payloads, SecureRandom random) {
    payloads.forEach(each -> Limits.check("a payload", each.length, RecordCodec.MAX_PAYLOAD));
    return sink -> {
      Head end = emptyHead(keys, 0);
      for (byte[] payload : payloads) {
        byte[] record =
            keys.records().seal(end.sequence() + 1, end.tag(), payload, Nonces.fresh(random));
        sink.record(record);
        end = end.advancedTo(ChainTag.endOf(record));
      }
      return keys.heads().seal(end, Nonces.fresh(random));
    };
  }

  long lastSequence() {
    Head known = head;
    return known == null ? lastStored() : known.sequence();
  }

  long appendAll(List<byte[]> payloads) {
    for (byte[] payload : payloads) {
      Limits.check("a payload", payload.length, RecordCodec.MAX_PAYLOAD);
    }
    findLostAnswer();
    Head before = knownHead();
    if (payloads.isEmpty()) {
      return before.sequence();
    }
    List<byte[]> records = new ArrayList<>(payloads.size());
    Head after = before;
    for (byte[] payload : payloads) {
      byte[] record = seal(after, payload);
      records.add(record);
      after = after.advancedTo(ChainTag.endOf(record));
    }
    byte[] sealedAfter = keys.heads().seal(after, Nonces.fresh(random));
    unanswered = after;
    AppendResult result =
        store.appendIfNext(id, before.sequence() + 1, sealedHead, records, sealedAfter);
    unanswered = null;
    return switch (result) {
      case AppendResult.Appended() -> {
        sealedHead = sealedAfter;
        head = after;
        yield after.sequence();
      }
      case AppendResult.Taken _ -> throw new StaleVaultException();
    };
  }

  void replay(long from, PayloadVisitor visitor) {
    long last = lastSequence();
    if (from < 1 || from > last + 1) {
      throw new IllegalArgumentException(
          "cannot replay from %d in a log that ends at %d".formatted(from, last));
    }
    keys.heads().open(store.head(id)).ifPresent(this::checkNotRewritten);
    ChainWalk.End end = new ChainWalk(store, id, keys).walk(from, visitor);
    checkNotRewritten(end.head());
    if (end.head().sequence() < last) {
      throw new LogDamagedException(new Finding.MissingTail(end.head().sequence() + 1, last));
    }
    sealedHead = end.sealed();
    head = end.head();
    unanswered = null;
  }

  /// After somebody else's erasure the numbers mean other records; and a head from before an
  /// erasure that this vault has seen is an old one put back.
  private void checkNotRewritten(Head now) {
    Head known = head;
    if (known == null || now.generation() == known.generation()) {
      return;
    }
    if (now.generation() > known.generation()) {
      throw new StaleVaultException();
    }
    throw new LogDamagedException(new Finding.StrangeHead(now.sequence()));
  }

  void erase(LongPredicate toErase) {
    findLostAnswer();
    Head before = knownHead();
    Rewrite rewrite = new Rewrite(emptyHead(keys, before.generation() + 1), toErase);
    if (!store.replaceLog(id, sealedHead, rewrite::writeTo)) {
      unanswered = null;
      throw new StaleVaultException();
    }
    unanswered = null;
    head = rewrite.head;
    sealedHead = rewrite.sealedHead;
  }

  /// Copies what is not erased, each record sealed anew.
  private final class Rewrite {
    private final LongPredicate toErase;
    private Head head;
    private byte[] sealedHead = new byte[0];

    Rewrite(Head empty, LongPredicate toErase) {
      this.head = empty;
      this.toErase = toErase;
    }

    byte[] writeTo(LogSink sink) {
      new ChainWalk(store, id, keys)
          .walk(
              1,
              (sequence, payload) -> {
                if (!toErase.test(sequence)) {
                  byte[] record = seal(head, payload);
                  sink.record(record);
                  head = head.advancedTo(ChainTag.endOf(record));
                }
              });
      sealedHead = keys.heads().seal(head, Nonces.fresh(random));
      unanswered = head;
      return sealedHead;
    }
  }

  /// A write that threw may have reached the disk. Looks, before anything is built on either.
  private void findLostAnswer() {
    Head lost = unanswered;
    if (lost == null) {
      return;
    }
    byte[] stored = store.head(id);
    Optional<Head> now = keys.heads().open(stored);
    if (now.filter(lost::equals).isPresent()) {
      sealedHead = stored;
      head = lost;
    }
    unanswered = null;
  }

  private byte[] seal(Head after, byte[] payload) {
    return keys.records().seal(after.sequence() + 1, after.tag(), payload, Nonces.fresh(random));
  }

  private Head knownHead() {
    Head known = head;
    if (known == null) {
      throw new LogDamagedException(new Finding.DamagedHead(lastStored() + 1));
    }
    return known;
  }

  private long lastStored() {
    long[] last = {0};
    store.read(
        id,
        1,
        (sequence, _) -> {
          last[0] = sequence;
          return true;
        });
    return last[0];
  }
}
