package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// Threats and ultimatums: what is to happen, and what it hangs on. Something bad that is to happen
/// is a threat; the end, hanging on what the other one does, is an ultimatum.
final class OrElseRule implements Rule {
  private final Kind kind;

  /// @param kind [Kind#THREAT] or [Kind#ULTIMATUM]
  OrElseRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Standing standing = reading.standing(number);
    boolean dark = kind == Kind.THREAT && standing == Standing.DENIED;
    if (standing == Standing.REPORTED
        || standing == Standing.DENIED && !dark
        || standing == Standing.FELT) {
      return Optional.empty();
    }
    return kind == Kind.THREAT ? threat(reading, number) : ultimatum(reading, number);
  }

  private static Optional<Span> find(Reading reading, Clause clause, String section) {
    return reading.words().phrases(section).find(reading.tokens(), clause.from(), clause.to());
  }

  private static Optional<Span> findFar(Reading reading, int number, String section) {
    Clause clause = reading.clauses().get(number);
    return reading
        .words()
        .phrases(section)
        .find(reading.tokens(), clause.from(), reading.reach(number))
        .filter(span -> span.from() < clause.to());
  }

  private static Optional<Span> threat(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Frame frame = clause.frame();
    Optional<Span> dark = findFar(reading, number, "dark-phrases");
    if (dark.isPresent() && reading.standing(number) != Standing.SUPPOSED) {
      return dark;
    }
    if (reading.standing(number) == Standing.DENIED) {
      return Optional.empty();
    }
    Optional<Span> phrase = findFar(reading, number, "threat-phrases");
    if (phrase.isPresent()) {
      return phrase;
    }
    if (reading.has("not-threat", clause) || reading.standing(number) == Standing.SUPPOSED) {
      return Optional.empty();
    }
    boolean future = frame.modal("will", "would", "better") || isHanging(reading, number);
    if (frame.of(Subject.YOU) && future) {
      return findFar(reading, number, "threat-you");
    }
    if (frame.of(Subject.I) && future && !frame.denied() | reading.has("never-let", clause)) {
      return findFar(reading, number, "threat-i");
    }
    return Optional.empty();
  }

  private static Optional<Span> ultimatum(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    if (reading.standing(number) == Standing.SUPPOSED) {
      return reading
          .words()
          .phrases("ultimatum-conditionals")
          .find(reading.tokens(), clause.from(), sentenceEnd(reading, number));
    }
    Optional<Span> phrase =
        reading.words().phrases("ultimatum-phrases").find(reading.tokens(), clause.from(), sentenceEnd(reading, number))
            .filter(span -> span.from() < clause.to());
    if (phrase.isPresent() && !aboutMe(reading, clause, phrase.get())) {
      return phrase;
    }
    if (!isHanging(reading, number) || reading.has("dark-phrases", clause)) {
      return Optional.empty();
    }
    return find(reading, clause, "over-phrases").filter(span -> !aboutMe(reading, clause, span));
  }

  private static boolean aboutMe(Reading reading, Clause clause, Span phrase) {
    for (int place = clause.from(); place < phrase.from(); place++) {
      if (reading.word(place).equals("my")) {
        return true;
      }
    }
    return reading.word(phrase.from()).equals("my");
  }

  private static int sentenceEnd(Reading reading, int number) {
    int last = number;
    while (reading.after(last) >= 0 && last < number + 3) {
      last = reading.after(last);
    }
    return reading.clauses().get(last).to();
  }

  /// Whether what a clause says hangs on what the other one does: "if you ...", "do it or ...".
  private static boolean isHanging(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    if (reading.has("hanging-words", clause)) {
      return true;
    }
    int other = reading.before(number);
    for (int step = 0; other >= 0 && step < 3; step++) {
      if (isCondition(reading, other) || isDemand(reading, other) && clause.linked("or", "and", "then")) {
        return true;
      }
      other = reading.before(other);
    }
    int after = reading.after(number);
    return after >= 0 && isCondition(reading, after);
  }

  private static boolean isCondition(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    boolean yours = clause.frame().of(Subject.YOU) || clause.frame().of(Subject.YOURS) || reading.has("about-you", clause);
    boolean ifAny = clause.linked("if", "unless") && !reading.has("weather", clause) && (!clause.frame().of(Subject.I) && !clause.frame().of(Subject.WE) || reading.has("about-you", clause));
    if (ifAny) {
      yours = true;
    }
    boolean joined = clause.linked("if", "unless", "until", "as") || reading.has("hanging-words", clause);
    return joined && yours && !reading.has("kind-if", clause);
  }

  private static boolean isDemand(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Frame frame = clause.frame();
    return frame.of(Subject.ORDER)
        || frame.of(Subject.YOU) && frame.modal("must", "will", "should")
        || reading.has("demands", clause);
  }
}
