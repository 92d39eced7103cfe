package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

  // By length; rough, as it only chooses which texts are looked at closely.
  private static final int[] FREQUENCIES = {300, 200, 100, 6, 2, 1};

  private final Vocabulary vocabulary = new Vocabulary();
  private final Trie trie = new Trie();
  private final AnchorFilter anchors = new AnchorFilter();
  private final Set<Integer> anchorClasses = new HashSet<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private int[] alsoAt = new int[256];
  private final List<byte[]> laughs = new ArrayList<>();

  /// Adds a phrase.
  ///
  /// @param places what each of its places may hold: words with a bar between, or [#GAP]
  void add(Phrase phrase, List<String> places) {
    int node = Trie.ROOT;
    int anchor = Trie.GAP;
    int best = Integer.MAX_VALUE;
    for (String place : places) {
      boolean gap = place.equals(GAP);
      int wordClass = gap ? Trie.GAP : vocabulary.wordClass(place);
      node = trie.step(node, wordClass);
      int frequency = gap ? Integer.MAX_VALUE : frequency(place);
      if (frequency < best) {
        anchor = wordClass;
        best = frequency;
      }
    }
    int number = phrases.size();
    if (number == alsoAt.length) {
      alsoAt = Arrays.copyOf(alsoAt, number * 2);
    }
    alsoAt[number] = trie.end(node, number);
    phrases.add(phrase);
    if (phrase.says() && anchorClasses.add(anchor)) {
      // Only texts with one of these words are looked at closely.
      for (long hash : vocabulary.hashes(anchor)) {
        anchors.add(hash);
      }
    }
  }

  /// How often the words of a place are expected in texts: short and common ones often.
  private static int frequency(String place) {
    int frequency = 0;
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
