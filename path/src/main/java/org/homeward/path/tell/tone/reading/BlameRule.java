package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// The other one did it: a deed that hurts, with "you" as who did it, told as a fact; or help that
/// did not come.
final class BlameRule implements Rule {
  private final Verbs harm;

  BlameRule(WordClasses words) {
    harm = new Verbs(words.lines("harm-verbs"));
  }

  @Override
  public Kind kind() {
    return Kind.BLAME;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    if (reading.standing(number) == Standing.SUPPOSED) {
      return reading
          .words()
          .phrases("blame-conditionals")
          .find(reading.tokens(), clause.from(), clause.to());
    }
    if (reading.standing(number) != Standing.SAID) {
      return Optional.empty();
    }
    Frame frame = clause.frame();
    if (!reading.has("not-blame", clause)) {
      Optional<Span> phrase =
          reading.words().phrases("blame-phrases").find(reading.tokens(), clause.from(), clause.to());
      if (phrase.isPresent() && !deniedBefore(reading, clause, phrase.get())) {
        return phrase;
      }
    }
    if (frame.passive() && !frame.denied() && reading.has("by-you", clause)) {
      return harm.isOf(reading, clause) ? Optional.of(deed(clause)) : Optional.empty();
    }
    if (!frame.of(Subject.YOU) || frame.verbAt() < 0 || frame.passive()) {
      return Optional.empty();
    }
    boolean blames =
        frame.denied()
            ? !frame.never() && isOmission(reading, clause)
            : isHarm(reading, clause);
    return blames || isReproach(reading, clause) ? Optional.of(deed(clause)) : Optional.empty();
  }

  private static boolean deniedBefore(Reading reading, Clause clause, Span phrase) {
    int from = Math.max(clause.from(), phrase.from() - 3);
    for (int place = from; place < phrase.from(); place++) {
      if (reading.words().has("denying", reading.word(place))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarm(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    boolean happened = !frame.modal("will", "would", "can", "could", "may", "might", "must", "should");
    return happened && harm.isOf(reading, clause) && !reading.hasAfterVerb("no-harm", clause);
  }

  /// "You did not even ask."
  private static boolean isOmission(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    if (frame.modal("will", "must", "should", "may", "might", "would") || reading.has("not-omission", clause)) {
      return false;
    }
    boolean even = reading.has("even", clause);
    boolean missing = reading.words().has("omissions", reading.token(frame.verbAt()));
    boolean toMe = reading.hasAfterVerb("to-me", clause);
    boolean wasNotThere = frame.copula() && reading.hasAfterVerb("there", clause);
    return (frame.past() || frame.perfect() || even)
        && !reading.words().has("good-omissions", reading.token(frame.verbAt()))
        && (even || missing && toMe || wasNotThere || missing && !frame.perfect() && clause.to() - frame.verbAt() == 1);
  }

  /// "You should have told me."
  private static boolean isReproach(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    return frame.perfect()
        && frame.modal("should", "could", "might", "ought", "must")
        && frame.verbAt() >= 0
        && (!reading.word(frame.verbAt()).equals("have") || reading.has("at-least", clause))
        && (!frame.modal("could", "must", "might") || reading.has("at-least", clause));
  }

  private static Span deed(Clause clause) {
    Frame frame = clause.frame();
    int from = frame.subjectAt() >= 0 ? frame.subjectAt() : clause.body();
    return new Span(Math.min(from, frame.verbAt()), Math.min(clause.to(), frame.verbAt() + 2));
  }
}
