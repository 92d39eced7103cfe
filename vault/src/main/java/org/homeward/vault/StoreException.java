package org.homeward.vault;

import org.homeward.vault.format.v1.UnreadableException;
import org.jspecify.annotations.Nullable;

/// The store, or a file, could not do what was asked: why, in a plain sentence a person can act on.
///
/// Unless the method's documentation says otherwise nothing was written.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Reason {
    /// No room left.
    DISK_FULL("The disk is full. Nothing was lost; make some room and try again."),
    /// Another program has the file open.
    LOCKED("Another program is using this file. Close it and try again."),
    /// The file is something else.
    NOT_A_HOMEWARD_FILE("This is not a Homeward file."),
    /// Written by a later version.
    NEWER_FORMAT("This file was written by a newer Homeward. Update Homeward to open it."),
    /// The bytes are not what was written.
    DAMAGED("This file is damaged: it is not what Homeward wrote."),
    /// Writing is not allowed.
    READ_ONLY("Homeward may not write here. Check the permissions of the file and its folder."),
    /// The vault is already there.
    VAULT_EXISTS("There is already a vault of this name."),
    /// The vault is not there.
    NO_SUCH_VAULT("There is no vault of this name."),
    /// The target file is already there.
    FILE_EXISTS("There is already a file of this name, and it was left alone."),
    /// The store was closed before.
    CLOSED("The store is closed."),
    /// Anything else between the program and the disk.
    INPUT_OUTPUT("Reading or writing the disk failed.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /// What to tell the person.
    public String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  /// An exception for `reason` without a cause below it.
  public StoreException(Reason reason) {
    this(reason, null);
  }

  /// An exception for `reason`.
  public StoreException(Reason reason, @Nullable Throwable cause) {
    super(reason.sentence(), cause);
    this.reason = reason;
  }

  /// What bytes that cannot be read mean for the person.
  static StoreException of(UnreadableException unreadable) {
    Reason reason =
        switch (unreadable.kind()) {
          case NEWER -> Reason.NEWER_FORMAT;
          case FOREIGN -> Reason.NOT_A_HOMEWARD_FILE;
          case MALFORMED -> Reason.DAMAGED;
        };
    return new StoreException(reason, unreadable);
  }

  /// Why.
  public Reason reason() {
    return reason;
  }
}
