package org.homeward.chats.formats.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.KnownSenders;
import org.jspecify.annotations.Nullable;

/// One exported chat.
record LineChat(Source file, String name) implements Chat {
  private static final int DAY_SECONDS = 86_400;
  private static final byte[] LINE_FEED = {'\n'};
  private static final byte[] TITLE = "[LINE] ".getBytes(StandardCharsets.UTF_8);
  // The title, when it was saved, and an empty line stand before the first day.
  private static final int TITLE_LINES_MAX = 4;

  @Override
  public String format() {
    return LineFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    LineScout scout = new LineScout(file, name);
    scout.read();
    DayOrder order = scout.dayOrder(reading);
    try (ByteLines lines = new ByteLines(Utf8Text.open(file, reading), file.name())) {
      new Walk(lines, order, scout.owner(), reading, sink).walk();
    }
    reading.notes().say(NoteKind.NO_ZONE, file.name(), 0, "The times have no zone.");
    reading.notes().say(NoteKind.MINUTES_ONLY, file.name(), 0, "The times have minutes only.");
  }

  private final class Walk {
    private final ByteLines lines;
    private final DayOrder order;
    private final String owner;
    private final Reading reading;
    private final Sink sink;
    private final KnownSenders senders;
    private final LineTime time = new LineTime();
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private @Nullable LocalDate day;
    // What looks like a day in quotes that are still open.
    private @Nullable LocalDate quotedDay;
    private int lengthBeforeDay;
    // Where a title of the app stands in a message; 0 for nowhere.
    private long titleLine;
    private int lengthBeforeTitle;
    private boolean afterBlank;
    private boolean open;
    private boolean quoted;
    private boolean notice;
    private int sender;
    private long second;

    /// @param owner what the owner of the file is called, or "" where that is not sure
    Walk(ByteLines lines, DayOrder order, String owner, Reading reading, Sink sink) {
      this.lines = lines;
      this.order = order;
      this.owner = owner;
      this.reading = reading;
      this.sink = sink;
      this.senders = new KnownSenders(sink);
    }

    void walk() throws IOException, RefusedException {
      while (lines.next()) {
        byte[] bytes = lines.bytes();
        int from = lines.from();
        int to = lines.to();
        boolean entry = time.read(bytes, from, to);
        LocalDate next = entry ? null : LineDate.of(bytes, from, to, order);
        if (entry && day != null) {
          endQuotedDay();
          flush();
          begin(bytes, time.after(), to);
        } else if (next != null && begins(next) && !quoted) {
          endBeforeTitle();
          flush();
          day = next;
        } else if (open) {
          if (ByteSearch.startsWith(bytes, from, to, TITLE)) {
            titleLine = lines.number();
            lengthBeforeTitle = text.length();
          }
          quotedDay = next != null && begins(next) ? next : null;
          lengthBeforeDay = text.length();
          more(bytes, from, to);
        } else if (from < to && day != null) {
          reading.notes().skip(file.name(), lines.number(), "lines of no message");
        }
        afterBlank = from == to;
      }
      if (quoted && ByteSearch.indexOf(text.bytes(), 0, text.length(), LINE_FEED) > 0) {
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

    /// A quote that somebody typed and never closed ends before the day that follows it: an entry
    /// comes after no other line that looks like a day.
    private void endQuotedDay() {
      if (quotedDay != null) {
        day = quotedDay;
        quotedDay = null;
        text.cutTo(lengthBeforeDay);
      }
    }

    /// Where a second export follows in the same file, its title is no part of the last message.
    private void endBeforeTitle() {
      if (titleLine > 0 && lines.number() - titleLine <= TITLE_LINES_MAX) {
        text.cutTo(lengthBeforeTitle);
      }
      titleLine = 0;
    }

    /// Days follow each other; what looks like an earlier one was written by somebody.
    private boolean begins(LocalDate next) {
      return day == null || !next.isBefore(day) && (afterBlank || !open);
    }

    private void begin(byte[] bytes, int from, int to) {
      int tab = ByteSearch.indexOf(bytes, from, to, (byte) '\t');
      open = true;
      text.clear();
      LocalDate today = day;
      second = today == null ? 0 : today.toEpochDay() * DAY_SECONDS + time.minutes() * 60L;
      sender = tab <= from ? Message.NOBODY : senders.of(bytes, from, tab);
      notice = tab <= from;
      int start = tab < 0 ? from : tab + 1;
      quoted = !notice && start < to && bytes[start] == '"' && !closes(bytes, start + 1, to);
      text.add(bytes, start, to);
    }

    /// Whether a line has the quote that ends the text: one that is not doubled.
    private static boolean closes(byte[] bytes, int from, int to) {
      int quotes = 0;
      while (to - quotes > from && bytes[to - quotes - 1] == '"') {
        quotes++;
      }
      return (quotes & 1) == 1;
    }

    private void more(byte[] bytes, int from, int to) {
      text.add(LINE_FEED, 0, 1);
      text.add(bytes, from, to);
      if (quoted && closes(bytes, from, to)) {
        quoted = false;
        give(true);
      }
    }

    private void flush() {
      if (open) {
        give(false);
      }
    }

    private void give(boolean inQuotes) {
      open = false;
      quoted = false;
      int length = text.length();
      byte[] bytes = text.bytes();
      while (!inQuotes && length > 0 && bytes[length - 1] == '\n') {
        length--;
      }
      boolean unquoted = inQuotes || isQuotedLine(bytes, length);
      int from = unquoted ? 1 : 0;
      int to = unquoted ? undouble(bytes, length - 1) : length;
      message.begin(MessageKind.TEXT, second, false).by(sender);
      if (notice) {
        notice(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      } else if (from == to) {
        message.as(MessageKind.EMPTY);
      } else if (LineWords.isFile(bytes, from, to)) {
        message.as(MessageKind.MEDIA);
      } else if (LineWords.isCall(bytes, from, to)) {
        String call = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        message.as(MessageKind.CALL).callSeconds(LineWords.callSeconds(call)).text(call);
      } else {
        message.text(bytes, from, to);
      }
      sink.message(message);
    }

    private void notice(String words) {
      String name = LineWords.deletedBy(words);
      if (name == null) {
        message.as(MessageKind.NOTICE).text(words);
      } else {
        boolean mine = LineWords.isOwner(name) && !owner.isEmpty();
        message.as(MessageKind.DELETED).by(senders.of(mine ? owner : name));
      }
    }

    /// Whether a text of one line is in quotes the app put there: then those in it are doubled, and
    /// there are some.
    private static boolean isQuotedLine(byte[] bytes, int length) {
      if (length < 4 || bytes[0] != '"' || bytes[length - 1] != '"') {
        return false;
      }
      int doubled = 0;
      for (int i = 1; i < length - 1; i++) {
        if (bytes[i] == '"') {
          if (i + 1 >= length - 1 || bytes[i + 1] != '"') {
            return false;
          }
          doubled++;
          i++;
        }
      }
      return doubled > 0;
    }

    /// Makes two quotes one, from the second byte on, and returns where the text ends now.
    private static int undouble(byte[] bytes, int end) {
      int write = 1;
      for (int read = 1; read < end; read++) {
        bytes[write++] = bytes[read];
        if (bytes[read] == '"' && read + 1 < end && bytes[read + 1] == '"') {
          read++;
        }
      }
      return write;
    }
  }
}
