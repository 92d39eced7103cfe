package org.homeward.path.see.chats;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.Scan;
import org.homeward.chats.words.WordListException;
import org.homeward.chats.words.WordLists;
import org.jspecify.annotations.Nullable;

/// The lists of words as the person wants them: those that come along, without what they left out,
/// and with their own.
final class OwnLists {
  private final List<Entry<OwnPhrase>> phrases;
  private final List<Entry<LeftOut>> leftOut;
  private @Nullable Lexicon lexicon;

  private OwnLists(List<Entry<OwnPhrase>> phrases, List<Entry<LeftOut>> leftOut) {
    this.phrases = phrases;
    this.leftOut = leftOut;
  }

  /// The lists of a book.
  static OwnLists of(Book book) {
    return book.view(
        OwnLists.class, each -> new OwnLists(each.all(OwnPhrase.TYPE), each.all(LeftOut.TYPE)));
  }

  /// Their own words, oldest first.
  List<Entry<OwnPhrase>> phrases() {
    return phrases;
  }

  /// What they left out, oldest first.
  List<Entry<LeftOut>> leftOut() {
    return leftOut;
  }

  /// Whether the same is found by both.
  boolean isSame(OwnLists other) {
    return facts(this).equals(facts(other));
  }

  private static Set<Object> facts(OwnLists lists) {
    Set<Object> facts = new HashSet<>();
    lists.phrases.forEach(each -> facts.add(each.fact()));
    lists.leftOut.forEach(each -> facts.add(each.fact()));
    return facts;
  }

  /// The lists made ready, once.
  synchronized Lexicon lexicon() {
    Lexicon known = lexicon;
    if (known == null) {
      known = phrases.isEmpty() && leftOut.isEmpty() ? Phrases.ALL : made();
      lexicon = known;
    }
    return known;
  }

  private Lexicon made() {
    WordLists lists = WordLists.builtIn();
    for (Entry<LeftOut> each : leftOut) {
      lists = lists.without(each.fact().listed());
    }
    for (Entry<OwnPhrase> each : phrases) {
      lists = each.fact().in(lists);
    }
    try {
      return lists.lexicon();
    } catch (WordListException e) {
      throw new IllegalStateException("words as typed are always lines of a list", e);
    }
  }

  /// What a text would be counted as.
  Set<Sense> senses(String text) {
    Scan scan = new Scan(lexicon());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    scan.read(bytes, 0, bytes.length);
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    for (Sense sense : Sense.values()) {
      if (scan.means(sense.meaning())) {
        senses.add(sense);
      }
    }
    return senses;
  }
}
