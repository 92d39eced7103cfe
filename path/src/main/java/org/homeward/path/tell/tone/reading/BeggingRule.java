package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// Please do not go: asking to be kept at any price.
final class BeggingRule implements Rule {
  @Override
  public Kind kind() {
    return Kind.BEGGING;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Standing standing = reading.standing(number);
    Frame frame = clause.frame();
    if (clause.linked("when", "whenever", "while")) {
      return Optional.empty();
    }
    boolean asked = standing == Standing.ASKED && !frame.of(Subject.YOU);
    if (standing == Standing.ASKED && frame.of(Subject.YOU) && !frame.modal().isEmpty()) {
      return find(reading, number, "begging-asks");
    }
    boolean wished = standing == Standing.SUPPOSED && frame.of(Subject.YOU);
    if (standing != Standing.SAID && !asked && !wished || reading.has("not-begging", clause)) {
      return Optional.empty();
    }
    return switch (frame.subject()) {
      case I, WE, ORDER, NONE -> find(reading, number, "begging-phrases");
      case YOU -> find(reading, number, wished ? "begging-if" : "begging-you");
      case OTHER ->
          reading.has("of-me", clause) ? find(reading, number, "begging-phrases") : Optional.empty();
      case YOURS -> Optional.empty();
    };
  }

  private static Optional<Span> find(Reading reading, int number, String section) {
    Clause clause = reading.clauses().get(number);
    return reading
        .words()
        .phrases(section)
        .find(reading.tokens(), clause.from(), reading.reach(number))
        .filter(span -> span.from() < clause.to())
        .filter(span -> isAsked(reading, clause, span));
  }

  /// "Do not give up" is asked for; "I do not give up" is not.
  private static boolean isAsked(Reading reading, Clause clause, Span span) {
    boolean order = reading.word(span.from()).equals("do");
    return !order || clause.frame().of(Subject.ORDER) || clause.frame().of(Subject.NONE);
  }
}
