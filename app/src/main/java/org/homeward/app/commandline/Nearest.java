package org.homeward.app.commandline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word somebody probably meant.
final class Nearest {
  private Nearest() {}

  /// The known word closest to a mistyped one, if any is close: at most a third of its letters, and
  /// at least one and at most three, inserted, left out, exchanged or swapped with their neighbour.
  static Optional<String> to(String written, Collection<String> known) {
    int limit = Math.clamp(written.length() / 3, 1, 3);
    return known.stream()
        .filter(word -> distance(written, word) <= limit)
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /// The optimal string alignment distance: edits between two words, a swap of neighbours being
  /// one.
  static int distance(String left, String right) {
    int[][] edits = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int exchanged = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int fewest =
            Math.min(
                edits[i - 1][j - 1] + exchanged, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          fewest = Math.min(fewest, edits[i - 2][j - 2] + 1);
        }
        edits[i][j] = fewest;
      }
    }
    return edits[left.length()][right.length()];
  }
}
