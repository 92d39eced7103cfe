package org.homeward.path.tell.letgo;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One line of what the person is worth, in their own words.
///
/// @param side where it is seen from
/// @param text what it is, 1 to 300 characters
public record WorthLine(Side side, String text) implements Fact {
  /// How these lines are kept.
  public static final EntryType<WorthLine> TYPE =
      EntryType.of("worth-line", "A line of what I am worth", WorthLine.class);

  static final int TEXT_MAX = 300;

  /// Where worth is seen from.
  public enum Side {
    /// What the person brought to the two of them.
    GAVE("What I gave", "Something you did for the two of you, however small."),
    /// What the person can do.
    GOOD_AT("What I am good at", "Something your hands, your head or your patience can do."),
    /// What somebody who likes the person sees.
    FRIEND("What a friend would say", "Think of one person who likes you. What would they say?");

    private final String label;
    private final String hint;

    Side(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /// What it is called.
    public String label() {
      return label;
    }

    /// A few words that make beginning easier.
    public String hint() {
      return hint;
    }

    /// How it is named in an address.
    String key() {
      return Form.key(this);
    }
  }

  static WorthLine read(Form form) {
    Side side =
        form.choice("side", Side.class)
            .orElseGet(() -> {
              form.error("side", "Choose where this line belongs.");
              return Side.GAVE;
            });
    return new WorthLine(
        side,
        form.text("text").atMost(TEXT_MAX).required("Write one line. A few words are enough."));
  }

  void fill(Form form) {
    form.with("side", side).with("text", text);
  }

  @Override
  public String inWords() {
    return side.label() + ": " + text;
  }
}
