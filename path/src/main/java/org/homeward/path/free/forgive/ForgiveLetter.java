package org.homeward.path.free.forgive;

import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A letter that is not sent.
///
/// @param text 1 to 6,000 characters
/// @param whom whom it is for; empty where not said
public record ForgiveLetter(String text, Optional<Whom> whom) implements Fact {
  /// How letters are kept.
  public static final EntryType<ForgiveLetter> TYPE =
      EntryType.of("forgive-letter", "A letter", ForgiveLetter.class);

  static final int TEXT_MAX = 6000;
  private static final int BEGINNING = 90;

  static ForgiveLetter read(Form form) {
    return new ForgiveLetter(
        form.text("text")
            .atMost(TEXT_MAX)
            .required("Write a few words first. One line is a letter."),
        form.choice("whom", Whom.class));
  }

  void fill(Form form) {
    form.with("text", text).with("whom", whom);
  }

  /// Whom it is for, as a heading.
  String title() {
    return switch (whom.orElse(Whom.SOMEBODY)) {
      case THEM -> "To them";
      case MYSELF -> "To myself";
      case SOMEBODY -> "A letter";
    };
  }

  /// The first words of it.
  String beginning() {
    String line = text.lines().findFirst().orElse("").strip();
    if (line.length() <= BEGINNING) {
      return line;
    }
    int end = line.lastIndexOf(' ', BEGINNING);
    return line.substring(0, end < BEGINNING / 2 ? BEGINNING : end).strip() + " …";
  }

  @Override
  public String inWords() {
    return title() + "\n" + text;
  }
}
