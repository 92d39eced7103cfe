package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// The opposite of what is meant: praise and thanks in places where nothing is to be praised.
final class SarcasmRule implements Rule {
  @Override
  public Kind kind() {
    return Kind.SARCASM;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Standing standing = reading.standing(number);
    if (standing == Standing.REPORTED || standing == Standing.DENIED || reading.has("not-sarcasm", clause)) {
      return Optional.empty();
    }
    if (clause.frame().of(Subject.OTHER) && reading.has("third-person", clause)) {
      return Optional.empty();
    }
    // Mocking reaches over commas: "well done, you finally remembered".
    int end = clause.to();
    int after = reading.after(number);
    if (after >= 0) {
      end = reading.clauses().get(after).to();
    }
    return reading
        .words()
        .phrases("sarcasm-phrases")
        .find(reading.tokens(), clause.from(), end)
        .or(
            () ->
                reading
                    .words()
                    .phrases("sarcasm-phrases")
                    .find(reading.tokens(), clause.from(), clause.to()))
        .filter(span -> span.from() < clause.to());
  }
}
