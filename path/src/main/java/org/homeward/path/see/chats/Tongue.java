package org.homeward.path.see.chats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.web.form.Option;

/// The languages that come with lists of words.
public enum Tongue {
  EN("English"),
  ES("Spanish"),
  DE("German"),
  FR("French"),
  PT("Portuguese"),
  IT("Italian");

  private final String label;

  Tongue(String label) {
    this.label = label;
  }

  /// Its name in English.
  String label() {
    return label;
  }

  /// Its ISO 639 code, which names its list.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Tongue> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /// All but the first, which is the one where nothing is chosen.
  static List<Option> others() {
    return Arrays.stream(values()).skip(1).map(each -> Option.of(each, each.label)).toList();
  }
}
