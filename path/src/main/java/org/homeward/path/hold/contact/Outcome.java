package org.homeward.path.hold.contact;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.web.form.Form;

/// What a contact brought.
///
/// @param met whether what was hoped for came; empty where not said
/// @param words what happened, in the person's own words, up to 500 characters; may be empty
/// @param nextDay how the day after felt, 0 (very low) to 10 (very good); empty where not said
/// @param askNoMore whether the person put the question about the day after aside
public record Outcome(Optional<Met> met, String words, OptionalInt nextDay, boolean askNoMore) {
  static final int WORDS_MAX = 500;

  /// Nothing said yet.
  public static final Outcome NONE = new Outcome(Optional.empty(), "", OptionalInt.empty(), false);

  static Outcome read(Form form, boolean askNoMore) {
    return new Outcome(
        form.choice("met", Met.class),
        form.text("happened").atMost(WORDS_MAX).optional(),
        form.scale("next-day", 0, 10),
        askNoMore);
  }

  void fill(Form form) {
    form.with("met", met.orElse(null)).with("happened", words);
    nextDay.ifPresent(number -> form.with("next-day", number));
  }

  Outcome askingNoMore() {
    return new Outcome(met, words, nextDay, true);
  }

  /// What was said, a line for each answer, each begun with a line feed; empty where nothing was.
  String inWords() {
    var text = new StringBuilder();
    if (!words.isEmpty()) {
      text.append("\nWhat happened: ").append(words);
    }
    met.ifPresent(each -> text.append("\nDid it come: ").append(each.label()));
    nextDay.ifPresent(n -> text.append("\nThe day after: ").append(n).append(" of 10"));
    return text.toString();
  }
}
