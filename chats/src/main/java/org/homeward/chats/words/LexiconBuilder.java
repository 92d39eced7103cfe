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
                  + "they them very much make made love good will back come here there want need "
                  + "home out que con para por los las una uno esta este como muy mas pero todo "
                  + "eres estas tengo quiero vamos nos hoy bien vez ist das die der den und nicht "
                  + "ich dich mir mich auf ein eine einen von bist hab habe ganz heute noch mal "
                  + "uns wir est pas les des une pour dans avec tout plus mais suis fait veux "
                  + "faire vais nao uma com meu minha voce sua seu isso pra bem vou quero tudo "
                  + "hoje non che per sono sei del della mio mia voglio fare tutto cosa bene")
              .split(" "));

  private static final int COMMON_COST = 100;

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
    int anchor = Trie.GAP;
    int best = Integer.MIN_VALUE;
    for (String place : places) {
      boolean gap = place.equals(GAP);
      int wordClass = gap ? Trie.GAP : vocabulary.wordClass(place);
      node = trie.step(node, wordClass);
      int rare = gap ? Integer.MIN_VALUE : rareness(place);
      if (rare > best) {
        anchor = wordClass;
        best = rare;
      }
    }
    int number = phrases.size();
    if (number == alsoAt.length) {
      alsoAt = Arrays.copyOf(alsoAt, number * 2);
    }
    alsoAt[number] = trie.end(node, number);
    phrases.add(phrase);
    if (phrase.role() == Phrase.Role.MEANS || phrase.role() == Phrase.Role.SEARCHED) {
      // Only texts with one of these words are looked at closely.
      for (long hash : vocabulary.hashes(anchor)) {
        anchors.add(hash);
      }
    }
  }

  /// How rare the words of a place are: long ones are, common ones are not.
  private static int rareness(String place) {
    String[] words = place.split("\\|");
    int letters = 0;
    int common = 0;
    for (String word : words) {
      letters += word.length();
      common += word.length() < 3 || COMMON.contains(word) ? 1 : 0;
    }
    return 10 * letters / words.length - COMMON_COST * common;
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
