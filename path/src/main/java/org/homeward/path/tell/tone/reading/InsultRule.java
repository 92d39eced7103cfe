package org.homeward.path.tell.tone.reading;

import java.util.Optional;
import org.homeward.path.tell.tone.reading.Frame.Subject;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// A name the other one is called, in whatever way English does it: "you are a liar", "you idiot",
/// "such a loser", "greedy cow, keep it".
final class InsultRule implements Rule {
  private static final int REACH = 5;

  @Override
  public Kind kind() {
    return Kind.INSULT;
  }

  @Override
  public Optional<Span> find(Reading reading, int number) {
    Clause clause = reading.clauses().get(number);
    Standing standing = reading.standing(number);
    boolean open = standing == Standing.SAID || standing == Standing.ASKED && isCalledInQuestion(reading, clause);
    if (!open || reading.has("not-insult", clause)) {
      return Optional.empty();
    }
    Optional<Span> phrase = find(reading, clause, "insult-phrases");
    if (phrase.isPresent() && !takesBack(reading, clause, phrase.get())) {
      return phrase;
    }
    Optional<Span> frame = find(reading, clause, "insult-frames").filter(each -> isAtYou(reading, clause));
    if (frame.isPresent() && !clause.frame().denied()) {
      return frame;
    }
    return said(reading, clause)
        .or(() -> called(reading, clause))
        .or(() -> yours(reading, clause))
        .or(() -> shouted(reading, clause));
  }

  private static boolean isCalledInQuestion(Reading reading, Clause clause) {
    return clause.frame().of(Subject.YOU) && clause.frame().copula();
  }

  private static Optional<Span> find(Reading reading, Clause clause, String section) {
    return reading.words().phrases(section).find(reading.tokens(), clause.from(), clause.to());
  }

  /// Whether a denial in the clause is not part of the phrase itself.
  private static boolean takesBack(Reading reading, Clause clause, Span phrase) {
    if (!clause.frame().denied() || clause.frame().of(Subject.ORDER)) {
      return false;
    }
    for (int place = phrase.from(); place < phrase.to(); place++) {
      if (reading.words().has("denying", reading.word(place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAtYou(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    return frame.of(Subject.YOU)
        || frame.of(Subject.NONE)
        || frame.of(Subject.OTHER) && reading.has("only-a", clause)
        || frame.of(Subject.I) && reading.has("with-such", clause);
  }

  /// "You are a liar and a coward."
  private static Optional<Span> said(Reading reading, Clause clause) {
    Frame frame = clause.frame();
    if (!frame.of(Subject.YOU) || !frame.copula() || frame.denied() || frame.modal("will", "would", "can", "could", "used", "must")) {
      return Optional.empty();
    }
    for (int place = Math.max(frame.verbAt(), frame.subjectAt()) + 1; place < clause.to(); place++) {
      String word = reading.word(place);
      if (word.equals("not") || word.equals("to") || reading.words().has("prepositions", word) && !word.equals("like")) {
        return Optional.empty();
      }
      boolean noun = reading.words().has("insult-nouns", reading.token(place)) && isNamed(reading, place, clause);
      if (noun || reading.words().has("insult-adjectives", reading.token(place)) && isPlain(reading, place, clause)) {
        return Optional.of(new Span(place, place + 1));
      }
    }
    return Optional.empty();
  }

  /// A noun after "a", or after words that only an insult has before it.
  private static boolean isNamed(Reading reading, int noun, Clause clause) {
    for (int place = noun; place >= Math.max(clause.from(), noun - REACH); place--) {
      if (reading.words().has("articles", reading.word(place))) {
        return true;
      }
    }
    return reading.words().has("strong-nouns", reading.word(noun));
  }

  private static boolean isPlain(Reading reading, int place, Clause clause) {
    if (reading.words().has("strong-adjectives", reading.token(place))) {
      return true;
    }
    boolean soft = reading.words().has("softeners", reading.word(place - 1));
    boolean person = place + 1 < clause.to() && reading.words().has("person-nouns", reading.word(place + 1));
    return !soft && (person || place + 1 == clause.to() && !reading.words().has("weathers", reading.word(place)));
  }

  /// "You selfish pig", "you stupid, stupid woman".
  private static Optional<Span> called(Reading reading, Clause clause) {
    for (int place = clause.from(); place < clause.to(); place++) {
      boolean named = place > clause.from() && reading.token(place).before().isEmpty()
              && reading.words().has("naming", reading.token(place - 1));
      if (reading.word(place).equals("you") && !named) {
        boolean bad = false;
        for (int next = place + 1; next < Math.min(clause.to(), place + REACH); next++) {
          String word = reading.word(next);
          if (reading.words().has("insult-nouns", word) || bad && reading.words().has("person-nouns", word)) {
            return Optional.of(new Span(place, next + 1));
          }
          bad |= reading.words().has("insult-adjectives", word);
          if (!reading.words().has("insult-adjectives", word) && !reading.words().has("before-names", word)) {
            break;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// "Your pathetic excuses."
  private static Optional<Span> yours(Reading reading, Clause clause) {
    for (int place = clause.from(); place + 1 < clause.to(); place++) {
      boolean yours = reading.word(place).equals("your");
      if (yours && reading.words().has("strong-adjectives", reading.word(place + 1))) {
        return Optional.of(new Span(place, Math.min(clause.to(), place + 3)));
      }
    }
    return Optional.empty();
  }

  /// "Greedy cow, keep the money."
  private static Optional<Span> shouted(Reading reading, Clause clause) {
    int at = clause.body();
    boolean bare = clause.frame().verbAt() < 0 || clause.to() - at <= 3;
    if (!bare || clause.frame().subjectAt() >= 0) {
      return Optional.empty();
    }
    boolean first = reading.words().has("strong-adjectives", reading.word(at)) || reading.words().has("strong-nouns", reading.word(at));
    boolean second = at + 1 < clause.to() && (reading.words().has("insult-nouns", reading.word(at + 1)) || reading.words().has("person-nouns", reading.word(at + 1)));
    boolean alone = clause.to() - at == 1;
    boolean noun = reading.words().has("strong-nouns", reading.word(at));
    return first && (alone && noun || second) ? Optional.of(new Span(at, clause.to())) : Optional.empty();
  }
}
