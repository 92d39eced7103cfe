package org.homeward.path.tell.letgo;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A sentence for letting them go.
///
/// @param use what it is for; empty where the person does not know yet
/// @param text what it says, 1 to 500 characters
public record Sentence(Optional<Use> use, String text) implements Fact {
  /// How these are kept.
  public static final EntryType<Sentence> TYPE =
      EntryType.of("letgo-sentence", "Words for letting go", Sentence.class);

  static final int TEXT_MAX = 500;

  /// What a sentence is for.
  public enum Use {
    /// To be said to them.
    SAY("To say to them"),
    /// To be kept by the person.
    KEEP("To keep for me");

    private final String label;

    Use(String label) {
      this.label = label;
    }

    /// What it is called.
    public String label() {
      return label;
    }
  }

  static Sentence read(Form form) {
    return new Sentence(
        form.choice("use", Use.class),
        form.text("text").atMost(TEXT_MAX).required("Write one sentence. It can be short."));
  }

  void fill(Form form) {
    form.with("use", use.orElse(null)).with("text", text);
  }

  boolean pleads() {
    return Plea.in(text);
  }

  @Override
  public String inWords() {
    return text + use.map(known -> "\n" + known.label()).orElse("");
  }

  /// Sentences to begin from; each says something true and asks for nothing.
  public enum Beginning {
    HEARD("I heard you. I will not ask again."),
    SAD("I am sad, and I will not hold you."),
    GOOD("There was good in it. I am keeping that."),
    QUIET("I need some quiet now. Please do not write for a while."),
    NO_ANSWER("I do not understand it, and I can let it be."),
    WORTH("I would like to be loved by someone who wants to be here."),
    CARE("I loved you as well as I could. I am looking after myself now.");

    private final String text;

    Beginning(String text) {
      this.text = text;
    }

    /// What it says.
    public String text() {
      return text;
    }

    /// How it is named in an address.
    String key() {
      return Form.key(this);
    }

    static Optional<Beginning> named(String key) {
      return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
  }
}
