package org.homeward.chats.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Phrases as paths of classes from a root. A class is what one place of a phrase may hold, such as
/// "you|u|ya".
final class Trie {
  /// The class of a place that holds a few words of any kind.
  static final int GAP = 0;

  /// No node, no phrase.
  static final int NONE = -1;

  static final int ROOT = 0;

  private static final int CLASS_BITS = 16;

  private final HashTable edges;
  private int[] firstChild = new int[1024];
  private int[] sibling = new int[1024];
  private int[] classes = new int[1024];
  private int[] phrases = new int[1024];
  private int size;

  Trie() {
    this(new HashTable());
    grow(NONE, GAP);
  }

  private Trie(HashTable edges) {
    this.edges = edges;
  }

  void pack(DataOutputStream out) throws IOException {
    edges.pack(out);
    for (int[] numbers : new int[][] {firstChild, sibling, classes, phrases}) {
      PackedLexicon.write(numbers, size, out);
    }
  }

  static Trie unpack(ByteBuffer in) {
    Trie trie = new Trie(HashTable.unpack(in));
    trie.firstChild = PackedLexicon.ints(in);
    trie.sibling = PackedLexicon.ints(in);
    trie.classes = PackedLexicon.ints(in);
    trie.phrases = PackedLexicon.ints(in);
    trie.size = trie.classes.length;
    return trie;
  }

  /// The node after `node` for a class, made where there is none.
  int step(int node, int wordClass) {
    long edge = edge(node, wordClass);
    int known = edges.get(edge);
    if (known != HashTable.ABSENT) {
      return known;
    }
    int child = grow(firstChild[node], wordClass);
    firstChild[node] = child;
    edges.put(edge, child);
    return child;
  }

  /// The node after `node` for a class, or [#NONE].
  int child(int node, int wordClass) {
    // HashTable#ABSENT is NONE.
    return firstChild[node] == NONE ? NONE : edges.get(edge(node, wordClass));
  }

  private static long edge(int node, int wordClass) {
    return (long) node << CLASS_BITS | wordClass + 1;
  }

  private int grow(int nextSibling, int wordClass) {
    if (size == classes.length) {
      firstChild = Arrays.copyOf(firstChild, size * 2);
      sibling = Arrays.copyOf(sibling, size * 2);
      classes = Arrays.copyOf(classes, size * 2);
      phrases = Arrays.copyOf(phrases, size * 2);
    }
    firstChild[size] = NONE;
    sibling[size] = nextSibling;
    classes[size] = wordClass;
    phrases[size] = NONE;
    return size++;
  }

  /// Says which phrase ends at a node, and gives the one that did.
  int end(int node, int phrase) {
    int before = phrases[node];
    phrases[node] = phrase;
    return before;
  }

  /// The phrase that ends at a node, or [#NONE].
  int phrase(int node) {
    return phrases[node];
  }

  /// One of the nodes after a node, or [#NONE].
  int firstChild(int node) {
    return firstChild[node];
  }

  /// Another node after the same node, or [#NONE].
  int sibling(int node) {
    return sibling[node];
  }

  /// The class that leads to a node.
  int wordClass(int node) {
    return classes[node];
  }
}
