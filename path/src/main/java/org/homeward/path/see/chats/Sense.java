package org.homeward.path.see.chats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.words.Meaning;
import org.homeward.web.form.Option;

/// What words are looked for, as a person calls it.
public enum Sense {
  KIND(Meaning.AFFECTION, "Kind words", "love, longing, being close, said to the other"),
  SORRY(Meaning.APOLOGY, "Saying sorry", "sorry for something, or asking to be forgiven"),
  THANKS(Meaning.THANKS, "Thanks", "thanking the other"),
  HOSTILE(Meaning.HOSTILITY, "Hostile words", "rude and hurting words, said to the other"),
  LEAVING(Meaning.LEAVING, "Words of leaving", "that it is over, or that one goes"),
  RETURNING(Meaning.RETURNING, "Words of returning", "asking the other back, or coming back"),
  PLAN(Meaning.PLAN, "Plans", "something to do together"),
  CANCEL(Meaning.CANCEL, "Plans called off", "that something will not happen"),
  MORNING(Meaning.GOOD_MORNING, "Good mornings", "wishing a good morning"),
  NIGHT(Meaning.GOOD_NIGHT, "Good nights", "wishing a good night");

  private final Meaning meaning;
  private final String label;
  private final String hint;

  Sense(Meaning meaning, String label, String hint) {
    this.meaning = meaning;
    this.label = label;
    this.hint = hint;
  }

  /// Whose section of a list it is.
  Meaning meaning() {
    return meaning;
  }

  String label() {
    return label;
  }

  /// What belongs to it.
  String hint() {
    return hint;
  }

  static Sense of(Meaning meaning) {
    return Arrays.stream(values())
        .filter(each -> each.meaning == meaning)
        .findFirst()
        .orElseThrow();
  }

  /// The one an address names.
  static Optional<Sense> named(String label) {
    return Arrays.stream(values()).filter(each -> each.meaning.label().equals(label)).findFirst();
  }

  static List<Option> options() {
    return Arrays.stream(values()).map(each -> Option.of(each, each.label, each.hint)).toList();
  }
}
