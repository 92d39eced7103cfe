package org.homeward.chats.formats.whatsapp;

import java.util.Arrays;
import java.util.Set;
import org.homeward.chats.formats.whatsapp.AppWords.Meaning;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.text.ByteSearch;
import org.jspecify.annotations.Nullable;

/// Tells what the body of a message is, and leaves of its text what somebody wrote.
final class Bodies {
  private static final int TAIL_BYTES = SentFiles.TAIL_BYTES;
  private final AppWords words = AppWords.all();
  private final SentFiles files = new SentFiles();
  private final boolean bracketed;
  private final Set<String> learned;
  private byte[] lastWords = {};
  private Meaning lastMeaning = Meaning.OMITTED;
  // A whole body in angle brackets that does not say so.
  private byte[] lastUnedited = {};

  /// @param bracketed whether an iPhone wrote the file
  /// @param learned placeholders in the file that no list has
  Bodies(boolean bracketed, Set<String> learned) {
    this.bracketed = bracketed;
    this.learned = learned;
  }

  /// Whether a body the app marked is a notice, and not what stands for something somebody sent.
  static boolean isMarkedNotice(byte[] bytes, int from, int to) {
    if (!Marks.at(bytes, from, to)) {
      return false;
    }
    Message message = new Message().begin(MessageKind.TEXT, 0, false);
    new Bodies(true, Set.of()).read(message, bytes, from, to, false);
    return message.kind() == MessageKind.NOTICE;
  }

  /// Sets kind and text of a message from its body.
  ///
  /// @param severalLines whether it has more than one line
  void read(Message message, byte[] bytes, int from, int end, boolean severalLines) {
    int to = trimmed(bytes, from, end);
    to = withoutEdited(message, bytes, from, to);
    if (to == from) {
      message.as(MessageKind.EMPTY);
      return;
    }
    int line = severalLines ? ByteSearch.indexOf(bytes, from, to, (byte) '\n') : -1;
    int lineEnd = line < 0 ? to : line;
    boolean app =
        Marks.at(bytes, from, to)
            ? marked(message, bytes, Marks.after(bytes, from, to), lineEnd, to)
            : unmarked(message, bytes, from, lineEnd, to);
    if (!app) {
      message.text(bytes, from, to);
    }
  }

  private boolean unmarked(Message message, byte[] bytes, int from, int lineEnd, int to) {
    return bracketed
        ? placeholderAtTheEnd(message, bytes, from, to)
        : writtenByAndroid(message, bytes, from, lineEnd, to);
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
    if (ByteSearch.same(bytes, from, to, lastUnedited)) {
      return to;
    }
    int open = lastOpen(bytes, Math.max(from, to - TAIL_BYTES), to);
    if (open < 0 || !saysEdited(bytes, from, open, to)) {
      lastUnedited = open == from ? Arrays.copyOfRange(bytes, from, to) : lastUnedited;
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

  // Behind a mark and behind a text, words in angle brackets say so in any language.
  private boolean saysEdited(byte[] bytes, int from, int open, int to) {
    String said = Marks.text(bytes, open + 1, to - 1);
    if (words.saysEdited(said)) {
      return true;
    }
    boolean behindMark = open - 3 > from && Marks.at(bytes, open - 3, open);
    return bracketed
        && behindMark
        && said.indexOf(':') < 0
        && words.meaning("<" + said + ">") == null
        && words.meaning(said) == null;
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
    if (isLearned(bytes, from, lineEnd)) {
      media(message, bytes, lineEnd, to);
      return true;
    }
    if (bytes[lineEnd - 1] == ')' && files.isAttachment(bytes, from, lineEnd, false)) {
      media(message, bytes, lineEnd, to);
      return true;
    }
    if (lineEnd == to && SentFiles.isPlace(bytes, from, to)) {
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

  private boolean isLearned(byte[] bytes, int from, int to) {
    return bytes[from] == '<'
        && !learned.isEmpty()
        && to - from < TAIL_BYTES
        && learned.contains(AppWords.key(Marks.text(bytes, from, to)));
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

  private boolean marked(Message message, byte[] bytes, int from, int lineEnd, int to) {
    Meaning meaning = meaning(bytes, from, lineEnd);
    if (meaning == Meaning.LEFT_OUT || meaning == Meaning.DOCUMENT) {
      media(message, bytes, lineEnd, to);
      return true;
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
      return true;
    } else if (files.isPlaceholder(line)
        || files.isAttachment(bytes, from, lineEnd, true)
        || SentFiles.isPlace(bytes, from, lineEnd)
        || SentFiles.isVenue(bytes, from, lineEnd)
        || learned.contains(AppWords.key(line))) {
      media(message, bytes, lineEnd, to);
    } else if (!placeholderAtTheEnd(message, bytes, from, to)) {
      // Android writes no name before its notices, and keyboards leave marks in what is typed.
      if (!bracketed) {
        return false;
      }
      message.as(MessageKind.NOTICE).text(bytes, from, to);
    }
    return true;
  }

  private boolean placeholderAtTheEnd(Message message, byte[] bytes, int from, int to) {
    int captionEnd = files.captionEnd(bytes, from, to);
    if (captionEnd == SentFiles.NONE) {
      return false;
    }
    message.as(MessageKind.MEDIA).text(bytes, from, captionEnd);
    return true;
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
