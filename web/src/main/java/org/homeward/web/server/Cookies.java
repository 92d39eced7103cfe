package org.homeward.web.server;

/// Reads one cookie out of a `Cookie` header.
final class Cookies {
  private Cookies() {}

  /// The cookie's value; empty where the header has none of that name.
  static String value(String header, String name) {
    for (String pair : header.split(";", -1)) {
      String trimmed = pair.strip();
      if (trimmed.startsWith(name + "=")) {
        return trimmed.substring(name.length() + 1);
      }
    }
    return "";
  }
}
