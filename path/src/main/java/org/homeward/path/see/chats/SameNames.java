package org.homeward.path.see.chats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Suggests which names in a chat are one person: a phone that was named later, a name that got a
/// second word. The person decides.
final class SameNames {
  private static final int MOST = 5;

  private SameNames() {}

  /// A sentence for each two names that are alike.
  static List<String> suggestions(List<String> names) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < names.size() && sentences.size() < MOST; i++) {
      for (int j = i + 1; j < names.size() && sentences.size() < MOST; j++) {
        if (alike(names.get(i), names.get(j))) {
          sentences.add(
              "“%s” and “%s” may be one person. Give both the same answer if so."
                  .formatted(names.get(i), names.get(j)));
        }
      }
    }
    return sentences;
  }

  static boolean alike(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    return first.equals(second)
        || first.startsWith(second + " ")
        || second.startsWith(first + " ")
        || digits(one).length() > 6 && digits(one).equals(digits(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N} ]", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static String digits(String name) {
    return name.replaceAll("\\D", "");
  }
}
