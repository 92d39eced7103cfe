package org.homeward.chats.text.json;

import java.nio.charset.StandardCharsets;

/// Reads whole numbers out of bytes.
final class Numbers {
  private static final int DIGITS_MAX = 18;
  private static final int LENGTH_MAX = 40;

  private Numbers() {}

  /// The number between `from` and `to`, without what comes after its point, or `otherwise` where
  /// it is none or does not fit.
  static long read(byte[] bytes, int from, int to, long otherwise) {
    boolean negative = from < to && bytes[from] == '-';
    int first = negative ? from + 1 : from;
    if (first == to || to - first > DIGITS_MAX) {
      return rare(bytes, from, to, otherwise);
    }
    long value = 0;
    for (int i = first; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return rare(bytes, from, to, otherwise);
      }
      value = value * 10 + digit;
    }
    return negative ? -value : value;
  }

  private static long rare(byte[] bytes, int from, int to, long otherwise) {
    if (from == to || to - from > LENGTH_MAX) {
      return otherwise;
    }
    for (int i = from; i < to; i++) {
      if ("0123456789+-.eE".indexOf(bytes[i]) < 0) {
        return otherwise;
      }
    }
    String number = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException notWhole) {
      return fraction(number, otherwise);
    }
  }

  private static long fraction(String number, long otherwise) {
    try {
      double value = Double.parseDouble(number);
      return Math.abs(value) < Long.MAX_VALUE ? (long) value : otherwise;
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }
}
