package org.homeward.path.prepare.circle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.homeward.web.form.Form;

/// E-mail addresses: checked where they come in, and as they stand in a link.
final class Email {
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "[^\\s@<>\"(),;:\\\\\\[\\]]+@[^\\s@<>\"(),;:\\\\\\[\\].]+(\\.[^\\s@<>\"(),;:\\\\\\[\\].]+)+");
  private static final int LENGTH_MAX = 254;

  private Email() {}

  /// The address in a field; empty where left out or not plausible (then with an error).
  static String read(Form form, String name) {
    String address = form.text(name).atMost(LENGTH_MAX).optional();
    if (address.isEmpty() || PLAUSIBLE.matcher(address).matches()) {
      return address;
    }
    form.error(name, "An e-mail address looks like name@example.org. Look for a missing @ or dot.");
    return "";
  }

  /// Text as it stands in the address of a link.
  static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
