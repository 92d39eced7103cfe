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
/// just now, and then with what they said is in it; where none does, each urge gets the next one,
/// beginning with the foremost.
final class FittingReason {
  private static final int WORD_LEAST = 4;
  private static final int STEM = 4;

  /// A word the person wrote counts more than one that only goes with what they ticked.
  private static final int WORDS_WEIGH = 3;

  private FittingReason() {}

  /// @param urge with what the person said of it; may be nothing
  /// @param turn how many urges came before
  static Optional<Entry<Reason>> of(Reasons reasons, Urge urge, int turn) {
    List<Entry<Reason>> reading = reasons.reading();
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wanted = stems(urge.words());
    Set<String> felt = new HashSet<>();
    urge.feels().forEach(feel -> felt.addAll(stems(feel.heardIn())));
    Entry<Reason> best = reading.get(turn % reading.size());
    int most = 0;
    for (Entry<Reason> reason : reasons.all()) {
      Set<String> said = stems(reason.fact().text() + " " + reason.fact().felt());
      int shared = WORDS_WEIGH * shared(said, wanted) + shared(said, felt);
      if (shared > most) {
        most = shared;
        best = reason;
      }
    }
    return Optional.of(best);
  }

  private static int shared(Set<String> said, Set<String> wanted) {
    return (int) said.stream().filter(wanted::contains).count();
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
