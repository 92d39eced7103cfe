package org.homeward.vault;

import java.util.List;

/// The port to whatever keeps a vault's sealed bytes.
///
/// A store promises four things. What a method acknowledges by returning is durable: there after
/// kill -9, a power cut or a full disk. Each method happens entirely or not at all. Two writers
/// cannot both append the same number. A reader sees records and head as of one moment.
///
/// It never promises that nobody changed the bytes, that a method which threw did not happen after
/// all (a crash can hide the answer), that deleted bytes cannot be found on the medium, that two
/// vaults cannot be told apart by size, or anything about time. It opens nothing and knows no keys.
///
/// Limits: records of up to 5 MiB, blobs of up to 80 MiB, blob names of 1 to 64 characters of
/// `a-z`, `0-9` and `-`. Every method is thread-safe. After [#close] each throws a
/// [StoreException].
public interface LogStore extends LogReader, AutoCloseable {
  /// What [#create] does about a vault that is already there.
  enum IfPresent {
    /// Leaves it as it is.
    KEEP,
    /// Replaces it, its slots and its blobs in the same transaction.
    REPLACE
  }

  /// Creates a vault with its key slots and a log.
  ///
  /// @return whether it was created: `false` if there is one and `ifPresent` says to keep it
  boolean create(VaultId vault, byte[] keySlots, LogContents contents, IfPresent ifPresent);

  /// Appends `records` as numbers `sequence` and following and replaces the head, in one
  /// transaction, if `sequence` is the next number and the head is still `expectedHead`.
  ///
  /// @param records at least one
  AppendResult appendIfNext(
      VaultId vault, long sequence, byte[] expectedHead, List<byte[]> records, byte[] head);

  /// Replaces the whole log and its head, atomically, if the head is still `expectedHead`. Blobs
  /// stay. `contents` may read the old log from this store while it writes the new one.
  ///
  /// @return whether the log was replaced
  boolean replaceLog(VaultId vault, byte[] expectedHead, LogContents contents);

  /// Replaces the key slots if they are still `expected`.
  ///
  /// @return whether they were replaced
  boolean compareAndSetKeySlots(VaultId vault, byte[] expected, byte[] next);

  /// Sets the blob called `name`, whether or not there was one.
  void putBlob(VaultId vault, String name, byte[] sealed);

  /// Removes the blob called `name`, if there is one.
  void deleteBlob(VaultId vault, String name);

  /// Shreds a vault: first the key slots, durably, without which nothing else can ever be opened,
  /// then the rest. A vault that is not here is not an error.
  void delete(VaultId vault);

  @Override
  void close();
}
