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
          reading.words().phrases("blame-phrases").find(reading.tokens(), clause.from(), reading.reach(number))
              .filter(span -> span.from() < clause.to());
      if (phrase.isPresent() && !deniedBefore(reading, clause, phrase.get())) {
        return phrase;
      }
    }
    if (frame.passive() && !frame.denied() && reading.has("by-you", clause)) {
      return harm.isOf(reading, clause) ? Optional.of(deed(clause)) : Optional.empty();
    }
    if (frame.of(Subject.YOURS) && !frame.denied() && frame.verbAt() > 0 && frame.modal().isEmpty()) {
      return yours(reading, clause);
    }
    if (!frame.of(Subject.YOU) || frame.verbAt() < 0 || frame.passive()) {
      return Optional.empty();
    }
    if (isSting(reading, clause)) {
      return Optional.of(deed(clause));
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

  /// "Your jealousy killed it."
  private static Optional<Span> yours(Reading reading, Clause clause) {
    int verb = clause.frame().verbAt();
    int at = clause.frame().subjectAt();
    for (int place = Math.max(at, clause.body()); place < verb; place++) {
      if (isNegative(reading, place) && reading.hasAfterVerb("stung", clause) | isNegative(reading, verb)) {
        return Optional.of(new Span(place, verb + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isNegative(Reading reading, int place) {
    return reading.words().has("negative", reading.token(place));
  }

  /// A deed with a sting that touches the writer: "you repaid me with lies".
  private static boolean isSting(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    boolean told = frame.past() || frame.perfect() || !frame.copula();
    if (frame.denied() || !told || !frame.modal().isEmpty() || frame.copula() || !reading.hasAfterVerb("stung", clause)) {
      return false;
    }
    boolean sting = isNegative(reading, frame.verbAt()) && !reading.word(frame.verbAt()).equals("left");
    for (int place = frame.verbAt() + 1; place < clause.to(); place++) {
      if (reading.words().has("positive", reading.token(place)) || reading.words().has("denying", reading.word(place)) || reading.word(place).equals("your")) {
        return false;
      }
      sting |= isNegative(reading, place);
    }
    return sting && !reading.hasAfterVerb("no-harm", clause) && !reading.words().has("positive", reading.token(frame.verbAt()));
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
