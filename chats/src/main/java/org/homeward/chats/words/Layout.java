package org.homeward.chats.words;

import java.util.Arrays;

/// What stands between the words of a text: where clauses and sentences end, which sentences ask,
/// and which words are quoted. Only made for texts that hold an anchor.
final class Layout {
  private static final int SENTENCE = 1;
  private static final int CLAUSE = 2;
  private static final int ASKS = 4;
  private static final int PASTED_STAMP_MAX = 40;
  private static final int PASTED_NAME_MAX = 80;

  private final Places words;
  private byte[] bytes = {};
  private int to;

  // By word, and one more for what stands after the last.
  private byte[] marks = new byte[256];
  private int[] clause = new int[256];
  private int[] sentence = new int[256];
  private boolean[] quoted = new boolean[256];

  private int openQuote;
  private int openedAt;
  private boolean quotedLine;
  private boolean pasted;
  private int count;
  private boolean plain;
  private boolean asks;

  Layout(Places words) {
    this.words = words;
  }

  /// Reads a text in which nothing between the words counts.
  void readPlain(int wordCount) {
    count = wordCount;
    plain = true;
    asks = false;
  }

  void read(byte[] text, int from, int end) {
    bytes = text;
    to = end;
    count = words.count();
    plain = false;
    asks = false;
    if (marks.length <= count) {
      int size = Math.max(marks.length * 2, count + 1);
      marks = new byte[size];
      clause = new int[size];
      sentence = new int[size];
      quoted = new boolean[size];
    }
    Arrays.fill(quoted, 0, count + 1, false);
    openQuote = 0;
    quotedLine = false;
    pasted = false;
    lineStarts(from);
    int place = from;
    for (int word = 0; word <= count; word++) {
      marks[word] = 0;
      int next = word < count ? words.start(word) : end;
      if (next - place != 1 || bytes[place] != ' ') {
        gap(place, next, word);
      }
      if (word < count) {
        place = words.end(word);
        quoted[word] |= quotedLine || pasted;
      }
      boolean newSentence = (marks[word] & SENTENCE) != 0;
      sentence[word] = (word == 0 ? 0 : sentence[word - 1]) + (newSentence ? 1 : 0);
      clause[word] = (word == 0 ? 0 : clause[word - 1]) + (marks[word] != 0 ? 1 : 0);
    }
  }

  /// Reads what stands before `word`.
  private void gap(int from, int end, int word) {
    int i = from;
    while (i < end) {
      int decoded = Utf8.decode(bytes, i, to);
      int next = i + Utf8.length(decoded);
      int c = Utf8.codePoint(decoded);
      switch (c) {
        case '.', '!', '…', ';', '。', '！' -> marks[word] |= SENTENCE;
        case '?', '？' -> {
          marks[word] |= SENTENCE | ASKS;
          asks = true;
        }
        case ',', ':', '¿', '¡', '(', ')', '–', '—', '、' -> marks[word] |= CLAUSE;
        case '-', '/' -> marks[word] |= isBlank(i - 1) || isBlank(next) ? CLAUSE : 0;
        case '\n' -> {
          marks[word] |= SENTENCE;
          lineStarts(next);
        }
        case '"', '“', '”', '„', '«', '»', '‹', '›', '\'', '‘', '’' -> quote(c, i, next, word);
        default -> {
          // Anything else neither ends a clause nor quotes.
        }
      }
      i = next;
    }
  }

  private void quote(int c, int at, int next, int word) {
    boolean single = c == '\'' || c == '‘' || c == '’';
    boolean opens = !isBlank(next) && (!single || !isLetter(at - 1));
    boolean closes = !single || !isLetter(next);
    if (openQuote != 0 && closes && single == isSingle(openQuote)) {
      Arrays.fill(quoted, openedAt, word, true);
      openQuote = 0;
    } else if (openQuote == 0 && opens) {
      openQuote = c;
      openedAt = word;
    }
  }

  private static boolean isSingle(int quote) {
    return quote == '\'' || quote == '‘' || quote == '’';
  }

  private void lineStarts(int at) {
    quotedLine = at < to && bytes[at] == '>';
    if (at < to && (bytes[at] == '\n' || bytes[at] == '\r')) {
      pasted = false;
    }
    pasted |= isPastedHeader(at);
  }

  /// Whether a line starts as a copied message does: "[01/06, 09:58] Name: ".
  private boolean isPastedHeader(int at) {
    if (at + 1 >= to || bytes[at] != '[' || !isDigit(at + 1)) {
      return false;
    }
    int close = find(']', at, at + PASTED_STAMP_MAX);
    return close > 0 && find(':', close, close + PASTED_NAME_MAX) > 0;
  }

  private int find(char wanted, int from, int end) {
    for (int i = from; i < Math.min(end, to) && bytes[i] != '\n'; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDigit(int at) {
    return bytes[at] >= '0' && bytes[at] <= '9';
  }

  private boolean isBlank(int at) {
    return at < 0 || at >= to || (bytes[at] >= 0 && bytes[at] <= ' ');
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < to && (bytes[at] < 0 || Letters.of(bytes[at]) >= Letters.FIRST_LETTER);
  }

  /// How many words the text has.
  int count() {
    return count;
  }

  /// Whether any sentence asks.
  boolean asks() {
    return asks;
  }

  boolean quoted(int word) {
    return !plain && quoted[word];
  }

  /// The number of the clause a word is in.
  int clause(int word) {
    return plain ? 0 : clause[word];
  }

  /// The number of the sentence a word is in.
  int sentence(int word) {
    return plain ? 0 : sentence[word];
  }

  /// Whether a new clause begins before a word, or after the last.
  boolean breaksBefore(int word) {
    return word == 0 || word == count || !plain && marks[word] != 0;
  }

  /// Whether a new sentence begins before a word, and the one that ends there asks.
  boolean asksBefore(int word) {
    return asks && (marks[word] & ASKS) != 0;
  }
}
