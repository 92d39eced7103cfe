package org.homeward.path.see.values;

import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A usual day some years from now, as the person pictures it. One entry.
///
/// @param picture the day in their words, 1 to 2,000 characters
/// @param there whether the other one is in it; empty where they do not know
public record Future(String picture, Optional<There> there) implements Fact {
  /// How it is kept.
  public static final EntryType<Future> TYPE =
      EntryType.of("values-future", "The future I picture", Future.class);

  static final EntryId ONLY = new EntryId("future");
  static final int PICTURE_MAX = 2000;

  /// Whether the other one is in the picture.
  public enum There {
    YES("Yes, they are in it"),
    EDGE("Somewhere at the edge"),
    CHANGED("Only if they were different"),
    NO("No, they are not in it");

    private final String label;

    There(String label) {
      this.label = label;
    }

    /// What it is called.
    public String label() {
      return label;
    }
  }

  static Future read(Form form) {
    return new Future(
        form.text("picture")
            .atMost(PICTURE_MAX)
            .required("Write a few words of the day. It need not be whole."),
        form.choice("there", There.class));
  }

  void fill(Form form) {
    form.with("picture", picture).with("there", there);
  }

  @Override
  public String inWords() {
    return picture + there.map(each -> "\n" + each.label()).orElse("");
  }
}
