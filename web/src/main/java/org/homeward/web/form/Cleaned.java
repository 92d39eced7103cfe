package org.homeward.web.form;

/// A typed text without what cannot be shown: control characters and halves of characters.
///
/// Line ends become one line feed, and tabs stay. Marks of writing direction stay too:
/// right-to-left writers need them, and pages isolate every text they show.
///
/// @param text what is kept
/// @param changed whether anything but a line end was taken out
record Cleaned(String text, boolean changed) {
  static Cleaned of(String typed) {
    String text = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (text.codePoints().allMatch(Cleaned::isKept)) {
      return new Cleaned(text, false);
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Cleaned::isKept).forEach(kept::appendCodePoint);
    return new Cleaned(kept.toString(), true);
  }

  private static boolean isKept(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    int type = Character.getType(codePoint);
    // U+FFFD is what a decoder leaves of bytes that were no UTF-8. Unassigned code points stay:
    // next year's emoji are unassigned to this year's JDK.
    return type != Character.CONTROL && type != Character.SURROGATE && codePoint != 0xFFFD;
  }
}
