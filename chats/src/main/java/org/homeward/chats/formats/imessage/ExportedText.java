package org.homeward.chats.formats.imessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.KnownSenders;

/// One exported conversation.
///
/// ```
/// message = time [" (Read by ...)"], sender, body*, blank
/// notice  = time " " words, blank
/// body    = words | path of a file | "Tapbacks:" and those | an answer, four blanks before it
/// ```
///
/// Answers stand below what they answer and once more in their own place, where they count.
record ExportedText(Source file, String name) implements Chat {
  private static final byte[] LINE_FEED = {'\n'};
  private static final byte[] ANSWER_INDENT = bytes("    ");
  private static final byte[] READ = bytes(" (");
  private static final byte[] ANSWERS = bytes("This message responded to an earlier message.");
  private static final byte[] TAPBACKS = bytes("Tapbacks:");
  private static final byte[] REACTIONS = bytes("Reactions:");
  private static final byte[] EDITED = bytes("Edited ");
  private static final byte[] ATTACHMENTS = bytes("Attachments/");
  private static final byte[] COPIED = bytes("attachments/");
  private static final byte[] MISSING = bytes("Attachment missing!");
  private static final byte[] STICKER = bytes("Sticker from ");
  private static final byte[] UNSENT = bytes(" unsent ");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String format() {
    return ExportedTextFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    try (ByteLines lines = new ByteLines(Utf8Text.open(file, reading), file.name())) {
      new Walk(lines, reading, sink).walk();
    }
    reading
        .notes()
        .say(
            NoteKind.NO_ZONE,
            file.name(),
            0,
            "The times are those of the clock of the computer that exported the chat.");
  }

  private final class Walk {
    private final ByteLines lines;
    private final Reading reading;
    private final Sink sink;
    private final KnownSenders senders;
    private final ExportedTime time = new ExportedTime();
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private boolean open;
    private boolean wantsSender;
    private boolean inAnswers;
    private boolean inTapbacks;
    private boolean afterBlank = true;
    private boolean media;
    private boolean edited;
    private boolean deleted;
    private int sender;
    private long second;

    Walk(ByteLines lines, Reading reading, Sink sink) {
      this.lines = lines;
      this.reading = reading;
      this.sink = sink;
      this.senders = new KnownSenders(sink);
    }

    void walk() throws IOException, RefusedException {
      while (lines.next()) {
        byte[] bytes = lines.bytes();
        int from = lines.from();
        int to = lines.to();
        if (afterBlank && !wantsSender && time.read(bytes, from, to)) {
          flush();
          begin(bytes, ExportedTime.after(from), to);
        } else if (wantsSender) {
          sender = senders.of(bytes, from, to);
          wantsSender = false;
        } else if (open) {
          body(bytes, from, to);
        } else if (from < to) {
          reading.notes().skip(file.name(), lines.number(), "lines of no message");
        }
        afterBlank = from == to;
      }
      if (wantsSender) {
        open = false;
        reading
            .notes()
            .say(
                NoteKind.CUT,
                file.name(),
                lines.number(),
                "The file ends in the middle of a message.");
      }
      flush();
    }

    private void begin(byte[] bytes, int from, int to) {
      second = time.second();
      boolean notice = from < to && !ByteSearch.startsWith(bytes, from, to, READ);
      if (notice) {
        message.begin(MessageKind.NOTICE, second, true).text(bytes, from + 1, to);
        sink.message(message);
      }
      open = !notice;
      wantsSender = !notice;
      inAnswers = false;
      inTapbacks = false;
      media = false;
      edited = false;
      deleted = false;
      text.clear();
    }

    private void body(byte[] bytes, int from, int to) {
      if (ByteSearch.startsWith(bytes, from, to, ANSWER_INDENT)
          && (inAnswers || inTapbacks || time.read(bytes, from + ANSWER_INDENT.length, to))) {
        inAnswers = true;
        return;
      }
      if (inAnswers && from == to) {
        return;
      }
      inAnswers = false;
      if (ByteSearch.same(bytes, from, to, TAPBACKS)
          || ByteSearch.same(bytes, from, to, REACTIONS)) {
        inTapbacks = true;
      } else if (inTapbacks && from < to) {
        // Who tapped what; a message has nothing after it but answers.
        return;
      } else if (isFile(bytes, from, to)) {
        media = true;
      } else if (ByteSearch.startsWith(bytes, from, to, EDITED)
          && ByteSearch.indexOf(bytes, from, to, bytes(" later: ")) > 0) {
        // The last one is what the message says now.
        edited = true;
        text.clear();
        int words = ByteSearch.indexOf(bytes, from, to, bytes(" later: ")) + 8;
        text.add(bytes, words, to);
      } else if (!ByteSearch.same(bytes, from, to, ANSWERS)) {
        deleted |= text.length() == 0 && isUnsent(bytes, from, to);
        if (text.length() > 0) {
          text.add(LINE_FEED, 0, 1);
        }
        text.add(bytes, from, to);
      }
    }

    private boolean isFile(byte[] bytes, int from, int to) {
      boolean path =
          from < to
              && (bytes[from] == '/' || bytes[from] == '~')
              && ByteSearch.indexOf(bytes, from, to, ATTACHMENTS) > 0;
      return path
          || ByteSearch.startsWith(bytes, from, to, COPIED)
          || ByteSearch.startsWith(bytes, from, to, MISSING)
          || ByteSearch.indexOf(bytes, from, Math.min(to, from + 40), STICKER) >= 0;
    }

    /// Whether a line says that its sender took the message back.
    private boolean isUnsent(byte[] bytes, int from, int to) {
      return to - from < 200
          && ByteSearch.indexOf(bytes, from, to, UNSENT) > 0
          && ByteSearch.indexOf(bytes, from, to, bytes("after sending!")) > 0;
    }

    private void flush() {
      if (!open) {
        return;
      }
      open = false;
      int length = text.length();
      byte[] bytes = text.bytes();
      while (length > 0 && bytes[length - 1] == '\n') {
        length--;
      }
      message.begin(MessageKind.TEXT, second, true).by(sender).edited(edited);
      if (deleted) {
        message.as(MessageKind.DELETED);
      } else {
        message
            .as(media ? MessageKind.MEDIA : length == 0 ? MessageKind.EMPTY : MessageKind.TEXT)
            .text(bytes, 0, length);
      }
      sink.message(message);
    }
  }
}
