package org.homeward.path.decide.reasons;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One reason, in the person's own words.
///
/// @param text what it is, 1 to 500 characters
/// @param felt how it felt, up to 300 characters; empty where not said
public record Reason(String text, String felt) implements Fact {
  /// How reasons are kept.
  public static final EntryType<Reason> TYPE = EntryType.of("reason", "A reason", Reason.class);

  static final int TEXT_MAX = 500;
  static final int FELT_MAX = 300;

  static Reason read(Form form) {
    return new Reason(
        form.text("text")
            .atMost(TEXT_MAX)
            .required("Write one reason first. A few words are enough."),
        form.text("felt").atMost(FELT_MAX).optional());
  }

  void fill(Form form) {
    form.with("text", text).with("felt", felt);
  }

  @Override
  public String inWords() {
    return felt.isEmpty() ? text : text + "\nHow it felt: " + felt;
  }
}
