package org.homeward.path.tell.letgo;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One thing that one of the two decides.
///
/// @param whose who decides it
/// @param text what it is, 1 to 200 characters
public record Share(Whose whose, String text) implements Fact {
  /// How these are kept.
  public static final EntryType<Share> TYPE =
      EntryType.of("letgo-share", "What is whose to decide", Share.class);

  static final int TEXT_MAX = 200;

  /// Who decides.
  public enum Whose {
    /// The person writing.
    MINE("Mine to decide"),
    /// The one who is leaving.
    THEIRS("Theirs to decide");

    private final String label;

    Whose(String label) {
      this.label = label;
    }

    /// What its list is called.
    public String label() {
      return label;
    }

    /// How it is named on a page.
    String key() {
      return Form.key(this);
    }
  }

  static Share read(Form form) {
    Whose whose =
        form.choice("whose", Whose.class)
            .orElseGet(() -> {
              form.error("whose", "Choose whose it is. You can change it later.");
              return Whose.MINE;
            });
    return new Share(
        whose,
        form.text("text").atMost(TEXT_MAX).required("Write one thing. A few words are enough."));
  }

  void fill(Form form) {
    form.with("whose", whose).with("text", text);
  }

  @Override
  public String inWords() {
    return whose.label() + ": " + text;
  }
}
