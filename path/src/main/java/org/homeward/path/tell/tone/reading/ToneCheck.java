package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// Reads a text and remarks on a few of its words. Immutable; safe for use by several threads.
public final class ToneCheck {
  /// How many chars of a text are read; what comes after them is not remarked on.
  public static final int CHARS_MAX = 20_000;

  /// After one of these, what else a sentence does is not asked about: one question is enough.
  private static final Set<Kind> ENOUGH =
      EnumSet.of(Kind.THREAT, Kind.ULTIMATUM, Kind.BEGGING, Kind.SARCASM, Kind.INSULT);

  private static final WordClasses ENGLISH = WordClasses.english();
  private static final Tokenizer TOKENIZER = new Tokenizer(ENGLISH);
  private static final Questions QUESTIONS = Questions.packed();

  /// The first of these that finds something in a clause is asked about.
  private static final List<Rule> RULES =
      List.of(
          new InsultRule(),
          new OrElseRule(Kind.ULTIMATUM),
          new OrElseRule(Kind.THREAT),
          new BeggingRule(),
          new SarcasmRule(),
          new MindRule(),
          new AbsoluteRule(ENGLISH),
          new BlameRule(ENGLISH));

  private record Found(Kind kind, Span span) {}

  private final OwnPhrases own;

  /// @param own what the person changed in the list
  public ToneCheck(OwnWords own) {
    this.own = new OwnPhrases(own, TOKENIZER);
  }

  /// The remarks on a text, in the order of its words; none touches another. Takes time in
  /// proportion to the text.
  public List<Remark> check(String text) {
    List<Token> tokens = TOKENIZER.tokens(text.substring(0, Math.min(CHARS_MAX, text.length())));
    List<Clause> clauses = new ClauseSplitter(ENGLISH, tokens).split();
    List<Found> found = new ArrayList<>();
    own.pointed(tokens).forEach((span, kind) -> found.add(new Found(kind, span)));
    int asked = found.size();
    found.addAll(asked, fromRules(new Reading(ENGLISH, tokens, clauses)));
    found.subList(asked, found.size()).removeIf(each -> own.leaves(tokens, each.span()));
    return remarks(tokens, found);
  }

  private static List<Found> fromRules(Reading reading) {
    List<Found> found = new ArrayList<>();
    int first = 0;
    for (int clause = 1; clause <= reading.clauses().size(); clause++) {
      if (clause == reading.clauses().size()
          || reading.clauses().get(clause).sentence() != reading.clauses().get(first).sentence()) {
        found.addAll(inSentence(reading, first, clause));
        first = clause;
      }
    }
    return found;
  }

  /// Each kind once, and the milder ones not beside the heavy ones.
  private static List<Found> inSentence(Reading reading, int from, int to) {
    Map<Kind, Found> found = new HashMap<>();
    for (int clause = from; clause < to; clause++) {
      for (Rule rule : RULES) {
        Optional<Span> span = rule.find(reading, clause);
        if (span.isPresent()) {
          found.putIfAbsent(rule.kind(), new Found(rule.kind(), span.get()));
          break;
        }
      }
    }
    if (found.containsKey(Kind.ULTIMATUM)) {
      found.remove(Kind.THREAT);
    }
    if (found.keySet().stream().anyMatch(ENOUGH::contains)) {
      found.keySet().retainAll(ENOUGH);
    }
    return List.copyOf(found.values());
  }

  private static List<Remark> remarks(List<Token> tokens, List<Found> found) {
    List<Remark> remarks = new ArrayList<>();
    Map<Kind, Integer> before = new HashMap<>();
    List<Found> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparingInt((Found each) -> each.span().from()));
    int done = 0;
    for (Found each : inOrder) {
      int from = tokens.get(each.span().from()).from();
      int to = tokens.get(each.span().to() - 1).to();
      if (from >= done && to > from) {
        int nth = before.merge(each.kind(), 1, Integer::sum) - 1;
        remarks.add(QUESTIONS.remark(each.kind(), ENGLISH, tokens, each.span(), nth));
        done = to;
      }
    }
    return List.copyOf(remarks);
  }
}
