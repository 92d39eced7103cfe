package org.homeward.path.tell.tone.reading;

import java.util.List;
import org.homeward.path.tell.tone.reading.Frame.Subject;

/// Decides in what way a clause is said, from its own words and from the clause it hangs on.
final class Standings {
  private final Reading reading;

  Standings(Reading reading) {
    this.reading = reading;
  }

  /// @param known the standings of the clauses before
  Standing of(int number, List<Standing> known) {
    Clause clause = reading.clauses().get(number);
    if (clause.quoted()) {
      return Standing.REPORTED;
    }
    int before = reading.before(number);
    Standing hanging = before < 0 ? Standing.SAID : hanging(clause, before, known);
    if (hanging != Standing.SAID) {
      return hanging;
    }
    if (clause.linked("if", "unless", "whether")) {
      return Standing.SUPPOSED;
    }
    if (reading.has("own-feelings", clause) && clause.frame().of(Subject.I)) {
      return Standing.FELT;
    }
    if (isFeltAt(clause, number)) {
      return Standing.FELT;
    }
    if (reading.has("hedges", clause)) {
      return Standing.WONDERED;
    }
    boolean why = clause.frame().asksWhy() || clause.linked("why", "how", "what", "who", "where");
    boolean open = clause.frame().inverted() && !why;
    return open && reading.asks(clause) ? Standing.ASKED : Standing.SAID;
  }

  /// What the clause before makes of this one.
  private Standing hanging(Clause clause, int before, List<Standing> known) {
    Clause above = reading.clauses().get(before);
    Standing standing = known.get(before);
    if (clause.linked("and", "or", "but", "then", "so")) {
      boolean own = clause.frame().subjectAt() >= 0 || clause.frame().of(Subject.ORDER);
      boolean goesOn = standing == Standing.REPORTED || standing == Standing.DENIED;
      return !own || goesOn && clause.linked("or", "and") && clause.frame().of(Subject.YOU) && hangs(before)
          ? standing
          : Standing.SAID;
    }
    boolean condition = above.linked("if", "unless") && clause.link().isEmpty();
    if (above.quoted() || condition) {
      return Standing.SAID;
    }
    boolean comma = reading.token(clause.from()).before().indexOf(',') >= 0;
    boolean colon = reading.token(clause.from()).before().indexOf(':') >= 0;
    Standing made = made(above, standing);
    if (made == Standing.REPORTED && (colon || !comma || clause.linked("that"))) {
      return made;
    }
    if (made != Standing.SAID && !comma && isComplement(clause)) {
      return made;
    }
    boolean carries = standing != Standing.SUPPOSED && standing != Standing.FELT;
    return carries && !comma && isComplement(clause) ? standing : Standing.SAID;
  }

  /// Whether a clause itself hangs on the one before it.
  private boolean hangs(int number) {
    return reading.before(number) >= 0 && isComplement(reading.clauses().get(number));
  }

  private static boolean isComplement(Clause clause) {
    return clause.link().isEmpty()
        || clause.linked("that", "whether", "if", "how", "what", "why", "who", "which", "where")
        || clause.linked("because", "when", "while", "as", "since", "before", "after", "until");
  }

  /// What a clause makes of those that hang on it.
  private Standing made(Clause above, Standing standing) {
    Frame frame = above.frame();
    if (frame.verbAt() < 0) {
      return Standing.SAID;
    }
    Token verb = reading.token(frame.verbAt());
    boolean self = frame.of(Subject.I);
    boolean report = reading.words().has("reports", verb);
    boolean thought = reading.words().has("thoughts", verb);
    boolean fact = reading.words().has("factives", verb) && !self;
    if ((report || thought) && frame.denied() && !frame.modal("can") && !fact) {
      return Standing.DENIED;
    }
    if (reading.has("denials", above) && !frame.modal("can")) {
      return Standing.DENIED;
    }
    if (reading.has("own-feelings", above) || reading.words().has("feeling-verbs", verb)) {
      return Standing.FELT;
    }
    if (reading.words().has("wonder-verbs", verb) || reading.has("wonderings", above)) {
      return Standing.WONDERED;
    }
    if (report) {
      boolean asked = frame.of(Subject.ORDER);
      return asked || self && !frame.past() && !frame.modal("used") ? Standing.SAID : Standing.REPORTED;
    }
    if (fact) {
      return standing;
    }
    if (thought) {
      boolean then = self && (frame.past() || frame.modal("used"));
      return then || !self && !frame.of(Subject.ORDER) && !frame.inverted() ? Standing.REPORTED : standing;
    }
    return Standing.SAID;
  }

  /// "I felt alone when you came home late", in either order.
  private boolean isFeltAt(Clause clause, int number) {
    if (!clause.linked("when", "because", "that", "while", "as", "whenever", "how", "after", "since")) {
      return false;
    }
    int before = reading.before(number);
    int after = reading.after(number);
    return before >= 0 && isFeeling(before) || after >= 0 && isFeeling(after);
  }

  private boolean isFeeling(int number) {
    Clause clause = reading.clauses().get(number);
    return clause.frame().of(Subject.I) && reading.has("own-feelings", clause);
  }
}
