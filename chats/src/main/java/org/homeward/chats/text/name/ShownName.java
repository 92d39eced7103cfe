package org.homeward.chats.text.name;

import org.homeward.chats.reading.Limits;

/// A name without what only steers how it is set: direction marks, control characters, the `~` that
/// stands before names not in the address book, and blanks around it or doubled in it.
public final class ShownName {
  private static final char NARROW_BLANK = '\u202F';

  private ShownName() {}

  /// The name as it is shown; "" where nothing of it is left.
  public static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    int from = name.startsWith("~" + NARROW_BLANK) ? 2 : 0;
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      if (steers(c)) {
        continue;
      }
      boolean blank = c <= ' ' || Character.isSpaceChar(c);
      if (!blank) {
        shown.append(c);
      } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
    return cut(shown.toString().strip());
  }

  // Joiners stay: emoji and several scripts are spelt with them.
  private static boolean steers(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c == '\uFEFF'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static String cut(String name) {
    if (name.length() <= Limits.NAME_LENGTH_MAX) {
      return name;
    }
    int end = Limits.NAME_LENGTH_MAX;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
  }
}
