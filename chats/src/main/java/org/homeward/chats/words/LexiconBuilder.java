package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Builds a lexicon: a trie over classes of words. A class is what one place of a phrase may hold,
/// such as "you|u|ya".
final class LexiconBuilder {
  /// The place that holds a few words of any kind.
  static final String GAP = "_";

  private static final int[] NONE = {};

  private final Words words = new Words();
  private final HashTable wordByHash = new HashTable();
  private int[][] classesOfWord = new int[256][];
  private int wordCount;
  private final Map<String, Integer> classByText = new HashMap<>();
  private final List<long[]> hashesOfClass = new ArrayList<>();
  private final AnchorFilter anchors = new AnchorFilter();
  private final HashTable edges = new HashTable();
  private int[] foundAt = new int[256];
  private int nodeCount = 1;
  private int[] alsoFound = new int[256];
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<byte[]> laughs = new ArrayList<>();

  LexiconBuilder() {
    Arrays.fill(foundAt, HashTable.ABSENT);
    classByText.put(GAP, Lexicon.GAP);
    hashesOfClass.add(new long[0]);
  }

  /// Adds a phrase.
  ///
  /// @param places what each of its places may hold: words with a bar between, or [#GAP]
  void add(Phrase phrase, List<String> places) {
    int node = 0;
    int anchor = Lexicon.GAP;
    int anchorLength = 0;
    for (String place : places) {
      int wordClass = wordClass(place);
      node = step(node, wordClass);
      int length = place.equals(GAP) ? 0 : shortest(place);
      if (length > anchorLength) {
        anchor = wordClass;
        anchorLength = length;
      }
    }
    if (phrases.size() == alsoFound.length) {
      alsoFound = Arrays.copyOf(alsoFound, alsoFound.length * 2);
    }
    alsoFound[phrases.size()] = foundAt[node];
    foundAt[node] = phrases.size();
    phrases.add(phrase);
    if (phrase.role() == Phrase.Role.MEANS || phrase.role() == Phrase.Role.SEARCHED) {
      // The longest words are the rarest, and only texts with one of them are looked at closely.
      for (long hash : hashesOfClass.get(anchor)) {
        anchors.add(hash);
      }
    }
  }

  private static int shortest(String place) {
    int shortest = Integer.MAX_VALUE;
    int from = 0;
    while (from <= place.length()) {
      int bar = place.indexOf('|', from);
      int end = bar < 0 ? place.length() : bar;
      shortest = Math.min(shortest, end - from);
      from = end + 1;
    }
    return shortest;
  }

  private int step(int node, int wordClass) {
    long edge = Lexicon.edge(node, wordClass);
    int known = edges.get(edge);
    if (known != HashTable.ABSENT) {
      return known;
    }
    if (nodeCount == foundAt.length) {
      foundAt = Arrays.copyOf(foundAt, nodeCount * 2);
      Arrays.fill(foundAt, nodeCount, foundAt.length, HashTable.ABSENT);
    }
    edges.put(edge, nodeCount);
    return nodeCount++;
  }

  private int wordClass(String place) {
    Integer known = classByText.get(place);
    if (known != null) {
      return known;
    }
    int number = hashesOfClass.size();
    classByText.put(place, number);
    long[] hashes = hashes(place);
    hashesOfClass.add(hashes);
    for (long hash : hashes) {
      int word = word(hash);
      int[] classes = classesOfWord[word];
      classesOfWord[word] = Arrays.copyOf(classes, classes.length + 1);
      classesOfWord[word][classes.length] = number;
    }
    return number;
  }

  private int word(long hash) {
    int known = wordByHash.get(hash);
    if (known != HashTable.ABSENT) {
      return known;
    }
    if (wordCount == classesOfWord.length) {
      classesOfWord = Arrays.copyOf(classesOfWord, wordCount * 2);
    }
    classesOfWord[wordCount] = NONE;
    wordByHash.put(hash, wordCount);
    return wordCount++;
  }

  /// The hashes of the words of a text, each once.
  long[] hashes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    words.read(bytes, 0, bytes.length);
    long[] hashes = new long[words.count()];
    int count = 0;
    for (int word = 0; word < words.count(); word++) {
      long hash = words.hash(word);
      boolean seen = false;
      for (int before = 0; before < count; before++) {
        seen |= hashes[before] == hash;
      }
      if (!seen) {
        hashes[count++] = hash;
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  /// Adds a sign without letters that says that nothing hostile is meant.
  void addLaugh(String sign) {
    laughs.add(sign.getBytes(StandardCharsets.UTF_8));
  }

  HashTable wordByHash() {
    return wordByHash;
  }

  int[][] classesOfWord() {
    return Arrays.copyOf(classesOfWord, wordCount);
  }

  AnchorFilter anchors() {
    return anchors;
  }

  HashTable edges() {
    return edges;
  }

  int[] foundAt() {
    return Arrays.copyOf(foundAt, nodeCount);
  }

  int[] alsoFound() {
    return Arrays.copyOf(alsoFound, phrases.size());
  }

  Phrase[] phrases() {
    return phrases.toArray(Phrase[]::new);
  }

  List<byte[]> laughs() {
    return List.copyOf(laughs);
  }
}
