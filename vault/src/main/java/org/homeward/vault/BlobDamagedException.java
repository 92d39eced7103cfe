package org.homeward.vault;

/// A blob is not what was written.
public final class BlobDamagedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BlobDamagedException(String name) {
    super("the blob " + name + " is not what was written");
  }
}
