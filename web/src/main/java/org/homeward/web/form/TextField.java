package org.homeward.web.form;

/// A text field on its way to being read: its bound, and whether it may be left empty.
public final class TextField {
  /// What fits where nothing else is said: a long page.
  public static final int LENGTH_MAX = 20_000;

  private final Form form;
  private final String name;
  private int most = LENGTH_MAX;

  TextField(Form form, String name) {
    this.form = form;
    this.name = name;
  }

  /// At most so many characters (UTF-16 units, as a browser counts them).
  public TextField atMost(int characters) {
    most = characters;
    return this;
  }

  /// The text without surrounding space; empty when left out or too long (then with an error).
  public String optional() {
    String text = form.value(name).strip();
    if (text.length() <= most) {
      return text;
    }
    form.error(
        name,
        "This holds %,d characters, and yours has %,d. It is all still here: please shorten it."
            .formatted(most, text.length()));
    return "";
  }

  /// The text without surrounding space.
  ///
  /// @param message what to say when it was left empty
  public String required(String message) {
    String text = optional();
    if (text.isEmpty()) {
      form.error(name, message);
    }
    return text;
  }
}
