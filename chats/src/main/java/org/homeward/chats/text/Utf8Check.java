package org.homeward.chats.text;

/// Finds what is not valid UTF-8.
public final class Utf8Check {
  private Utf8Check() {}

  /// The place of the first byte that does not belong to a valid sequence, or `to`.
  public static int validTo(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      while (i <= to - Long.BYTES && (EightBytes.at(bytes, i) & EightBytes.TOPS) == 0) {
        i += Long.BYTES;
      }
      while (i < to && bytes[i] >= 0) {
        i++;
      }
      if (i == to) {
        return to;
      }
      int length = sequence(bytes, i, to);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return to;
  }

  /// How many bytes at the end of the range are the beginning of a sequence that is cut off.
  public static int cutBytes(byte[] bytes, int from, int to) {
    int lead = to - 1;
    int lowest = Math.max(from, to - 3);
    while (lead > lowest && (bytes[lead] & 0xC0) == 0x80) {
      lead--;
    }
    int there = to - lead;
    return lead >= lowest && there < needed(bytes[lead] & 0xFF) ? there : 0;
  }

  private static int needed(int lead) {
    if (lead >= 0xC2 && lead < 0xE0) {
      return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
  }

  private static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = needed(lead);
    if (length == 1 || to - at < length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
