package org.homeward.chats.formats.line;

import java.nio.charset.StandardCharsets;
import org.homeward.chats.text.ByteSearch;

/// The time at the start of an entry: `9:05`, `下午9:05`, `9:05 PM`, and a tab after it.
final class LineTime {
  private static final byte[][] MORNING = marks("AM", "am", "a.m.", "上午", "午前", "오전");
  private static final byte[][] AFTERNOON = marks("PM", "pm", "p.m.", "下午", "午後", "오후");

  private int minutes;
  private int after;

  private static byte[][] marks(String... marks) {
    byte[][] bytes = new byte[marks.length][];
    for (int i = 0; i < marks.length; i++) {
      bytes[i] = marks[i].getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  /// Whether a line starts with a time.
  boolean read(byte[] bytes, int from, int to) {
    int at = from;
    int half = half(bytes, at, to);
    if (half != 0) {
      at = blanks(bytes, after, to);
    }
    int hour = number(bytes, at, to);
    if (hour < 0 || hour > 24 || after >= to || bytes[after] != ':') {
      return false;
    }
    at = after + 1;
    int minute = number(bytes, at, to);
    if (minute < 0 || minute > 59 || after - at != 2) {
      return false;
    }
    at = blanks(bytes, after, to);
    if (half == 0) {
      half = half(bytes, at, to);
      at = half == 0 ? at : after;
    }
    if (at >= to || bytes[at] != '\t') {
      return false;
    }
    after = at + 1;
    int hours = half == 0 ? hour % 24 : hour % 12 + (half > 0 ? 12 : 0);
    minutes = hours * 60 + minute;
    return true;
  }

  private int half(byte[] bytes, int at, int to) {
    return starts(MORNING, bytes, at, to) ? -1 : starts(AFTERNOON, bytes, at, to) ? 1 : 0;
  }

  private boolean starts(byte[][] marks, byte[] bytes, int at, int to) {
    for (byte[] mark : marks) {
      if (ByteSearch.startsWith(bytes, at, to, mark)) {
        after = at + mark.length;
        return true;
      }
    }
    return false;
  }

  private int number(byte[] bytes, int from, int to) {
    int number = -1;
    int at = from;
    while (at < to && at < from + 2 && bytes[at] >= '0' && bytes[at] <= '9') {
      number = Math.max(number, 0) * 10 + bytes[at] - '0';
      at++;
    }
    after = at;
    return number;
  }

  private static int blanks(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] == ' ') {
      at++;
    }
    return at;
  }

  /// Minutes since midnight.
  int minutes() {
    return minutes;
  }

  /// After the tab that ends it.
  int after() {
    return after;
  }
}
