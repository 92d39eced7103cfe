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
    boolean asked = standing == Standing.ASKED && !reading.clauses().get(number).frame().of(Subject.YOU);
    boolean wished = standing == Standing.SUPPOSED && clause.frame().of(Subject.YOU);
    if (standing != Standing.SAID && standing != Standing.WONDERED && !asked && !wished || reading.has("not-begging", clause)) {
      return Optional.empty();
    }
    Frame frame = clause.frame();
    if (frame.of(Subject.OTHER) && !reading.has("of-me", clause) || frame.of(Subject.YOURS)) {
      return Optional.empty();
    }
    return reading.words().phrases("begging-phrases").find(reading.tokens(), clause.from(), clause.to());
  }
}
