package org.homeward.path.tell.tone.reading;

import java.util.List;
import org.homeward.path.tell.tone.reading.Frame.Subject;

/// Finds subject, verb and negation of one clause after another.
final class FrameReader {
  private final WordClasses words;
  private final List<Token> tokens;

  private int at;
  private int end;
  private Subject subject = Subject.NONE;
  private int subjectAt;
  private int verbAt;
  private boolean negated;
  private boolean never;
  private String modal = "";
  private boolean past;
  private boolean perfect;
  private boolean copula;
  private boolean passive;
  private boolean inverted;
  private boolean asksWhy;

  FrameReader(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /// @param from the first word, a joining word left out
  /// @param to the place after the last
  Frame read(int from, int to) {
    at = from;
    end = to;
    subject = Subject.NONE;
    subjectAt = -1;
    verbAt = -1;
    modal = "";
    negated = false;
    never = false;
    past = false;
    perfect = false;
    copula = false;
    passive = false;
    inverted = false;
    asksWhy = false;
    skipOpening();
    findSubject();
    readVerb();
    return new Frame(
        subject, subjectAt, verbAt, negated, never, modal, past, perfect, copula, passive, inverted,
        asksWhy);
  }

  private Token token(int place) {
    return tokens.get(place);
  }

  private boolean is(int place, String section) {
    return place < end && words.has(section, token(place).word());
  }

  private void skipOpening() {
    while (at < end - 1 && (is(at, "openers") || is(at, "wh"))) {
      asksWhy |= is(at, "wh");
      at++;
    }
  }

  private void findSubject() {
    if (at >= end) {
      return;
    }
    if (is(at, "auxiliaries")) {
      int next = at + 1;
      while (next < end && token(next).word().equals("not")) {
        next++;
      }
      if (is(next, "subject-pronouns")) {
        inverted = true;
        readAuxiliary(token(at).word());
        negated = next > at + 1;
        takeSubject(next);
        return;
      }
      if (token(at).word().equals("do")) {
        subject = Subject.ORDER;
        return;
      }
    }
    if (isSubject(at)) {
      takeSubject(at);
    } else if (isBaseVerb(at)) {
      subject = Subject.ORDER;
    } else {
      findLater();
    }
  }

  /// A subject after words that say when or where: "last week you left".
  private void findLater() {
    boolean yours = is(at, "your");
    for (int place = at; place < end; place++) {
      boolean named = place > at && is(place - 1, "prepositions");
      if (isSubject(place) && !named && (place == end - 1 || isVerbal(place + 1))) {
        takeSubject(place);
        return;
      }
      if (place > at && is(place, "auxiliaries") && isSubject(place + 1) && place + 1 < end) {
        inverted = !is(at, "prepositions");
        readAuxiliary(token(place).word());
        takeSubject(place + 1);
        return;
      }
      if (place > at && (is(place, "auxiliaries") || isVerb(place)) && !is(place - 1, "determiners")) {
        subject = yours ? Subject.YOURS : Subject.OTHER;
        subjectAt = at;
        at = place;
        return;
      }
    }
    if (yours) {
      subject = Subject.YOURS;
    }
  }

  private boolean isSubject(int place) {
    return is(place, "subject-pronouns");
  }

  private void takeSubject(int place) {
    subjectAt = place;
    subject =
        switch (token(place).word()) {
          case "i" -> Subject.I;
          case "we" -> Subject.WE;
          case "you", "ya", "yourself" ->
              place + 2 < end && token(place + 1).word().equals("and") && is(place + 2, "self")
                  ? Subject.WE
                  : Subject.YOU;
          default -> Subject.OTHER;
        };
    at = place + 1;
  }

  private boolean isVerb(int place) {
    return place < end
        && (words.has("verbs", token(place)) || isPastForm(token(place).word()))
        && !is(place, "not-verbs");
  }

  private static boolean isPastForm(String word) {
    return word.length() > 4 && word.endsWith("ed");
  }

  /// Whether it may be a verb, or stand between a subject and its verb.
  boolean isVerbal(int place) {
    return isVerb(place)
        || is(place, "auxiliaries")
        || is(place, "adverbs")
        || place < end && token(place).word().endsWith("ly");
  }

  private boolean isBaseVerb(int place) {
    return place < end && words.has("verbs", token(place).word()) && !is(place, "not-verbs");
  }

  private void readVerb() {
    String last = inverted ? token(subjectAt - 1).word() : "";
    while (at < end) {
      at = words.phrases("asides").endAt(tokens, at, end);
      if (at >= end) {
        break;
      }
      String word = token(at).word();
      if (word.equals("not") || word.equals("n't")) {
        negated = true;
      } else if (word.equals("never")) {
        never = true;
      } else if (is(at, "auxiliaries")) {
        readAuxiliary(word);
        last = word;
        verbAt = at;
      } else if (word.equals("to") && !last.isEmpty()) {
        modal = words.has("be", last) ? "will" : "must";
      } else if (word.equals("going") && at + 1 < end && token(at + 1).word().equals("to")) {
        modal = "will";
      } else if (word.equals("used") && at + 1 < end && token(at + 1).word().equals("to")) {
        modal = "used";
        at++;
      } else if (word.equals("better") && last.equals("had")) {
        modal = "better";
      } else if (!is(at, "adverbs") && !word.endsWith("ly")) {
        break;
      }
      at++;
    }
    takeMainVerb(last);
  }

  private void takeMainVerb(String last) {
    boolean afterBe = words.has("be", last);
    if (at < end && (isVerb(at) || subject != Subject.NONE && last.isEmpty() && !afterBe)) {
      String word = token(at).word();
      boolean form = word.endsWith("ing") || isPastForm(word) || words.has("participles", word);
      if (afterBe && (!form || words.has("adjectives", word))) {
        copula = true;
        return;
      }
      passive = afterBe && !word.endsWith("ing");
      past |= last.isEmpty() && (isPastForm(word) || isIrregularPast(token(at)));
      verbAt = at;
      return;
    }
    copula = afterBe;
  }

  private static boolean isIrregularPast(Token token) {
    String word = token.word();
    return token.lemmas().size() > 1 && !word.endsWith("ing") && !word.endsWith("s");
  }

  private void readAuxiliary(String word) {
    switch (word) {
      case "will", "shall" -> modal = "will";
      case "would" -> modal = "would";
      case "can", "could", "should", "must", "may", "might", "ought" -> modal = word;
      case "did", "was", "were" -> past = true;
      case "had" -> {
        past = true;
        perfect = true;
      }
      case "have", "has" -> perfect = true;
      case "cannot" -> {
        modal = "can";
        negated = true;
      }
      default -> {
        // Forms of "do" and "be" in the present say nothing more.
      }
    }
  }
}
