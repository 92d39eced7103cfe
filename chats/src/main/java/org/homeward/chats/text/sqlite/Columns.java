package org.homeward.chats.text.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The columns of a table, by what created it.
///
/// @param names their names in the order of the record
/// @param rowid which of them is another name of the rowid, or [Table#NO_COLUMN]
record Columns(List<String> names, int rowid) {
  private static final Set<String> CONSTRAINTS =
      Set.of("PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT");

  static Columns of(String sql) {
    List<String> names = new ArrayList<>();
    int rowid = Table.NO_COLUMN;
    int open = sql.indexOf('(');
    List<String> words = new ArrayList<>();
    int depth = 0;
    int at = open < 0 ? sql.length() : open + 1;
    while (at < sql.length() && depth >= 0) {
      char letter = sql.charAt(at);
      int end = end(sql, at);
      if (end > at + 1 || !"(),".contains(String.valueOf(letter))) {
        if (depth == 0 && !isBlank(sql, at)) {
          words.add(sql.substring(at, end));
        }
      } else {
        depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (depth < 0 || depth == 0 && letter == ',') {
          rowid = add(words, names) ? names.size() - 1 : rowid;
          words.clear();
        }
      }
      at = end;
    }
    return new Columns(List.copyOf(names), rowid);
  }

  /// Adds the column some words define, and says whether it is the rowid.
  private static boolean add(List<String> words, List<String> names) {
    if (words.isEmpty() || CONSTRAINTS.contains(words.getFirst().toUpperCase(Locale.ROOT))) {
      return false;
    }
    names.add(plain(words.getFirst()));
    return String.join(" ", words.subList(1, words.size()))
        .toUpperCase(Locale.ROOT)
        .startsWith("INTEGER PRIMARY KEY");
  }

  private static String plain(String name) {
    boolean quoted = "\"'`[".indexOf(name.charAt(0)) >= 0 && name.length() >= 2;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private static boolean isBlank(String sql, int at) {
    return sql.charAt(at) <= ' ' || sql.startsWith("--", at) || sql.startsWith("/*", at);
  }

  /// After the word, the name in quotes, the blank or the comment at a place.
  private static int end(String sql, int at) {
    char letter = sql.charAt(at);
    if (sql.startsWith("--", at)) {
      return after(sql, "\n", at + 2);
    }
    if (sql.startsWith("/*", at)) {
      return after(sql, "*/", at + 2);
    }
    if ("\"'`".indexOf(letter) >= 0) {
      return after(sql, String.valueOf(letter), at + 1);
    }
    if (letter == '[') {
      return after(sql, "]", at + 1);
    }
    int end = at + 1;
    while (isWord(letter) && end < sql.length() && isWord(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char letter) {
    return letter > ' ' && "(),\"'`[".indexOf(letter) < 0;
  }

  private static int after(String sql, String end, int from) {
    int found = sql.indexOf(end, from);
    return found < 0 ? sql.length() : found + end.length();
  }
}
