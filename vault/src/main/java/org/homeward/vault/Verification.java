package org.homeward.vault;

import java.util.List;

/// What a walk through a whole vault found.
///
/// @param records how many records were proven to be what was written
/// @param blobs how many blobs and snapshots were
/// @param findings everything that is wrong, log first; empty if nothing is
public record Verification(long records, int blobs, List<Finding> findings) {
  /// Copies the list.
  public Verification {
    findings = List.copyOf(findings);
  }

  /// Whether nothing is wrong.
  public boolean isSound() {
    return findings.isEmpty();
  }
}
