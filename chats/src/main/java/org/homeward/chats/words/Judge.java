package org.homeward.chats.words;

import java.util.Arrays;
import org.homeward.chats.text.ByteSearch;

/// Decides which of the phrases found in a text are really said: not denied, not asked, not quoted,
/// not only look-alikes.
final class Judge {
  private final Lexicon lexicon;
  private final Sweep sweep;
  private final Places words = new Places();
  private final Layout layout;
  private final Hits hits;
  private final int[] searched = new int[Lexicon.SEARCHED_MAX];

  Judge(Lexicon lexicon, Sweep sweep) {
    this.lexicon = lexicon;
    this.sweep = sweep;
    layout = new Layout(words);
    hits = new Hits(lexicon, sweep);
  }

  /// What a text says, as the bits of [Meaning#bit].
  int meanings(byte[] bytes, int from, int to) {
    Arrays.fill(searched, 0);
    if (!hits.read()) {
      return 0;
    }
    if (sweep.plain()) {
      layout.readPlain(sweep.words());
    } else {
      words.read(bytes, from, to);
      layout.read(bytes, from, to);
      hits.keepWithinClauses(layout);
    }
    int said = 0;
    boolean laughs = false;
    for (int hit = 0; hit < hits.count(); hit++) {
      Phrase phrase = hits.phrase(hit);
      switch (phrase.role()) {
        case MEANS -> {
          int bit = 1 << phrase.meaning();
          if ((said & bit) == 0 && isSaid(hit)) {
            said |= bit;
          }
        }
        case SEARCHED -> searched[phrase.meaning()]++;
        case LAUGH -> laughs = true;
        case LOOK_ALIKE, NOT_BEFORE, NOT_AFTER, SAID_BEFORE, BUT -> {
          // Asked for by each phrase they may touch.
        }
      }
    }
    int hostile = Meaning.HOSTILITY.bit();
    if ((said & hostile) != 0 && (laughs || hasLaugh(bytes, from, to))) {
      said &= ~hostile;
    }
    return said;
  }

  /// How often a searched word stands in the text.
  int searched(int number) {
    return searched[number];
  }

  private boolean isSaid(int hit) {
    if (!stands(hit) || layout.quoted(hits.start(hit))) {
      return false;
    }
    for (int other = 0; other < hits.count(); other++) {
      if (takesBack(other, hit)) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(int hit) {
    Phrase phrase = hits.phrase(hit);
    Phrase.Place place = phrase.place();
    return (!place.first() || layout.breaksBefore(hits.start(hit)))
        && (!place.last() || layout.breaksBefore(hits.end(hit) + 1))
        && (place.asking() || phrase.role() != Phrase.Role.MEANS || !asks(hit, place.weak()));
  }

  /// Whether the clause a hit ends in is the end of a question; with `whole`, whether any clause
  /// after it in its sentence is.
  private boolean asks(int hit, boolean whole) {
    if (!layout.asks()) {
      return false;
    }
    int word = hits.end(hit) + 1;
    while (word < layout.count() && !layout.breaksBefore(word)) {
      if (!whole && startsAfterBut(word, hits.phrase(hit).language())) {
        return false;
      }
      word++;
    }
    if (whole) {
      int sentence = layout.sentence(hits.end(hit));
      while (word < layout.count() && layout.sentence(word) == sentence) {
        word++;
      }
    }
    return layout.asksBefore(word);
  }

  private boolean startsAfterBut(int word, int language) {
    for (int hit = 0; hit < hits.count(); hit++) {
      Phrase phrase = hits.phrase(hit);
      if (phrase.role() == Phrase.Role.BUT
          && phrase.language() == language
          && hits.start(hit) == word) {
        return true;
      }
    }
    return false;
  }

  /// Whether one hit means that another is not said.
  private boolean takesBack(int other, int hit) {
    Phrase phrase = hits.phrase(other);
    return switch (phrase.role()) {
      case LOOK_ALIKE ->
          phrase.meaning() == hits.phrase(hit).meaning()
              && hits.start(other) <= hits.end(hit)
              && hits.end(other) >= hits.start(hit)
              && stands(other)
              && (!phrase.place().asking() || asks(other, false));
      case NOT_BEFORE ->
          speaksOf(phrase, hit)
              && (hits.inGapOf(other, hit)
                  || denies(hits.end(other), hits.start(hit), phrase)
                      && layout.clause(hits.end(other)) == layout.clause(hits.start(hit)));
      case NOT_AFTER ->
          speaksOf(phrase, hit)
              && (hits.inGapOf(other, hit)
                  || denies(hits.end(hit), hits.start(other), phrase)
                      && layout.clause(hits.end(hit)) == layout.clause(hits.start(other)));
      case SAID_BEFORE ->
          speaksOf(phrase, hit)
              && near(hits.end(other), hits.start(hit), phrase.scope())
              && layout.sentence(hits.end(other)) == layout.sentence(hits.start(hit));
      case MEANS, BUT, LAUGH, SEARCHED -> false;
    };
  }

  /// Whether what a rule says holds for a hit: the hit's phrase is in a list of the rule's
  /// language, on its own or as the same words in two lists.
  private boolean speaksOf(Phrase rule, int hit) {
    for (int same = 0; same < hits.count(); same++) {
      if (hits.start(same) == hits.start(hit)
          && hits.end(same) == hits.end(hit)
          && hits.phrase(same).role() == Phrase.Role.MEANS
          && hits.phrase(same).meaning() == hits.phrase(hit).meaning()
          && hits.phrase(same).language() == rule.language()) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(int before, int after, int scope) {
    return before < after && after - before - 1 <= scope;
  }

  /// Whether a denial reaches from one word to another: near enough, and nothing between ends it.
  private boolean denies(int before, int after, Phrase rule) {
    if (!near(before, after, rule.scope())) {
      return false;
    }
    for (int hit = 0; hit < hits.count(); hit++) {
      Phrase phrase = hits.phrase(hit);
      if (phrase.role() == Phrase.Role.BUT
          && phrase.language() == rule.language()
          && hits.end(hit) >= before
          && hits.start(hit) < after) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLaugh(byte[] bytes, int from, int to) {
    for (byte[] laugh : lexicon.laughs()) {
      if (ByteSearch.indexOf(bytes, from, to, laugh) >= 0) {
        return true;
      }
    }
    return false;
  }
}
