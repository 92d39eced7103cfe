package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// Finds one kind of words.
interface Rule {
  Kind kind();

  /// The words in a clause that do it, wherever they stand in its sentence.
  ///
  /// @param clause its number in the reading
  Optional<Span> find(Reading reading, int clause);
}
