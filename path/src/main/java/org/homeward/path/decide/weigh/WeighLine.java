package org.homeward.path.decide.weigh;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One line on one of the two lists.
///
/// @param side the list
/// @param text what it is, 1 to 300 characters
/// @param weight how much it weighs, 0 to 10; empty where not said
/// @param root what it grows from; empty where not said
public record WeighLine(Side side, String text, OptionalInt weight, Optional<Root> root)
    implements Fact {
  /// How lines are kept.
  public static final EntryType<WeighLine> TYPE =
      EntryType.of("weigh-line", "A line on a list", WeighLine.class);

  static final int TEXT_MAX = 300;
  static final int WEIGHT_MOST = 10;

  static WeighLine read(Form form) {
    Side side =
        form.choice("side", Side.class)
            .orElseGet(() -> {
              form.error("side", "Choose a list. You can change it later.");
              return Side.STAYING;
            });
    return new WeighLine(
        side,
        form.text("text").atMost(TEXT_MAX).required("Write one thing. A few words are enough."),
        form.scale("weight", 0, WEIGHT_MOST),
        form.choice("root", Root.class));
  }

  void fill(Form form) {
    form.with("side", side).with("text", text).with("root", root);
    weight.ifPresent(number -> form.with("weight", number));
  }

  @Override
  public String inWords() {
    return side.label()
        + ": "
        + text
        + (weight.isPresent() ? "\nIt weighs " + weight.getAsInt() + " of 10." : "")
        + root.map(grown -> "\nIt is: " + grown.label()).orElse("");
  }
}
