package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A text taken apart: its words, its clauses, and in what way each of these is said.
final class Reading {
  private final WordClasses words;
  private final List<Token> tokens;
  private final List<Clause> clauses;
  private final List<Standing> standings = new ArrayList<>();
  private final BitSet questions = new BitSet();

  Reading(WordClasses words, List<Token> tokens, List<Clause> clauses) {
    this.words = words;
    this.tokens = tokens;
    this.clauses = clauses;
    for (Clause clause : clauses) {
      questions.set(
          clause.sentence(), tokens.get(clause.to()).before().indexOf('?') >= 0);
    }
    Standings found = new Standings(this);
    for (int clause = 0; clause < clauses.size(); clause++) {
      standings.add(found.of(clause, standings));
    }
  }

  WordClasses words() {
    return words;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int place) {
    return tokens.get(place);
  }

  String word(int place) {
    return tokens.get(Math.min(place, tokens.size() - 1)).word();
  }

  List<Clause> clauses() {
    return clauses;
  }

  Standing standing(int clause) {
    return standings.get(clause);
  }

  /// Whether a section's phrase stands in a clause.
  boolean has(String section, Clause clause) {
    return words.phrases(section).in(tokens, clause.body(), clause.to());
  }

  /// Whether a section's phrase stands after the verb of a clause.
  boolean hasAfterVerb(String section, Clause clause) {
    int from = Math.max(clause.frame().verbAt() + 1, clause.body());
    return words.phrases(section).in(tokens, from, clause.to());
  }

  /// Whether the sentence of a clause ends as a question.
  boolean asks(Clause clause) {
    return questions.get(clause.sentence());
  }

  /// Where a thought that begins in a clause ends: what hangs on it without a comma belongs to it.
  int reach(int clause) {
    int after = after(clause);
    if (after < 0) {
      return clauses.get(clause).to();
    }
    Clause next = clauses.get(after);
    boolean goesOn =
        next.link().isEmpty()
            || next.linked("that", "what", "how", "who", "when", "because", "and", "where", "why");
    return goesOn ? next.to() : clauses.get(clause).to();
  }

  /// The clause before, where it belongs to the same sentence; otherwise -1.
  int before(int clause) {
    return clause > 0 && clauses.get(clause - 1).sentence() == clauses.get(clause).sentence()
        ? clause - 1
        : -1;
  }

  /// The clause after, where it belongs to the same sentence; otherwise -1.
  int after(int clause) {
    return clause + 1 < clauses.size()
            && clauses.get(clause + 1).sentence() == clauses.get(clause).sentence()
        ? clause + 1
        : -1;
  }
}
