package org.homeward.web.door;

import java.util.Locale;
import java.util.Set;
import org.homeward.web.form.Form;

/// Checks a passphrase that is being chosen, typed twice.
///
/// Length is what makes guessing slow; rules about signs and capitals only make it harder to
/// remember (NIST SP 800-63B, section 5.1.1.2, has the same view), so there are none.
final class NewPassphrase {
  static final int LENGTH_LEAST = 10;
  static final int LENGTH_MOST = 200;

  private static final Set<String> TOO_COMMON =
      Set.of(
          "1234567890",
          "0123456789",
          "12345678910",
          "qwertyuiop",
          "passwordpassword",
          "password123",
          "password1234",
          "iloveyou123",
          "iloveyouiloveyou",
          "letmeinletmein");

  private NewPassphrase() {}

  /// The passphrase as typed; errors are left in the form where it will not do.
  static String read(Form form, String name, String againName) {
    String passphrase = form.value(name);
    if (passphrase.length() < LENGTH_LEAST) {
      form.error(
          name,
          "Please use at least "
              + LENGTH_LEAST
              + " characters. Four words that only you would put together work well.");
    } else if (passphrase.length() > LENGTH_MOST) {
      form.error(name, "Please use at most " + LENGTH_MOST + " characters.");
    } else if (TOO_COMMON.contains(passphrase.toLowerCase(Locale.ROOT))
        || passphrase.chars().distinct().count() < 4) {
      form.error(name, "Somebody would guess this one early. Please choose another.");
    } else if (!passphrase.equals(form.value(againName))) {
      form.error(againName, "These two are not the same. Please type it once more.");
    }
    return passphrase;
  }
}
