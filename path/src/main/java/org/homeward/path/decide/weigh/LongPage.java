package org.homeward.path.decide.weigh;

import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One of the two longer pages, in the person's words.
///
/// @param kind which of them
/// @param text 1 to 4,000 characters
public record LongPage(Kind kind, String text) implements Fact {
  /// How they are kept: one entry for each kind, named like it.
  public static final EntryType<LongPage> TYPE =
      EntryType.of("weigh-page", "A longer page", LongPage.class);

  static final int TEXT_MAX = 4000;

  /// Which page.
  public enum Kind {
    /// A year from now, with nothing changed.
    YEAR(
        "If nothing changed in a year",
        "It is a year from today, and all is as it is now. What is an ordinary day like?",
        "Waking up, the evening, a weekend. What do you feel, and where in the body?"),
    /// A day in a life without the other one.
    WITHOUT(
        "A day without them",
        "An ordinary day, some time after, in a life without them. Not the best day, not the worst.",
        "Who do you talk to? What is missing? What is lighter?");

    private final String title;
    private final String lead;
    private final String hint;

    Kind(String title, String lead, String hint) {
      this.title = title;
      this.lead = lead;
      this.hint = hint;
    }

    /// What the page is called.
    public String title() {
      return title;
    }

    /// What to imagine.
    public String lead() {
      return lead;
    }

    /// Where to begin.
    public String hint() {
      return hint;
    }

    /// How it is named in an address.
    public String key() {
      return Form.key(this);
    }

    EntryId id() {
      return new EntryId(key());
    }
  }

  static LongPage read(Kind kind, Form form) {
    return new LongPage(
        kind, form.text("text").atMost(TEXT_MAX).required("Write a few words first."));
  }

  void fill(Form form) {
    form.with("text", text);
  }

  @Override
  public String inWords() {
    return kind.title() + "\n" + text;
  }
}
