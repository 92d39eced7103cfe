package org.homeward.path.decide.comeback;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// An answer written while calm.
///
/// @param kind the kind of message it answers
/// @param text 1 to 400 characters
public record ReadyAnswer(Message kind, String text) implements Fact {
  /// How these are kept.
  public static final EntryType<ReadyAnswer> TYPE =
      EntryType.of("return-ready", "An answer ready", ReadyAnswer.class);

  static final int TEXT_MAX = 400;

  /// Ours, to take over and change.
  enum Beginning {
    NOTED(Message.PRACTICAL, "Thank you. I have noted it."),
    TOMORROW(Message.PRACTICAL, "I will answer about this by tomorrow evening."),
    NOT_NOW(Message.EMOTIONAL, "I read this. I am not able to talk about us now."),
    NO_ANSWER(
        Message.EMOTIONAL, "I wish you well. I am not going to answer messages like this one."),
    ONLY_THAT(Message.MIXED, "About the practical part: yes, that works for me.");

    private final Message kind;
    private final String text;

    Beginning(Message kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    String text() {
      return text;
    }

    String key() {
      return Form.key(this);
    }

    ReadyAnswer answer() {
      return new ReadyAnswer(kind, text);
    }
  }

  static ReadyAnswer read(Form form) {
    Message kind =
        form.choice("kind", Message.class)
            .orElseGet(() -> {
              form.error("kind", "Choose what it answers. You can change it later.");
              return Message.MIXED;
            });
    return new ReadyAnswer(
        kind, form.text("text").atMost(TEXT_MAX).required("Write the answer first."));
  }

  void fill(Form form) {
    form.with("kind", kind).with("text", text);
  }

  @Override
  public String inWords() {
    return kind.label() + ": " + text;
  }
}
