package org.homeward.path.tell.tone;

import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.tell.tone.reading.Kind;
import org.homeward.web.form.Form;

/// A word or phrase the person changed in the list of the tone check.
///
/// @param use what is to be done with it
/// @param words 1 to 60 characters
/// @param kind what it does, where it is to be pointed at; empty otherwise
public record ToneWord(Use use, String words, Optional<Kind> kind) implements Fact {
  /// How these are kept.
  public static final EntryType<ToneWord> TYPE =
      EntryType.of("tone-word", "A word for the tone check", ToneWord.class);

  static final int WORDS_MAX = 60;

  /// What is to be done with a word.
  public enum Use {
    /// It means nothing bad between these two.
    LEAVE("Leave it alone"),
    /// It does, though the list does not have it.
    POINT("Point at it too");

    private final String label;

    Use(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  static ToneWord read(Form form) {
    String words = form.text("words").atMost(WORDS_MAX).required("Write the word first.").strip();
    Use use =
        form.choice("use", Use.class)
            .orElseGet(() -> {
              form.error("use", "Choose one. You can change it later.");
              return Use.LEAVE;
            });
    Optional<Kind> kind = form.choice("kind", Kind.class);
    if (use == Use.POINT && kind.isEmpty() && form.error("kind").isEmpty()) {
      form.error("kind", "Choose what the word does, so that the question fits.");
    }
    return new ToneWord(use, words, use == Use.POINT ? kind : Optional.empty());
  }

  void fill(Form form) {
    form.with("words", words).with("use", use).with("kind", kind);
  }

  @Override
  public String inWords() {
    return use.label() + ": " + words;
  }
}
