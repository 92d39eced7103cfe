package org.homeward.chats.formats.whatsapp;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.homeward.chats.formats.whatsapp.AppWords.Meaning;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.text.ByteSearch;
import org.jspecify.annotations.Nullable;

/// Tells what the body of a message is, and leaves of its text what somebody wrote.
final class Bodies {
  private static final int TAIL_BYTES = 320;
  private static final byte[] MAP = Marks.bytes("https://maps.google.com/?q=");
  private static final byte[] VENUE = Marks.bytes("): https://foursquare.com/");
  private static final byte[] FILE_START = Marks.bytes(" (");
  private static final Pattern APP_FILE =
      Pattern.compile("(IMG|VID|AUD|PTT|STK|DOC|PHOTO|VIDEO|AUDIO|GIF)-\\d{8}-WA\\d+\\..+");
  private static final Pattern FILE = Pattern.compile(".*[^\\s.]\\.[A-Za-z0-9]{1,8}");
  private static final Pattern ATTACHED =
      Pattern.compile("<[^<>:：]{1,40}[:：] ?([^<>]+\\.[A-Za-z0-9]{1,8})>");
  private static final int PLACE_WORDS_MAX = 40;

  private final AppWords words = AppWords.all();
  private final boolean bracketed;
  private byte[] lastWords = {};
  private Meaning lastMeaning = Meaning.OMITTED;

  Bodies(boolean bracketed) {
    this.bracketed = bracketed;
  }

  /// Whether a body the app marked is a notice, and not what stands for something somebody sent.
  static boolean isMarkedNotice(byte[] bytes, int from, int to) {
    if (!Marks.at(bytes, from, to)) {
      return false;
    }
    Message message = new Message().begin(MessageKind.TEXT, 0, false);
    new Bodies(true).read(message, bytes, from, to);
    return message.kind() == MessageKind.NOTICE;
  }

  /// Sets kind and text of a message from its body, which may have several lines.
  void read(Message message, byte[] bytes, int from, int end) {
    int to = trimmed(bytes, from, end);
    to = withoutEdited(message, bytes, from, to);
    if (to == from) {
      message.as(MessageKind.EMPTY);
      return;
    }
    int line = ByteSearch.indexOf(bytes, from, to, (byte) '\n');
    int lineEnd = line < 0 ? to : line;
    if (Marks.at(bytes, from, to)) {
      marked(message, bytes, Marks.after(bytes, from, to), lineEnd, to);
    } else if (!(bracketed
        ? placeholderAtTheEnd(message, bytes, from, to)
        : writtenByAndroid(message, bytes, from, lineEnd, to))) {
      message.text(bytes, from, to);
    }
  }

  /// Sets kind and text of a line without a sender.
  void readNotice(Message message, byte[] bytes, int from, int end) {
    int to = trimmed(bytes, from, end);
    int start = Marks.after(bytes, from, to);
    if (to - start < TAIL_BYTES / 4 && words.beginsCall(Marks.text(bytes, start, to))) {
      call(message, bytes, start, to);
    } else {
      message.as(MessageKind.NOTICE).text(bytes, start, to);
    }
  }

  // The app cuts white space at the end; empty lines there belong to the file.
  private static int trimmed(byte[] bytes, int from, int end) {
    int to = end;
    while (to > from && (bytes[to - 1] == '\n' || bytes[to - 1] == '\r')) {
      to--;
    }
    int i = from;
    while (i < to && (bytes[i] == ' ' || bytes[i] == '\n')) {
      i++;
    }
    return i == to || Marks.after(bytes, i, to) == to ? from : to;
  }

  private int withoutEdited(Message message, byte[] bytes, int from, int to) {
    if (to == from || bytes[to - 1] != '>') {
      return to;
    }
    int open = lastOpen(bytes, Math.max(from, to - TAIL_BYTES), to);
    if (open < 0 || !words.saysEdited(Marks.text(bytes, open + 1, to - 1))) {
      return to;
    }
    message.edited(true);
    int kept = open;
    while (kept > from) {
      if (bytes[kept - 1] == ' ' || bytes[kept - 1] == '\n') {
        kept--;
      } else if (kept - from >= 3 && Marks.at(bytes, kept - 3, kept)) {
        kept -= 3;
      } else {
        break;
      }
    }
    return kept;
  }

  private static int lastOpen(byte[] bytes, int from, int to) {
    int open = to - 1;
    while (open >= from && bytes[open] != '<') {
      open--;
    }
    return open >= from ? open : -1;
  }

  private boolean writtenByAndroid(Message message, byte[] bytes, int from, int lineEnd, int to) {
    if (lineEnd == from) {
      return false;
    }
    Meaning meaning = meaning(bytes, from, lineEnd);
    if (meaning != null && meant(message, meaning, bytes, from, lineEnd, to)) {
      return true;
    }
    if (bytes[lineEnd - 1] == ')' && isAttachment(bytes, from, lineEnd, false)) {
      media(message, bytes, lineEnd, to);
      return true;
    }
    if (lineEnd == to && isPlace(bytes, from, to)) {
      media(message, bytes, to, to);
      return true;
    }
    return false;
  }

  // The same placeholder comes again and again.
  private @Nullable Meaning meaning(byte[] bytes, int from, int to) {
    if (to > from && ByteSearch.same(bytes, from, to, lastWords)) {
      return lastMeaning;
    }
    Meaning meaning = words.meaning(bytes, from, to);
    if (meaning != null) {
      lastWords = Arrays.copyOfRange(bytes, from, to);
      lastMeaning = meaning;
    }
    return meaning;
  }

  private boolean meant(
      Message message, Meaning meaning, byte[] bytes, int from, int lineEnd, int to) {
    boolean oneLine = lineEnd == to;
    switch (meaning) {
      case OMITTED -> media(message, bytes, lineEnd, to);
      case LIVE -> media(message, bytes, to, to);
      case DELETED -> message.as(oneLine ? MessageKind.DELETED : MessageKind.TEXT);
      case ONCE -> message.as(oneLine ? MessageKind.EMPTY : MessageKind.TEXT);
      case MISSED, NULL -> {
        if (oneLine) {
          call(message, bytes, from, to);
        }
      }
      case POLL -> message.as(oneLine ? MessageKind.TEXT : MessageKind.POLL).text(bytes, from, to);
      case CALL, LEFT_OUT, DOCUMENT -> {
        return false;
      }
    }
    return message.kind() != MessageKind.TEXT;
  }

  private void marked(Message message, byte[] bytes, int from, int lineEnd, int to) {
    Meaning meaning = meaning(bytes, from, lineEnd);
    if (meaning == Meaning.LEFT_OUT || meaning == Meaning.DOCUMENT) {
      media(message, bytes, lineEnd, to);
      return;
    }
    String line = Marks.text(bytes, from, Math.min(lineEnd, from + TAIL_BYTES));
    if (meaning == Meaning.POLL) {
      message.as(MessageKind.POLL).text(bytes, from, to);
    } else if (words.beginsCall(line)) {
      call(message, bytes, from, to);
    } else if (words.beginsDeleted(line)) {
      message.as(MessageKind.DELETED);
    } else if (words.beginsOnce(line)) {
      message.as(MessageKind.EMPTY);
    } else if (meaning != null && meant(message, meaning, bytes, from, lineEnd, to)) {
      return;
    } else if (isPlaceholder(line) || isAttachment(bytes, from, lineEnd, true)) {
      media(message, bytes, lineEnd, to);
    } else if (isPlace(bytes, from, lineEnd)
        || ByteSearch.indexOf(bytes, from, lineEnd, VENUE) >= 0) {
      media(message, bytes, lineEnd, to);
    } else if (!placeholderAtTheEnd(message, bytes, from, to)) {
      // Android's notices have no sender: there somebody typed the mark.
      message.as(bracketed ? MessageKind.NOTICE : MessageKind.TEXT).text(bytes, from, to);
    }
  }

  /// `<attached: 00000012-PHOTO.jpg>`, whatever the language.
  private boolean isPlaceholder(String line) {
    String text = Marks.strip(line).strip();
    return text.startsWith("<")
        && (ATTACHED.matcher(text).matches() || words.meaning(text) == Meaning.OMITTED);
  }

  // What stands before the placeholder is the caption, or a document's name and length.
  private boolean placeholderAtTheEnd(Message message, byte[] bytes, int from, int to) {
    int mark = lastMark(bytes, from, to);
    int start = mark < 0 ? from : Marks.after(bytes, mark, to);
    if (mark < 0 && (bytes[from] != '<' || bytes[to - 1] != '>')) {
      return false;
    }
    String tail = Marks.text(bytes, start, to);
    Meaning meaning = mark < 0 ? null : words.meaning(tail);
    boolean left =
        meaning == Meaning.LEFT_OUT || meaning == Meaning.DOCUMENT || meaning == Meaning.OMITTED;
    if (!left && !isPlaceholder(tail) && !followsAFile(bytes, from, mark)) {
      return false;
    }
    int captionTo = mark < 0 ? from : mark;
    while (captionTo > from && (bytes[captionTo - 1] == ' ' || bytes[captionTo - 1] == '\n')) {
      captionTo--;
    }
    String caption = Marks.text(bytes, from, captionTo);
    boolean described =
        describesAFile(caption, meaning == Meaning.DOCUMENT)
            || (!caption.isEmpty() && tail.endsWith(caption + ">"));
    message.as(MessageKind.MEDIA).text(bytes, from, described ? from : captionTo);
    return true;
  }

  // "plan.pdf • 3 pages" before a mark is a document, whatever the language of the words behind it.
  private static boolean followsAFile(byte[] bytes, int from, int mark) {
    return mark > from && describesAFile(Marks.text(bytes, from, mark).stripTrailing(), false);
  }

  private static boolean describesAFile(String caption, boolean document) {
    String text = Marks.strip(caption);
    int dot = text.indexOf(" • ");
    String name = dot < 0 ? text : text.substring(0, dot);
    return (dot >= 0 || document) && FILE.matcher(name).matches();
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
    return -1;
  }

  private boolean isAttachment(byte[] bytes, int from, int to, boolean marked) {
    if (bytes[to - 1] != ')') {
      return false;
    }
    int bracket = -1;
    int next = ByteSearch.indexOf(bytes, from, to, FILE_START);
    while (next >= 0) {
      bracket = next;
      next = ByteSearch.indexOf(bytes, next + 1, to, FILE_START);
    }
    if (bracket < 0 || bracket - from > TAIL_BYTES) {
      return false;
    }
    String file = Marks.text(bytes, from, bracket);
    return FILE.matcher(file).matches()
        && (marked
            || APP_FILE.matcher(file).matches()
            || words.saysAttached(Marks.text(bytes, bracket + 2, to - 1)));
  }

  // "location: https://maps.google.com/?q=1,2": a word or two and the map. A map alone was typed.
  private static boolean isPlace(byte[] bytes, int from, int to) {
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

  private static void media(Message message, byte[] bytes, int captionFrom, int to) {
    int from = captionFrom;
    while (from < to && (bytes[from] == '\n' || bytes[from] == '\r')) {
      from++;
    }
    message.as(MessageKind.MEDIA).text(bytes, from, to);
  }

  private void call(Message message, byte[] bytes, int from, int to) {
    String text = Marks.text(bytes, from, Math.min(to, from + TAIL_BYTES));
    @Nullable Meaning meaning = words.meaning(text);
    boolean none = meaning == Meaning.MISSED || words.saysNoAnswer(text);
    message
        .as(MessageKind.CALL)
        .callSeconds(none ? 0 : CallLength.seconds(text))
        .text(bytes, from, meaning == Meaning.NULL ? from : to);
  }
}
