package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes a text apart into words. Contractions become the words they stand for, also as they are
/// typed on a phone: "u r", "dont", "im".
final class Tokenizer {
  /// Endings that are words of their own after an apostrophe.
  private static final Map<String, String> ENDINGS =
      Map.of("'ll", "will", "'ve", "have", "'re", "are", "'m", "am", "'d", "would");

  /// After what "'s" is "is" and not "of".
  private static final Set<String> BEFORE_IS =
      Set.of(
          "it", "that", "he", "she", "what", "who", "there", "here", "how", "where", "this", "when",
          "everything", "nothing", "everyone", "everybody", "nobody", "one");

  private static final String[] YOU_ARE = {"you", "are"};
  private static final String[] I_WILL = {"i", "will"};
  private static final String[] I_WOULD = {"i", "would"};

  private final Map<String, String[]> contractions = new HashMap<>();
  private final WordClasses words;
  private final Lemmas lemmas;

  /// @param words the lists; "contractions" has a word and the words it stands for in each line
  Tokenizer(WordClasses words) {
    this.words = words;
    lemmas = new Lemmas(words.lines("irregular"));
    for (String line : words.lines("contractions")) {
      String[] parts = line.split(" ", 2);
      contractions.put(parts[0], parts[1].split(" "));
    }
  }

  /// The words of a text, in order. Takes time in proportion to the text.
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (Character.isLetterOrDigit(sign)) {
        int end = end(text, at);
        add(text, at, end, before.toString(), tokens);
        before.setLength(0);
        at = end;
      } else {
        if (!Character.isSpaceChar(sign) && sign != '\t' && sign != '\r') {
          before.append(plain(sign));
        }
        at++;
      }
    }
    tokens.add(new Token("", List.of(), text.length(), text.length(), before + "\n", false));
    return tokens;
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '’', '‘', '‚', '`', '´' -> '\'';
      case '–', '—' -> '-';
      case '…' -> '.';
      default -> sign;
    };
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char sign = text.charAt(at);
      boolean inside =
          (plain(sign) == '\'' || sign == '-')
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!inside && !Character.isLetterOrDigit(sign)) {
        break;
      }
      at++;
    }
    return at;
  }

  private void add(String text, int from, int to, String before, List<Token> tokens) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      plain.append(Character.toLowerCase(plain(text.charAt(i))));
    }
    String word = plain.toString();
    String[] parts = parts(word, tokens, next(text, to));
    boolean parted = parts.length == 2 && word.startsWith(parts[0]) && word.indexOf('\'') > 0;
    int cut = parted ? from + parts[0].length() : to;
    boolean capital = Character.isUpperCase(text.charAt(from));
    for (int i = 0; i < parts.length; i++) {
      tokens.add(
          new Token(
              parts[i],
              lemmas.of(parts[i]),
              parted && i == 1 ? cut : from,
              parted && i == 0 ? cut : to,
              i == 0 ? before : "",
              capital));
    }
  }

  /// The word after a place, where only a space is between.
  private static String next(String text, int from) {
    if (from + 1 >= text.length() || text.charAt(from) != ' ') {
      return "";
    }
    int end = end(text, from + 1);
    return text.substring(from + 1, end).toLowerCase(Locale.ROOT);
  }

  private String[] parts(String word, List<Token> tokens, String next) {
    String last = tokens.isEmpty() ? "" : tokens.getLast().word();
    switch (word) {
      case "ur" -> {
        boolean are = words.has("after-you-are", next) || next.endsWith("ing");
        return are ? YOU_ARE : new String[] {"your"};
      }
      case "ill" -> {
        return next.isEmpty() || words.has("before-ill", last) ? new String[] {word} : I_WILL;
      }
      case "id" -> {
        return next.isEmpty() || words.has("before-id", last) ? new String[] {word} : I_WOULD;
      }
      default -> {
        String[] known = contractions.get(word);
        return known != null ? known : endings(word);
      }
    }
  }

  private static String[] endings(String word) {
    int mark = word.indexOf('\'');
    if (mark <= 0) {
      return new String[] {word};
    }
    String ending = word.substring(mark);
    String stem = word.substring(0, mark);
    if (word.endsWith("n't")) {
      return new String[] {word.substring(0, word.length() - 3), "not"};
    }
    if (ending.equals("'s") && BEFORE_IS.contains(stem)) {
      return new String[] {stem, "is"};
    }
    String full = ENDINGS.get(ending);
    return full != null ? new String[] {stem, full} : new String[] {word};
  }
}
