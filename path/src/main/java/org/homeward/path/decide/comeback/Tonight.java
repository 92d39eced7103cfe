package org.homeward.path.decide.comeback;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What the person would do if they wrote tonight, asked on a calm day.
///
/// @param choice what they would do
/// @param words a few words, up to 300 characters; may be empty
public record Tonight(Choice choice, String words) implements Fact {
  /// How these are kept.
  public static final EntryType<Tonight> TYPE =
      EntryType.of("return-tonight", "If they wrote tonight", Tonight.class);

  static final int WORDS_MAX = 300;

  /// What they would do.
  public enum Choice {
    NOTHING("Not answer"),
    WAIT("Wait a day, then see"),
    CALL("Call somebody first"),
    BUSINESS("Answer only what is practical"),
    ANSWER("Answer"),
    MEET("Meet them"),
    UNKNOWN("I don’t know");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  static Tonight read(Form form) {
    Choice choice =
        form.choice("choice", Choice.class)
            .orElseGet(() -> {
              form.error("choice", "Choose one. “I don’t know” is one too.");
              return Choice.UNKNOWN;
            });
    return new Tonight(choice, form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.with("choice", choice).with("words", words);
  }

  @Override
  public String inWords() {
    return choice.label() + "." + (words.isEmpty() ? "" : "\n" + words);
  }
}
