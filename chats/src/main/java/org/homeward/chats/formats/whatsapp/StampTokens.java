package org.homeward.chats.formats.whatsapp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers and words a header is made of, up to the separator that ends it.
final class StampTokens {
  private static final int LENGTH_MAX = 120;
  private static final int NUMBERS_MAX = 6;
  private static final int NUMBERS_MIN = 4;
  private static final int DIGITS_MAX = 4;
  private static final int WORDS_MAX = 8;
  private static final String PUNCTUATION = "./-,:;'’()|،٫·\u2011";
  private static final char ZERO_WIDTH_NON_JOINER = 0x200C;

  /// A word and where it stands.
  ///
  /// @param numbersBefore how many numbers stand before it
  /// @param touchesNext whether a number follows at once
  record Word(String text, int numbersBefore, boolean touchesNext) {}

  private final String line;
  private final int[] values = new int[NUMBERS_MAX];
  private final int[] from = new int[NUMBERS_MAX];
  private final int[] to = new int[NUMBERS_MAX];
  private final int[] digits = new int[NUMBERS_MAX];
  private int count;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder signature = new StringBuilder();
  private int at;

  private StampTokens(String line) {
    this.line = line;
  }

  /// The parts of a line that begins like a header, or null.
  static @Nullable StampTokens of(String line) {
    StampTokens tokens = new StampTokens(line);
    return tokens.scan() ? tokens : null;
  }

  int count() {
    return count;
  }

  int value(int number) {
    return values[number];
  }

  int digits(int number) {
    return digits[number];
  }

  int from(int number) {
    return from[number];
  }

  int to(int number) {
    return to[number];
  }

  List<Word> words() {
    return words;
  }

  String signature() {
    return signature.toString();
  }

  /// Where what follows the header begins.
  int restFrom() {
    return at;
  }

  /// What stands between a number and the next, without marks.
  String link(int number) {
    return Marks.strip(line.substring(to[number], from[number + 1]));
  }

  /// The line between two places, without marks.
  String between(int start, int end) {
    return Marks.strip(line.substring(start, end));
  }

  private boolean scan() {
    int end = Math.min(line.length(), LENGTH_MAX);
    skipMarks(end);
    char close = 0;
    if (at < end && (line.charAt(at) == '[' || line.charAt(at) == '(')) {
      close = line.charAt(at) == '[' ? ']' : ')';
      sign(line.charAt(at++));
    }
    while (at < end) {
      int c = line.codePointAt(at);
      if (Marks.isMark(c)) {
        at++;
      } else if (close != 0 && c == close) {
        return endsAt(at + 1);
      } else if (close == 0 && endsHere(c, end)) {
        return true;
      } else if (!token(c, end)) {
        return false;
      }
    }
    return false;
  }

  private boolean token(int c, int end) {
    if (Character.digit(c, 10) >= 0) {
      return number(end);
    }
    if (isWord(c)) {
      return word(end);
    }
    if (Marks.isSpace(c)) {
      at++;
      return true;
    }
    if (PUNCTUATION.indexOf(c) < 0) {
      return false;
    }
    sign((char) c);
    at++;
    return true;
  }

  private void skipMarks(int end) {
    while (at < end && Marks.isMark(line.charAt(at))) {
      at++;
    }
  }

  // Without a bracket a header ends at a dash between spaces, or at a colon before a space.
  private boolean endsHere(int c, int end) {
    if (count < NUMBERS_MIN) {
      return false;
    }
    if (c == ':' && at + 1 < end && line.charAt(at + 1) == ' ' && endsInNumber()) {
      sign(':');
      return endsAt(at + 1);
    }
    if (!Marks.isSpace(c)) {
      return false;
    }
    int dash = at;
    while (dash < end && (Marks.isSpace(line.charAt(dash)) || Marks.isMark(line.charAt(dash)))) {
      dash++;
    }
    if (dash == end || "-–—−".indexOf(line.charAt(dash)) < 0) {
      return false;
    }
    if (dash + 1 < line.length() && !Marks.isSpace(line.charAt(dash + 1))) {
      return false;
    }
    sign('-');
    return endsAt(dash + 1);
  }

  private boolean endsInNumber() {
    return to[count - 1] == at && count > NUMBERS_MIN;
  }

  private boolean endsAt(int place) {
    at = place < line.length() && Marks.isSpace(line.charAt(place)) ? place + 1 : place;
    return count >= NUMBERS_MIN;
  }

  private boolean number(int end) {
    if (count == NUMBERS_MAX) {
      return false;
    }
    int start = at;
    int value = 0;
    while (at < end && Character.digit(line.codePointAt(at), 10) >= 0) {
      value = value * 10 + Character.digit(line.codePointAt(at), 10);
      at += Character.charCount(line.codePointAt(at));
      digits[count]++;
      if (digits[count] > DIGITS_MAX) {
        return false;
      }
    }
    values[count] = value;
    from[count] = start;
    to[count] = at;
    sign(digits[count] > 2 ? 'Y' : 'N');
    count++;
    return true;
  }

  private boolean word(int end) {
    int start = at;
    while (at < end && isWord(line.codePointAt(at))) {
      at += Character.charCount(line.codePointAt(at));
    }
    boolean touches = at < end && Character.digit(line.codePointAt(at), 10) >= 0;
    words.add(new Word(line.substring(start, at), count, touches));
    sign('W');
    return words.size() <= WORDS_MAX;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == ZERO_WIDTH_NON_JOINER
        || c == '"'
        || c == '״';
  }

  // "p. m." and "in the afternoon" are one W, so that the words of both halves of a day agree.
  private void sign(char c) {
    boolean inWord = !signature.isEmpty() && signature.charAt(signature.length() - 1) == 'W';
    if (!inWord || (c != 'W' && c != '.' && c != '\'' && c != '’')) {
      signature.append(c == '،' ? ',' : c);
    }
  }
}
