package org.homeward.chats.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of all lists and the classes they are in.
final class Vocabulary {
  private static final int[] NONE = {};

  private final Sweep sweep = new Sweep(new AnchorFilter());
  private final HashTable wordByHash;
  private int[][] classesOfWord = new int[256][];
  private int[][] startsOfWord = new int[256][];
  private int wordCount;
  private long[] bitsOfClass = {};
  private final Map<String, Integer> classByText = new HashMap<>();
  private final List<long[]> hashesOfClass = new ArrayList<>();

  Vocabulary() {
    this(new HashTable());
    hashesOfClass.add(new long[0]);
  }

  private Vocabulary(HashTable wordByHash) {
    this.wordByHash = wordByHash;
  }

  void pack(DataOutputStream out) throws IOException {
    wordByHash.pack(out);
    PackedLexicon.write(bitsOfClass, out);
    for (int[][] lists : new int[][][] {classesOfWord, startsOfWord}) {
      int[] ends = new int[wordCount];
      int[] all = {};
      for (int word = 0; word < wordCount; word++) {
        for (int number : lists[word]) {
          all = with(all, number);
        }
        ends[word] = all.length;
      }
      PackedLexicon.write(ends, out);
      PackedLexicon.write(all, out);
    }
  }

  /// For reading texts: the classes have no names, and no phrase can be added.
  static Vocabulary unpack(ByteBuffer in) {
    Vocabulary vocabulary = new Vocabulary(HashTable.unpack(in));
    vocabulary.bitsOfClass = PackedLexicon.longs(in);
    vocabulary.classesOfWord = lists(in);
    vocabulary.startsOfWord = lists(in);
    vocabulary.wordCount = vocabulary.classesOfWord.length;
    return vocabulary;
  }

  private static int[][] lists(ByteBuffer in) {
    int[] ends = PackedLexicon.ints(in);
    int[] all = PackedLexicon.ints(in);
    int[][] lists = new int[ends.length][];
    int from = 0;
    for (int word = 0; word < ends.length; word++) {
      lists[word] = from == ends[word] ? NONE : Arrays.copyOfRange(all, from, ends[word]);
      from = ends[word];
    }
    return lists;
  }

  /// The number of a class, made where there is none.
  ///
  /// @param text words with a bar between
  int wordClass(String text) {
    Integer known = classByText.get(text);
    if (known != null) {
      return known;
    }
    int number = hashesOfClass.size();
    classByText.put(text, number);
    long[] hashes = sweep.distinct(text);
    hashesOfClass.add(hashes);
    for (long hash : hashes) {
      int word = add(hash);
      // Numbers only grow, so that the classes of a word stay in order.
      classesOfWord[word] = with(classesOfWord[word], number);
    }
    return number;
  }

  private int add(long hash) {
    int known = wordByHash.get(hash);
    if (known != HashTable.ABSENT) {
      return known;
    }
    if (wordCount == classesOfWord.length) {
      classesOfWord = Arrays.copyOf(classesOfWord, wordCount * 2);
      startsOfWord = Arrays.copyOf(startsOfWord, wordCount * 2);
    }
    classesOfWord[wordCount] = NONE;
    startsOfWord[wordCount] = NONE;
    wordByHash.put(hash, wordCount);
    return wordCount++;
  }

  private static int[] with(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }

  /// Notes for each word where the phrases that begin with it go on.
  void index(Trie trie) {
    for (int node = trie.firstChild(Trie.ROOT); node != Trie.NONE; node = trie.sibling(node)) {
      for (long hash : hashesOfClass.get(trie.wordClass(node))) {
        int word = wordByHash.get(hash);
        startsOfWord[word] = with(startsOfWord[word], node);
      }
    }
    indexClasses();
  }

  private void indexClasses() {
    for (int word = 0; word < wordCount; word++) {
      for (int wordClass : classesOfWord[word]) {
        if (wordClass >= bitsOfClass.length) {
          bitsOfClass = Arrays.copyOf(bitsOfClass, wordClass * 2);
        }
        bitsOfClass[wordClass] |= 1L << word;
      }
    }
  }

  /// A bit for each word of a class: that of its number, counted around again and again.
  long bits(int wordClass) {
    return wordClass < bitsOfClass.length ? bitsOfClass[wordClass] : 0;
  }

  /// The hashes of the words of a class.
  long[] hashes(int wordClass) {
    return hashesOfClass.get(wordClass);
  }

  /// How many words there are; their numbers are below.
  int size() {
    return wordCount;
  }

  /// The number of a word, or [HashTable#ABSENT] where no list has it.
  int word(long hash) {
    return wordByHash.get(hash);
  }

  /// The classes a word is in, smallest first.
  int[] classes(int word) {
    return classesOfWord[word];
  }

  /// The nodes of the trie after the root for a word.
  int[] starts(int word) {
    return startsOfWord[word];
  }
}
