package org.homeward.web.server;

/// Tells our own addresses, which are letters, digits and few signs, from tricks and mistakes.
final class PlainPath {
  private static final int LENGTH_MAX = 300;

  private PlainPath() {}

  static boolean is(String path) {
    if (path.isEmpty() || path.charAt(0) != '/' || path.length() > LENGTH_MAX) {
      return false;
    }
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return !path.contains("..");
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '/'
        || c == '-'
        || c == '.';
  }
}
