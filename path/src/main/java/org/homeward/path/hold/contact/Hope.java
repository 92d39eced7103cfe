package org.homeward.path.hold.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.web.form.Form;

/// What a contact was hoped to bring, best said before it.
///
/// @param what the nearest of a few answers; empty where not said
/// @param words the person's own, up to 300 characters; empty where not said
/// @param likely how likely it seemed, 0 (not at all) to 10 (certain); empty where not said
public record Hope(Optional<HopedFor> what, String words, OptionalInt likely) {
  static final int WORDS_MAX = 300;

  /// Nothing said.
  public static final Hope NONE = new Hope(Optional.empty(), "", OptionalInt.empty());

  static Hope read(Form form) {
    return new Hope(
        form.choice("hoped", HopedFor.class),
        form.text("hoped-words").atMost(WORDS_MAX).optional(),
        form.scale("likely", 0, 10));
  }

  void fill(Form form) {
    form.with("hoped", what.orElse(null)).with("hoped-words", words);
    likely.ifPresent(number -> form.with("likely", number));
  }

  /// Whether something real was hoped for: not where nothing was said, and not where it was habit.
  public boolean hopedForSomething() {
    return what.filter(each -> each != HopedFor.NOTHING).isPresent();
  }

  /// What was said, a line for each answer, each begun with a line feed; empty where nothing was.
  String inWords() {
    var text = new StringBuilder();
    String said = what.map(each -> each.label().toLowerCase(Locale.ENGLISH)).orElse("");
    if (!said.isEmpty() || !words.isEmpty()) {
      text.append("\nI hoped for: ").append(said);
      text.append(said.isEmpty() || words.isEmpty() ? "" : ". ").append(words);
    }
    likely.ifPresent(
        number -> text.append("\nHow likely it seemed: ").append(number).append(" of 10"));
    return text.toString();
  }
}
