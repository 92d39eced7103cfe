package org.homeward.path.tell.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Something the other one may say.
///
/// @param text what they may say, 1 to 300 characters
/// @param happy id of the answer the person was happy with; empty where none is
public record Objection(String text, String happy) implements Fact {
  /// How these are kept.
  public static final EntryType<Objection> TYPE =
      EntryType.of("talk-objection", "What they may say", Objection.class);

  static final int TEXT_MAX = 300;

  /// Things people often hear, to take over and change. None of them is a verdict on anybody.
  enum Beginning {
    WHY_NOW("Why now, all of a sudden?"),
    SOMEBODY("Is there somebody else?"),
    CHANGE("I will change. Give me one more chance."),
    YEARS("You are throwing all these years away."),
    MY_FAULT("So it is all my fault."),
    ALONE("I can’t live without you."),
    HOME("And who keeps the home?"),
    REGRET("You will regret this."),
    SILENCE("(They say nothing at all.)");

    private final String text;

    Beginning(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    String key() {
      return Form.key(this);
    }

    /// Those not on the list yet.
    static List<Beginning> without(List<String> taken) {
      return Arrays.stream(values()).filter(each -> !taken.contains(each.text)).toList();
    }

    static Optional<Beginning> named(String key) {
      return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
  }

  static Objection read(Form form) {
    return new Objection(
        form.text("text").atMost(TEXT_MAX).required("Write what they may say."), "");
  }

  void fill(Form form) {
    form.with("text", text);
  }

  /// The same with other words.
  Objection saying(String words) {
    return new Objection(words, happy);
  }

  /// The same with the answer the person is happy with; with none where it was this one already.
  Objection happyWith(EntryId answer) {
    return new Objection(text, answer.value().equals(happy) ? "" : answer.value());
  }

  @Override
  public String inWords() {
    return text;
  }
}
