package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.homeward.chats.text.ByteSearch;

/// How often something that may be a name stands before a colon, and whether it goes on after it.
final class Tally {
  private final String raw;
  private final byte[] rawBytes;
  private String longer = "";
  private byte[] longerBytes = {};
  private int times;
  private int timesLonger;
  private int timesMarked;
  private int timesStray;
  private int timesNotice;

  Tally(String raw) {
    this.raw = raw;
    this.rawBytes = raw.getBytes(UTF_8);
  }

  /// What stands before the colon.
  String raw() {
    return raw;
  }

  /// Whether the range is what stands before the colon.
  boolean isOf(byte[] bytes, int from, int to) {
    return ByteSearch.same(bytes, from, to, rawBytes);
  }

  /// Takes one more line of it.
  ///
  /// @param colon the colon after the name
  void add(byte[] bytes, int colon, int to) {
    times++;
    int body = Math.min(colon + 2, to);
    int next = NameEnds.next(bytes, body, to);
    if (times == 1 && next != NameEnds.NONE && next - body < 100) {
      String more = Marks.text(bytes, body, next);
      longer = isOfANotice(more, NameEnds.quoted(bytes, body, next)) ? "" : raw + ": " + more;
      longerBytes = longer.getBytes(UTF_8);
    }
    byte[] expected = longerBytes;
    int start = colon - rawBytes.length;
    if (longer.isEmpty() || next == NameEnds.NONE) {
      // The last line may be cut off in the middle of the name.
      boolean cut =
          start >= 0
              && ByteSearch.startsWith(
                  expected, 0, expected.length, Arrays.copyOfRange(bytes, start, to));
      timesLonger += cut ? 1 : 0;
      return;
    }
    if (start >= 0 && ByteSearch.same(bytes, start, next, expected)) {
      timesLonger++;
      timesMarked += Marks.at(bytes, Math.min(next + 2, to), to) ? 1 : 0;
    }
  }

  // A notice may quote the name of a group that has a colon.
  private static boolean isOfANotice(String words, boolean quoted) {
    return quoted && AppWords.all().hasNoticePart(words);
  }

  /// Says that one of its lines stands in a text that was pasted.
  void stray() {
    timesStray++;
  }

  /// Takes back all of [#stray].
  void noStrays() {
    timesStray = 0;
  }

  /// Says that one of its lines is a notice.
  void notice() {
    timesNotice++;
  }

  /// How often it was there, outside of what was pasted.
  int times() {
    return times - timesStray;
  }

  /// Whether the app alone speaks under this name: it is the group's.
  boolean onlyNotices() {
    return times > 0 && (timesNotice == times || timesMarked == times);
  }

  /// Whether a notice stands under this name.
  boolean hasNotices() {
    return timesNotice > 0 || (timesMarked > 0 && !whole().equals(raw));
  }

  /// The whole name where its colon is in the middle of it, otherwise what stands before the colon.
  String whole() {
    boolean always = !longer.isEmpty() && timesLonger == times;
    return always && (times > 1 || timesMarked == times) ? longer : raw;
  }
}
