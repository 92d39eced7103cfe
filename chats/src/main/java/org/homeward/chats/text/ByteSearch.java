package org.homeward.chats.text;

/// Finds bytes in bytes. All ranges are from the first byte to before the last.
public final class ByteSearch {
  private ByteSearch() {}

  /// Whether the range begins with `what`.
  public static boolean startsWith(byte[] bytes, int from, int to, byte[] what) {
    if (to - from < what.length) {
      return false;
    }
    for (int i = 0; i < what.length; i++) {
      if (bytes[from + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether the range ends with `what`.
  public static boolean endsWith(byte[] bytes, int from, int to, byte[] what) {
    return to - from >= what.length && startsWith(bytes, to - what.length, to, what);
  }

  /// Whether the range is `what`.
  public static boolean same(byte[] bytes, int from, int to, byte[] what) {
    return to - from == what.length && startsWith(bytes, from, to, what);
  }

  /// The first place of a byte in the range, or -1.
  public static int indexOf(byte[] bytes, int from, int to, byte what) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == what) {
        return i;
      }
    }
    return -1;
  }

  /// The first place of `what` in the range, or -1; `what` is not empty.
  public static int indexOf(byte[] bytes, int from, int to, byte[] what) {
    int last = to - what.length;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == what[0] && startsWith(bytes, i, to, what)) {
        return i;
      }
    }
    return -1;
  }
}
