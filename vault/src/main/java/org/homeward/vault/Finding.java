package org.homeward.vault;

/// One thing found wrong with a vault, each kind a type of its own, with a sentence to show.
public sealed interface Finding {
  /// What is wrong, in plain words, without any content.
  String sentence();

  /// Something wrong with the log.
  sealed interface InLog extends Finding {
    /// The number of the first record concerned.
    long sequence();
  }

  /// A record has a length this format never writes.
  record TruncatedRecord(long sequence, int length) implements InLog {
    @Override
    public String sentence() {
      return "Record %d was cut: only %d bytes of it are left.".formatted(sequence, length);
    }
  }

  /// A record says it is of a version this program does not know.
  record UnknownRecordVersion(long sequence, int version) implements InLog {
    @Override
    public String sentence() {
      return "Record %d says it has format version %d, which this Homeward does not know."
          .formatted(sequence, version);
    }
  }

  /// The record that was written here is still here, but not all of its bytes.
  record AlteredRecord(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "Record %d was altered.".formatted(sequence);
    }
  }

  /// Records are not there, and their numbers are free.
  record MissingRecords(long sequence, long last) implements InLog {
    @Override
    public String sentence() {
      return sequence == last
          ? "Record %d is missing.".formatted(sequence)
          : "Records %d to %d are missing.".formatted(sequence, last);
    }
  }

  /// A record was taken out and the later ones moved up.
  record RemovedRecord(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "The record at %d was removed and the later ones were moved up.".formatted(sequence);
    }
  }

  /// The record that belongs here stands elsewhere.
  record MovedRecord(long sequence, long foundAt) implements InLog {
    @Override
    public String sentence() {
      return "Record %d was moved: it stands at %d.".formatted(sequence, foundAt);
    }
  }

  /// A copy of another record stands here.
  record DuplicatedRecord(long sequence, long original) implements InLog {
    @Override
    public String sentence() {
      return "At %d stands a copy of record %d.".formatted(sequence, original);
    }
  }

  /// What stands here was never written here: another vault's record, an older log's, or noise.
  record StrangeRecord(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "The record at %d does not belong to this log.".formatted(sequence);
    }
  }

  /// Records after damage, which cannot be proven because what came before them is not known.
  record UnprovenRecords(long sequence, long last) implements InLog {
    @Override
    public String sentence() {
      return sequence == last
          ? "Record %d follows the damage and cannot be checked by itself.".formatted(sequence)
          : "Records %d to %d follow the damage and cannot be checked by themselves."
              .formatted(sequence, last);
    }
  }

  /// The head names a later last record than there is: the end was cut off.
  record MissingTail(long sequence, long last) implements InLog {
    @Override
    public String sentence() {
      return sequence == last
          ? "The last record, %d, was cut off.".formatted(sequence)
          : "The end of the log was cut off: records %d to %d.".formatted(sequence, last);
    }
  }

  /// There are more records than the head knows of.
  record RecordsBeyondHead(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "The log goes on at record %d, after what its head says is the end."
          .formatted(sequence);
    }
  }

  /// The head cannot be opened, so whether the end was cut off cannot be told.
  record DamagedHead(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "The head of the log was altered, so nobody can tell whether records from %d on are missing."
          .formatted(sequence);
    }
  }

  /// The head names another last record than the one that is there.
  record StrangeHead(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "The head of the log belongs to another last record than %d.".formatted(sequence);
    }
  }

  /// So much is wrong with the log that the rest was not looked at.
  record TooMuchDamage(long sequence) implements InLog {
    @Override
    public String sentence() {
      return "There is so much damage that nothing from record %d on was checked."
          .formatted(sequence);
    }
  }

  /// The key slots cannot be read at all.
  record UnreadableKeySlots() implements Finding {
    @Override
    public String sentence() {
      return "The key slots cannot be read: once closed, this vault may not open again.";
    }
  }

  /// What stretches the passphrase, or the directory of the slots, was altered.
  record DamagedSlotDirectory() implements Finding {
    @Override
    public String sentence() {
      return "The directory of the key slots, or what stands before the slots, was altered.";
    }
  }

  /// A key slot is not what was written.
  record AlteredSlot(int index) implements Finding {
    @Override
    public String sentence() {
      return "Key slot %d was altered.".formatted(index + 1);
    }
  }

  /// Two key slots changed places.
  record SwappedSlots(int index, int other) implements Finding {
    @Override
    public String sentence() {
      return "Key slots %d and %d were swapped.".formatted(index + 1, other + 1);
    }
  }

  /// The snapshot does not open over this log. It will be made again; nothing is lost.
  record UnusableSnapshot() implements Finding {
    @Override
    public String sentence() {
      return "The snapshot does not fit this log. It will be made again; nothing is lost.";
    }
  }

  /// A blob is not what was written.
  record AlteredBlob(String storedName) implements Finding {
    @Override
    public String sentence() {
      return "The draft or attachment stored as %s was altered.".formatted(storedName);
    }
  }

  /// A piece of an attachment is not there.
  record MissingPiece(String storedName, long index) implements Finding {
    @Override
    public String sentence() {
      return "Piece %d of the attachment stored as %s is missing.".formatted(index + 1, storedName);
    }
  }
}
