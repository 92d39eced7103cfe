package org.homeward.chats.formats.whatsapp;

/// What looks like WhatsApp's text and is not.
final class OtherFormats {
  private OtherFormats() {}

  /// Whether a text was written by signal-export: its lines have brackets and a date like some
  /// iPhones', and a message ends in two spaces or as its reactions do.
  static boolean isSignalExport(byte[] head, HeaderShape shape) {
    if (!shape.signature().equals("[Y-N-N,N:N:N") && !shape.signature().equals("[Y-N-NN:N:N")) {
      return false;
    }
    int messages = 0;
    int closed = 0;
    boolean closes = false;
    int from = 0;
    while (from < head.length) {
      int end = from;
      while (end < head.length && head[end] != '\n') {
        end++;
      }
      if (head[from] == '[') {
        messages++;
        closed += closes ? 1 : 0;
      }
      closes = closes(head, from, end);
      from = end + 1;
    }
    closed += closes ? 1 : 0;
    return closed * 2 >= messages;
  }

  /// Whether a line may be the last of a message there.
  private static boolean closes(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    byte last = bytes[to - 1];
    byte before = bytes[to - 2];
    return last == ' ' && before == ' ' || last == ')' && (before == '-' || before == ')');
  }
}
