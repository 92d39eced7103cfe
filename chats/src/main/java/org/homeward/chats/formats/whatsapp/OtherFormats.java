package org.homeward.chats.formats.whatsapp;

/// What looks like WhatsApp's text and is not.
final class OtherFormats {
  private OtherFormats() {}

  /// Whether a text was written by signal-export: its lines have brackets and a date like some
  /// iPhones', and each message ends in two spaces.
  static boolean isSignalExport(byte[] head, HeaderShape shape) {
    if (!shape.signature().equals("[Y-N-N,N:N:N") && !shape.signature().equals("[Y-N-NN:N:N")) {
      return false;
    }
    int lines = 0;
    int twoSpaces = 0;
    for (int i = 2; i < head.length; i++) {
      if (head[i] == '\n' && head[i - 1] != '\n') {
        lines++;
        twoSpaces += head[i - 1] == ' ' && head[i - 2] == ' ' ? 1 : 0;
      }
    }
    return twoSpaces > 0 && twoSpaces * 2 > lines;
  }
}
