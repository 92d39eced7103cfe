package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.homeward.chats.text.BytePrefix;
import org.jspecify.annotations.Nullable;

/// Knows the headers of one file, fast: a line is compared with what stood around the time in the
/// lines before. Only a line with a new date is taken apart.
final class Headers {
  /// How much of a line is looked at for a header.
  static final int HEADER_BYTES_MAX = 320;

  // So far below zero that ten times it and another digit stay there.
  private static final int NO_DIGIT = -1000;

  // Enough for a date in both halves of a day, and the days beside it.
  private static final int FRAMES_MAX = 4;

  private final HeaderShape shape;
  private final StampParser parser;
  private final @Nullable Layout layout;
  private final Frame[] frames = new Frame[FRAMES_MAX];
  private int frameCount;
  private String example = "";

  private @Nullable Frame frame;
  private int secondOfDay;
  private int restFrom;
  private boolean impossible;

  /// What stands around a time, and what it means.
  ///
  /// @param day days since 1970, or [Layout#NO_DATE] while the layout is not known
  private record Frame(
      BytePrefix before,
      BytePrefix behind,
      byte colon,
      byte[] zero,
      int bytesMin,
      boolean hasSeconds,
      DayPeriod period,
      Stamp stamp,
      long day) {}

  /// @param layout the order of the date's numbers, or null to take all headers of the shape
  Headers(HeaderShape shape, @Nullable Layout layout) {
    this.shape = shape;
    this.layout = layout;
    this.parser = new StampParser(shape.learned());
  }

  /// Whether the line between the places begins with a header.
  boolean at(byte[] bytes, int from, int to) {
    impossible = false;
    int start = Marks.after(bytes, from, to);
    for (int i = 0; i < frameCount; i++) {
      if (matches(frames[i], bytes, start, to)) {
        if (i > 0) {
          toFront(i);
        }
        return true;
      }
    }
    return start < to && shape.leads()[bytes[start] & 0xFF] && parsed(bytes, start, to);
  }

  private boolean matches(Frame candidate, byte[] bytes, int start, int to) {
    int i = start + candidate.before.length();
    if (to - i < candidate.bytesMin || !candidate.before.begins(bytes, start, to)) {
      return false;
    }
    byte[] zero = candidate.zero;
    int hour = digit(bytes, i, zero);
    i += zero.length;
    int next = digit(bytes, i, zero);
    if (next >= 0) {
      hour = hour * 10 + next;
      i += zero.length;
    }
    int minute = twoDigits(bytes, i, candidate);
    i += 1 + 2 * zero.length;
    int second = 0;
    if (candidate.hasSeconds) {
      second = twoDigits(bytes, i, candidate);
      i += 1 + 2 * zero.length;
    }
    if (hour < 0
        || hour > 24
        || minute < 0
        || minute > 59
        || second < 0
        || second > 60
        || !candidate.behind.begins(bytes, i, to)) {
      return false;
    }
    frame = candidate;
    secondOfDay = candidate.period.hour(hour) * 3600 + minute * 60 + second;
    restFrom = i + candidate.behind.length();
    return true;
  }

  private static int twoDigits(byte[] bytes, int at, Frame frame) {
    int tens = digit(bytes, at + 1, frame.zero);
    int ones = digit(bytes, at + 1 + frame.zero.length, frame.zero);
    return bytes[at] == frame.colon && tens >= 0 && ones >= 0 ? tens * 10 + ones : -1;
  }

  // In all scripts the ten digits differ in their last byte only.
  private static int digit(byte[] bytes, int at, byte[] zero) {
    int last = zero.length - 1;
    int digit = bytes[at + last] - zero[last];
    return digit >= 0 && digit <= 9 && (last == 0 || isOfScript(bytes, at, zero))
        ? digit
        : NO_DIGIT;
  }

  private static boolean isOfScript(byte[] bytes, int at, byte[] zero) {
    for (int i = 0; i < zero.length - 1; i++) {
      if (bytes[at + i] != zero[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean parsed(byte[] bytes, int start, int to) {
    String line = Marks.text(bytes, start, Math.min(to, start + HEADER_BYTES_MAX));
    Stamp stamp = parser.parse(line);
    if (stamp == null || !stamp.signature().equals(shape.signature())) {
      return false;
    }
    if (line.lastIndexOf('\uFFFD', stamp.restFrom() - 1) >= 0) {
      return false;
    }
    long day = layout == null ? 0 : layout.epochDay(stamp.date());
    if (day == Layout.NO_DATE) {
      impossible = true;
      return false;
    }
    Frame made = frame(line, stamp, day);
    secondOfDay = stamp.secondOfDay();
    restFrom = start + line.substring(0, stamp.restFrom()).getBytes(UTF_8).length;
    if (frameCount < FRAMES_MAX) {
      frameCount++;
    }
    frames[frameCount - 1] = made;
    frame = made;
    example = line.substring(0, stamp.restFrom());
    toFront(frameCount - 1);
    return true;
  }

  /// Whether the range is the beginning of a header that is cut off: with the rest of one found
  /// before it would be one, soon after it.
  boolean beginsAt(byte[] bytes, int from, int to) {
    int start = Marks.after(bytes, from, to);
    if (frame == null || start == to || to - start > HEADER_BYTES_MAX) {
      return false;
    }
    String line = Marks.text(bytes, start, to);
    for (int less = Math.max(0, line.length() - 2); less <= line.length() + 2; less++) {
      Stamp whole = less < example.length() ? parser.parse(line + example.substring(less)) : null;
      if (whole != null && whole.signature().equals(shape.signature())) {
        return layout == null || layout.epochDay(whole.date()) != Layout.NO_DATE;
      }
    }
    return false;
  }

  private static Frame frame(String line, Stamp stamp, long day) {
    byte[] before = line.substring(0, stamp.timeFrom()).getBytes(UTF_8);
    byte[] behind = line.substring(stamp.timeTo(), stamp.restFrom()).getBytes(UTF_8);
    int colon = stamp.timeFrom();
    while (Character.isDigit(line.codePointAt(colon))) {
      colon += Character.charCount(line.codePointAt(colon));
    }
    int first = line.codePointAt(stamp.timeFrom());
    byte[] zero = Character.toString(first - Character.digit(first, 10)).getBytes(UTF_8);
    boolean hasSeconds = stamp.second() >= 0;
    // With an hour of two digits, so that no place read lies behind the line.
    int bytesMin = (hasSeconds ? 6 * zero.length + 2 : 4 * zero.length + 1) + behind.length;
    return new Frame(
        new BytePrefix(before),
        new BytePrefix(behind),
        (byte) line.charAt(colon),
        zero,
        bytesMin,
        hasSeconds,
        stamp.period(),
        stamp,
        day);
  }

  private void toFront(int index) {
    Frame first = frames[index];
    System.arraycopy(frames, 0, frames, 1, index);
    frames[0] = first;
  }

  private Frame found() {
    return Objects.requireNonNull(frame);
  }

  /// Wall-clock seconds since 1970 of the header found; of no meaning without a layout.
  long time() {
    return found().day * 86_400 + secondOfDay;
  }

  int secondOfDay() {
    return secondOfDay;
  }

  boolean hasSeconds() {
    return found().hasSeconds;
  }

  /// A stamp with the date of the header found.
  Stamp stamp() {
    return found().stamp;
  }

  /// Where what follows the header found begins.
  int restFrom() {
    return restFrom;
  }

  /// Whether the line asked for last looked like a header with a date that does not exist.
  boolean impossible() {
    return impossible;
  }
}
