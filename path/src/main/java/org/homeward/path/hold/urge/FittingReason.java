package org.homeward.path.hold.urge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.book.Entry;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;

/// Finds the reason that answers an urge: the one that shares most words with what the person wrote
/// just now; where none does, each urge gets the next one, beginning with the foremost.
final class FittingReason {
  private static final int WORD_LEAST = 4;
  private static final int STEM = 4;

  private FittingReason() {}

  /// @param words what the urge is, in the person's words; may be empty
  /// @param turn how many urges came before
  static Optional<Entry<Reason>> of(Reasons reasons, String words, int turn) {
    List<Entry<Reason>> reading = reasons.reading();
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wanted = stems(words);
    Entry<Reason> best = reading.get(turn % reading.size());
    int most = 0;
    for (Entry<Reason> reason : reasons.all()) {
      Set<String> shared = stems(reason.fact().text() + " " + reason.fact().felt());
      shared.retainAll(wanted);
      if (shared.size() > most) {
        most = shared.size();
        best = reason;
      }
    }
    return Optional.of(best);
  }

  /// Words of some length, cut to their beginning so that "called" meets "calling".
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() >= WORD_LEAST) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
