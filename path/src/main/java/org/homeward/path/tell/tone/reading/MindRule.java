package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// What the other one thinks, feels or wants, told as if it could be seen.
final class MindRule implements Rule {
  @Override
  public Kind kind() {
    return Kind.MIND_READING;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    if (reading.standing(number) != Standing.SAID || reading.has("not-mind", clause)) {
      return Optional.empty();
    }
    // "Where do you see us in a year?" asks what the other one thinks, and tells nothing.
    if (clause.frame().inverted() && !clause.frame().negated()) {
      return Optional.empty();
    }
    if (isNegatedFeeling(reading, clause)) {
      int from = Math.max(clause.body(), clause.frame().subjectAt());
      return Optional.of(new Span(from, clause.frame().verbAt() + 1));
    }
    // Thoughts reach over the border of clauses: "you think I am stupid".
    return reading
        .words()
        .phrases("mind-phrases")
        .find(reading.tokens(), clause.from(), reading.reach(number))
        .filter(span -> span.from() < clause.to())
        .filter(span -> clause.frame().of(Frame.Subject.YOU) || namesYou(reading, span))
        .filter(span -> !deniedBefore(reading, clause, span));
  }

  /// "You do not respect my work."
  private static boolean isNegatedFeeling(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    return frame.of(Frame.Subject.YOU)
        && frame.negated()
        && !frame.inverted()
        && frame.modal().isEmpty()
        && frame.verbAt() >= 0
        && reading.words().has("mental", reading.token(frame.verbAt()))
        && reading.hasAfterVerb("touching", clause)
        && !reading.has("not-mental", clause);
  }

  private static boolean namesYou(Reading reading, Span span) {
    for (int place = span.from(); place < span.to(); place++) {
      if (reading.word(place).startsWith("you")) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniedBefore(Reading reading, Clause clause, Span span) {
    for (int place = Math.max(clause.from(), span.from() - 2); place < span.from(); place++) {
      if (reading.words().has("denying", reading.word(place))) {
        return true;
      }
    }
    // "you did not do it on purpose": the denial stands within.
    boolean withYou = reading.word(span.from()).equals("you");
    return !withYou && clause.frame().denied() && !reading.word(span.from()).equals("i");
  }
}
