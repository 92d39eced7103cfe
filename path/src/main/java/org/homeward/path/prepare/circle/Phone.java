package org.homeward.path.prepare.circle;

import java.util.regex.Pattern;
import org.homeward.web.form.Form;

/// Phone numbers: checked where they come in, and as a phone dials them.
final class Phone {
  private static final Pattern PLAUSIBLE = Pattern.compile("\\+?[0-9 ()./-]+");
  private static final int TYPED_MAX = 40;
  private static final int DIGITS_LEAST = 2;
  private static final int DIGITS_MOST = 15;

  private Phone() {}

  /// The number in a field, with the digits of any script as 0 to 9; empty where left out or not
  /// plausible (then with an error).
  static String read(Form form, String name) {
    String number = plainDigits(form.text(name).atMost(TYPED_MAX).optional());
    if (number.isEmpty() || !form.error(name).isEmpty()) {
      return "";
    }
    long digits = number.chars().filter(Character::isDigit).count();
    if (!PLAUSIBLE.matcher(number).matches()) {
      form.error(
          name, "Only digits here, with spaces if you like, and a + in front if it has one.");
      return "";
    }
    if (digits < DIGITS_LEAST || digits > DIGITS_MOST) {
      form.error(name, "A phone number has 2 to 15 digits. This has " + digits + ".");
      return "";
    }
    return number;
  }

  /// As it is dialled: digits, and the plus in front where there is one.
  static String dialled(String number) {
    return number.replaceAll("[^0-9+]", "");
  }

  private static String plainDigits(String typed) {
    var plain = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
