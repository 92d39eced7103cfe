package org.homeward.chats.formats.whatsapp;

import java.util.regex.Pattern;
import org.homeward.chats.formats.whatsapp.AppWords.Meaning;
import org.homeward.chats.text.ByteSearch;

/// Finds what stands for files and places that were sent.
final class SentFiles {
  static final int NONE = -1;

  /// How far from its ends a text is looked at.
  static final int TAIL_BYTES = 320;

  private static final byte[] MAP = Marks.bytes("https://maps.google.com/?q=");
  private static final byte[] VENUE = Marks.bytes("): https://foursquare.com/");
  private static final byte[] BRACKET = Marks.bytes(" (");
  private static final int PLACE_WORDS_MAX = 40;

  // Made when first asked: many chats have none of these.
  private static final class Shapes {
    static final Pattern APP_FILE =
        Pattern.compile("(IMG|VID|AUD|PTT|STK|DOC|PHOTO|VIDEO|AUDIO|GIF)-\\d{8}-WA\\d+\\..+");
    static final Pattern FILE = Pattern.compile(".*[^\\s.]\\.[A-Za-z0-9]{1,8}");
    static final Pattern ATTACHED =
        Pattern.compile("<[^<>:：]{1,40}[:：] ?([^<>]+\\.[A-Za-z0-9]{1,8})>");
  }

  private final AppWords words = AppWords.all();

  /// Whether a line is what stands for a file: `<attached: 00000012-PHOTO.jpg>`, whatever the
  /// language.
  boolean isPlaceholder(String line) {
    String text = Marks.strip(line).strip();
    return text.startsWith("<")
        && (Shapes.ATTACHED.matcher(text).matches() || words.meaning(text) == Meaning.OMITTED);
  }

  /// Where the caption ends before a placeholder at the end of a text, or [#NONE]. A document's
  /// name and length are no caption.
  int captionEnd(byte[] bytes, int from, int to) {
    int mark = lastMark(bytes, from, to);
    int start = mark < 0 ? from : Marks.after(bytes, mark, to);
    if (mark < 0 && (bytes[from] != '<' || bytes[to - 1] != '>')) {
      return NONE;
    }
    String tail = Marks.text(bytes, start, to);
    Meaning meaning = mark < 0 ? null : words.meaning(tail);
    boolean left =
        meaning == Meaning.LEFT_OUT || meaning == Meaning.DOCUMENT || meaning == Meaning.OMITTED;
    if (!left && !isPlaceholder(tail) && !followsAFile(bytes, from, mark)) {
      return NONE;
    }
    int end = mark < 0 ? from : mark;
    while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == '\n')) {
      end--;
    }
    String caption = Marks.text(bytes, from, end);
    boolean described =
        describesAFile(caption, meaning == Meaning.DOCUMENT)
            || (!caption.isEmpty() && tail.endsWith(caption + ">"));
    return described ? from : end;
  }

  // "plan.pdf • 3 pages" before a mark is a document, whatever the language of the words behind it.
  private static boolean followsAFile(byte[] bytes, int from, int mark) {
    return mark > from && describesAFile(Marks.text(bytes, from, mark).stripTrailing(), false);
  }

  private static boolean describesAFile(String caption, boolean document) {
    String text = Marks.strip(caption);
    int dot = text.indexOf(" • ");
    String name = dot < 0 ? text : text.substring(0, dot);
    return (dot >= 0 || document) && Shapes.FILE.matcher(name).matches();
  }

  private static int lastMark(byte[] bytes, int from, int to) {
    int lowest = Math.max(from, to - TAIL_BYTES);
    for (int i = to - 3; i >= lowest; i--) {
      if (bytes[i] == (byte) 0xE2 && Marks.at(bytes, i, to)) {
        int first = i;
        while (first - 3 >= lowest && Marks.at(bytes, first - 3, first)) {
          first -= 3;
        }
        return first;
      }
    }
    return NONE;
  }

  /// Whether the range is a file's name with words in brackets that say it is attached.
  ///
  /// @param marked whether the app marked it, so that any words will do
  boolean isAttachment(byte[] bytes, int from, int to, boolean marked) {
    if (bytes[to - 1] != ')') {
      return false;
    }
    int bracket = -1;
    int next = ByteSearch.indexOf(bytes, from, to, BRACKET);
    while (next >= 0) {
      bracket = next;
      next = ByteSearch.indexOf(bytes, next + 1, to, BRACKET);
    }
    if (bracket < 0 || bracket - from > TAIL_BYTES) {
      return false;
    }
    String file = Marks.text(bytes, from, bracket);
    return Shapes.FILE.matcher(file).matches()
        && (marked
            || Shapes.APP_FILE.matcher(file).matches()
            || words.saysAttached(Marks.text(bytes, bracket + 2, to - 1)));
  }

  /// Whether the range is a place that was sent: "location: https://maps.google.com/?q=1,2". A map
  /// without the word was typed.
  static boolean isPlace(byte[] bytes, int from, int to) {
    if (bytes[to - 1] < '0' || bytes[to - 1] > '9') {
      return false;
    }
    int map = ByteSearch.indexOf(bytes, from, Math.min(to, from + TAIL_BYTES), MAP);
    int colon = ByteSearch.indexOf(bytes, from, to, (byte) ':');
    return map > from
        && map - from < PLACE_WORDS_MAX
        && (colon == map - 2 || (colon == map - 1))
        && ByteSearch.indexOf(bytes, map, to, (byte) ' ') < 0;
  }

  /// Whether the range is a place with a name and a street that was sent; only behind a mark, as
  /// such a line may be typed.
  static boolean isVenue(byte[] bytes, int from, int to) {
    return ByteSearch.indexOf(bytes, from, to, VENUE) >= 0;
  }
}
