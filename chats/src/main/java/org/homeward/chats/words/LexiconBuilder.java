package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Puts phrases together into a lexicon.
final class LexiconBuilder {
  /// The place that holds a few words of any kind.
  static final String GAP = "_";

  /// Words that come in most texts: bad anchors.
  private static final Set<String> COMMON =
      Set.of(
          ("you are was were been have has had this that with what when where your from "
                  + "they them very much make made here there que para por los las una uno esta "
                  + "como muy mas pero todo hoy bien ist das die der den und nicht ich dich mir "
                  + "mich auf ein eine einen von bist hab habe ganz noch mal uns wir est pas les "
                  + "des pour dans avec tout plus mais suis fait nao uma com meu minha voce sua "
                  + "seu isso pra vou non che per sono sei del della mio mia cosa the and for not "
                  + "but can dont")
              .split(" "));

  private static final int COMMON_FREQUENCY = 300;

  // More often than any words come, and so that two of it are still a number.
  private static final long ANY = 1_000_000;

  // By length; rough, as it only chooses which texts are looked at closely.
  private static final int[] FREQUENCIES = {300, 200, 100, 6, 2, 1};

  private final Vocabulary vocabulary = new Vocabulary();
  private final Trie trie = new Trie();
  private final AnchorFilter anchors = new AnchorFilter();
  private final List<Phrase> phrases = new ArrayList<>();
  private int[] alsoAt = new int[256];
  private final List<byte[]> laughs = new ArrayList<>();

  /// Adds a phrase.
  ///
  /// @param places what each of its places may hold: words with a bar between, or [#GAP]
  void add(Phrase phrase, List<String> places) {
    int node = Trie.ROOT;
    for (String place : places) {
      node = trie.step(node, place.equals(GAP) ? Trie.GAP : vocabulary.wordClass(place));
    }
    int number = phrases.size();
    if (number == alsoAt.length) {
      alsoAt = Arrays.copyOf(alsoAt, number * 2);
    }
    alsoAt[number] = trie.end(node, number);
    phrases.add(phrase);
    if (phrase.says()) {
      anchor(places);
    }
  }

  /// Adds what texts that are looked at closely have of a phrase: its rarest place, or, where that
  /// is not rare, its rarest two places in a row.
  private void anchor(List<String> places) {
    int rarest = 0;
    int rarestTwo = 0;
    long best = Long.MAX_VALUE;
    long bestTwo = Long.MAX_VALUE;
    for (int i = 0; i < places.size(); i++) {
      long frequency = frequency(places.get(i));
      if (frequency < best) {
        rarest = i;
        best = frequency;
      }
      long two = i == 0 ? Long.MAX_VALUE : frequency(places.get(i - 1)) * frequency;
      if (two < bestTwo) {
        rarestTwo = i;
        bestTwo = two;
      }
    }
    if (bestTwo >= ANY) {
      for (long word : hashes(places.get(rarest))) {
        anchors.add(word);
      }
      return;
    }
    for (long word : hashes(places.get(rarestTwo - 1))) {
      for (long next : hashes(places.get(rarestTwo))) {
        anchors.add(AnchorFilter.two(word, next));
      }
    }
  }

  private long[] hashes(String place) {
    return vocabulary.hashes(vocabulary.wordClass(place));
  }

  /// How often the words of a place are expected in texts: short and common ones often.
  private static long frequency(String place) {
    if (place.equals(GAP)) {
      return ANY;
    }
    long frequency = 0;
    int from = 0;
    while (from <= place.length()) {
      int bar = place.indexOf('|', from);
      int end = bar < 0 ? place.length() : bar;
      frequency +=
          COMMON.contains(place.substring(from, end))
              ? COMMON_FREQUENCY
              : FREQUENCIES[Math.min(end - from, FREQUENCIES.length - 1)];
      from = end + 1;
    }
    return frequency;
  }

  /// Adds a sign without letters that says that nothing hostile is meant.
  void addLaugh(String sign) {
    laughs.add(sign.getBytes(StandardCharsets.UTF_8));
  }

  Lexicon build() {
    vocabulary.index(trie);
    return new Lexicon(
        vocabulary,
        trie,
        anchors,
        phrases.toArray(Phrase[]::new),
        Arrays.copyOf(alsoAt, phrases.size()),
        List.copyOf(laughs));
  }
}
