package org.homeward.path.free.forgive;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Something wished for somebody, without being there for it.
///
/// @param text 1 to 300 characters
public record ForgiveWish(String text) implements Fact {
  /// How wishes are kept.
  public static final EntryType<ForgiveWish> TYPE =
      EntryType.of("forgive-wish", "A wish", ForgiveWish.class);

  static final int TEXT_MAX = 300;

  static ForgiveWish read(Form form) {
    return new ForgiveWish(form.text("text").atMost(TEXT_MAX).required("Write the wish first."));
  }

  void fill(Form form) {
    form.with("text", text);
  }

  @Override
  public String inWords() {
    return text;
  }
}
