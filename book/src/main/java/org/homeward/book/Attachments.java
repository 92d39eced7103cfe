package org.homeward.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.homeward.vault.Vault;

/// Files a person asked to keep: sealed beside the entries, piece by piece, never whole in memory.
///
/// A name is 1 to 64 characters of `a-z`, `0-9` and `-`.
public final class Attachments {
  private final Vault vault;

  Attachments(Vault vault) {
    this.vault = vault;
  }

  /// Writes a file's bytes, once and in order.
  @FunctionalInterface
  public interface Content {
    /// @throws IOException to give up: then nothing is kept
    void writeTo(OutputStream out) throws IOException;
  }

  /// Keeps a file under a name, in place of an earlier one. Once this returns it is durable; if it
  /// throws, the earlier one stands.
  ///
  /// @throws IOException when `content` does, or the file is longer than 4 GiB
  public void keep(String name, Content content) throws IOException {
    vault.writeAttachment(name, content::writeTo);
  }

  /// The file kept under a name, from its first byte.
  public Optional<InputStream> open(String name) {
    return vault.readAttachment(name);
  }

  /// Whether there is a file of that name.
  public boolean has(String name) {
    return vault.readAttachment(name).isPresent();
  }

  /// Removes the file kept under a name, if there is one.
  public void remove(String name) {
    vault.deleteAttachment(name);
  }
}
