package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.List;
import org.homeward.path.tell.tone.reading.Frame.Subject;

/// Cuts the words of a text into sentences and clauses.
final class ClauseSplitter {
  private final WordClasses words;
  private final List<Token> tokens;
  private final FrameReader frames;
  private final List<Clause> clauses = new ArrayList<>();

  private int start;
  private int sentence;
  private boolean quoted;
  private boolean hasVerb;
  private boolean hasSubject;

  /// @param tokens the words of the text, with an empty one at the end
  ClauseSplitter(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    frames = new FrameReader(words, tokens);
  }

  List<Clause> split() {
    int last = tokens.size() - 1;
    for (int place = 0; place <= last; place++) {
      Token token = tokens.get(place);
      boolean ends = place == last || endsSentence(token.before(), place);
      boolean quotes = token.before().indexOf('"') >= 0;
      if (place > start && (ends || quotes || startsClause(place))) {
        close(place);
      }
      if (ends && place > 0) {
        sentence++;
      }
      if (quotes) {
        turnQuotes(token.before(), ends);
      }
      boolean verb = words.has("verbs", token) || words.has("auxiliaries", token.word());
      boolean noun = place > 0 && words.has("noun-marks", tokens.get(place - 1).word());
      hasVerb |= verb && !noun;
      hasSubject |= words.has("subject-pronouns", token.word());
    }
    return clauses;
  }

  private void turnQuotes(String before, boolean ends) {
    long marks = before.chars().filter(sign -> sign == '"').count();
    if (marks % 2 == 1) {
      quoted = !quoted;
    }
    // A mark nobody closed quotes no more than its paragraph.
    if (ends && before.indexOf('\n') >= 0) {
      quoted = false;
    }
  }

  private boolean endsSentence(String before, int place) {
    if (place == 0) {
      return false;
    }
    return before.chars().anyMatch(sign -> sign == '.' || sign == '!' || sign == '?' || sign == ';' || sign == '\n');
  }

  private void close(int to) {
    int body = start;
    while (body < to - 1 && body < start + 2 && isLink(body)) {
      body++;
    }
    String link = body == start ? "" : tokens.get(body - 1).word();
    boolean linked = body > start;
    Frame frame = frames.read(body, to);
    if (linked && isRelative(link) && !clauses.isEmpty() && frame.subjectAt() < 0) {
      boolean you = clauses.getLast().frame().of(Subject.YOU) && clauses.getLast().frame().copula();
      frame = frame.withSubject(you ? Subject.YOU : Subject.OTHER);
    }
    boolean joined = link.equals("and") || link.equals("or") || link.equals("but");
    if (joined && frame.of(Subject.ORDER) && goesOn(body)) {
      frame = frame.withSubject(clauses.getLast().frame().subject());
    }
    if (frame.of(Subject.NONE) && (linked || hasComma(start)) && !clauses.isEmpty()) {
      Clause before = clauses.getLast();
      if (before.sentence() == sentence && frame.verbAt() >= 0) {
        frame = frame.withSubject(before.frame().subject());
      }
    }
    clauses.add(new Clause(start, to, body, link, sentence, quoted, frame));
    start = to;
    hasVerb = false;
    hasSubject = false;
  }

  /// Whether a verb with no subject has that of the clause before: "you snore and drool".
  private boolean goesOn(int body) {
    boolean order = words.has("openers", tokens.get(body).word()) || tokens.get(body).word().equals("do");
    return !order
        && !clauses.isEmpty()
        && clauses.getLast().sentence() == sentence
        && !clauses.getLast().frame().of(Subject.ORDER)
        && clauses.getLast().frame().verbAt() >= 0;
  }

  private static boolean isRelative(String link) {
    return link.equals("who") || link.equals("which");
  }

  private boolean isLink(int place) {
    String word = tokens.get(place).word();
    boolean pronoun =
        word.equals("that") && words.has("auxiliaries", tokens.get(place + 1).word());
    return words.has("links", word) && !pronoun;
  }

  private boolean hasComma(int place) {
    return tokens.get(place).before().indexOf(',') >= 0;
  }

  private boolean startsClause(int place) {
    Token token = tokens.get(place);
    String word = token.word();
    String next = tokens.get(Math.min(place + 1, tokens.size() - 1)).word();
    if (token.before().chars().anyMatch(sign -> ",:-()".indexOf(sign) >= 0)) {
      return hasVerb || !hasSubject || words.has("subject-pronouns", word);
    }
    return switch (word) {
      case "if", "unless", "while", "when", "whenever", "although", "though", "whether" -> true;
      case "because", "cause", "cos" -> !next.equals("of");
      case "and", "but", "or", "then", "yet" ->
          !words.has("before-but", tokens.get(place - 1).word()) && startsPredicate(place + 1);
      case "so", "as", "since", "before", "after", "until", "till", "than" ->
          words.has("subject-pronouns", next) && isVerbal(place + 2);
      case "that" -> !words.has("links", next) && words.has("sayings", tokens.get(place - 1)) || words.has("subject-pronouns", next) && isVerbal(place + 2);
      case "how", "what", "why", "who", "which", "where" -> hasVerb;
      case "i", "he", "she", "we", "they" -> hasVerb && !tokens.get(place - 1).word().equals("and") && !isInverted(place);
      case "you", "it" -> hasVerb && !isInverted(place) && isVerbal(place + 1) && !isObject(place);
      default -> false;
    };
  }

  /// Whether the verb before it is its own: "did you", "have not you".
  private boolean isInverted(int place) {
    String last = tokens.get(place - 1).word();
    if (last.equals("not") && place > 1) {
      last = tokens.get(place - 2).word();
    }
    return words.has("auxiliaries", last) && !last.equals("that");
  }

  private boolean isObject(int place) {
    Token last = tokens.get(place - 1);
    return words.has("prepositions", last.word())
        || words.has("causatives", last)
        || tokens.get(place + 1).is("never")
        || tokens.get(place).word().equals("it") && !words.has("thoughts", last);
  }

  private boolean startsPredicate(int place) {
    String word = tokens.get(place).word();
    if (word.equals("not") || tokens.get(place).lemmas().isEmpty()) {
      return false;
    }
    return words.has("subject-pronouns", word)
        || words.has("links", word)
        || words.has("wh", word)
        || words.has("starts", word)
        || isVerbal(place)
        || words.has("determiners", word) && hasVerb && finiteNear(place + 1);
  }

  /// Whether a verb that only can be one stands shortly after: "and the dog was gone".
  private boolean finiteNear(int place) {
    for (int next = place; next < Math.min(place + 3, tokens.size() - 1); next++) {
      if (words.has("auxiliaries", tokens.get(next).word()) || tokens.get(next).word().endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerbal(int place) {
    if (place >= tokens.size() - 1) {
      return false;
    }
    Token token = tokens.get(place);
    return words.has("verbs", token)
        || words.has("auxiliaries", token.word())
        || words.has("adverbs", token.word())
        || token.word().endsWith("ly")
        || token.word().endsWith("ed") && token.word().length() > 4;
  }
}
