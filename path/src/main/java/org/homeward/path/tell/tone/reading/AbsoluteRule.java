package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// Always and never, said of the other one and not as praise.
final class AbsoluteRule implements Rule {
  private final Verbs harm;

  AbsoluteRule(WordClasses words) {
    harm = new Verbs(words.lines("harm-verbs"));
  }

  @Override
  public Kind kind() {
    return Kind.ABSOLUTE;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Standing standing = reading.standing(number);
    boolean said = standing == Standing.SAID || standing == Standing.FELT;
    if (!said && !(standing == Standing.ASKED && reading.has("ask-ever", clause))) {
      return Optional.empty();
    }
    Optional<Span> phrase =
        reading
            .words()
            .phrases("absolute-phrases")
            .find(reading.tokens(), clause.from(), reading.reach(number))
            .filter(span -> span.from() < clause.to());
    if (phrase.isPresent() && standing == Standing.SAID) {
      return phrase;
    }
    if (!speaksOfYou(reading, number) || reading.has("not-absolute", clause)) {
      return Optional.empty();
    }
    Optional<Span> never = find(reading, clause, "never-words");
    if (never.isPresent() || clause.frame().negated()) {
      Optional<Span> words = never.isPresent() ? never : find(reading, clause, "ever");
      return words.filter(each -> isReproachful(reading, clause));
    }
    return find(reading, clause, "always-words").filter(each -> isBad(reading, clause));
  }

  private static Optional<Span> find(Reading reading, Clause clause, String section) {
    return reading.words().phrases(section).find(reading.tokens(), clause.from(), clause.to());
  }

  private static boolean speaksOfYou(Reading reading, int number) {
    Frame frame = reading.clauses().get(number).frame();
    if (frame.of(Subject.YOU)) {
      return true;
    }
    int before = reading.before(number);
    // "whenever my friends come, you sulk", "every time I talk about my day you look away"
    return frame.of(Subject.I)
        && before < 0
        && reading.after(number) >= 0
        && reading.clauses().get(reading.after(number)).frame().of(Subject.YOU)
        && reading.has("every-time", reading.clauses().get(number));
  }

  /// What never happens is missed: not "you never hurt me", not "you never have to explain".
  private boolean isReproachful(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    if (frame.modal("can") && reading.has("with-me", clause)) {
      return true;
    }
    if (frame.modal("must", "would", "can", "could", "should", "need", "may") || frame.verbAt() < 0 && !frame.copula()) {
      return frame.verbAt() < 0 && frame.modal().isEmpty();
    }
    if (frame.modal("will")) {
      return reading.has("will-never", clause);
    }
    if (frame.copula()) {
      return !reading.has("badly", clause);
    }
    Token verb = reading.token(frame.verbAt());
    boolean sweet = reading.words().has("sweet-nevers", verb) || harm.isOf(reading, clause);
    boolean taste = reading.words().has("taste-verbs", verb) && !reading.hasAfterVerb("to-me", clause);
    boolean asked = verb.is("ask") && reading.hasAfterVerb("asked-for", clause);
    boolean feltBad = verb.is("make") && reading.hasAfterVerb("badly", clause);
    return !sweet && !taste && !asked && !feltBad;
  }

  private boolean isBad(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    if (frame.modal("will", "would", "can", "could", "may", "should", "might", "used")) {
      return false;
    }
    if (frame.verbAt() < 0) {
      return false;
    }
    if (frame.denied()) {
      return false;
    }
    Token verb = reading.token(frame.verbAt());
    boolean bad =
        harm.isOf(reading, clause)
            || reading.words().has("bad-deeds", verb)
            || reading.hasAfterVerb("badly", clause);
    boolean good = reading.words().has("good-words", verb) && !frame.copula() || reading.hasAfterVerb("goodly", clause);
    if (frame.modal("must")) {
      return !good;
    }
    return bad || !good && !frame.past() && !frame.perfect();
  }
}
