package org.homeward.chats.formats.signal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.KeptText;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.KnownSenders;

/// One chat of signal-export as text.
///
/// ```
/// message = "[" time "] " name ": " [quote] body [reactions] [sticker] files
/// quote   = blank, "> " line*, blank
/// ```
record ExportedMarkdown(Source file, String name) implements Chat {
  private static final String NO_SENDER = "No-Sender";
  private static final String DELETED = "(This message was deleted)";
  private static final byte[] LINE_FEED = {'\n'};
  private static final Pattern REACTIONS = Pattern.compile("\\n\\(- .* -\\)");
  private static final Pattern STICKER = Pattern.compile("\\n\\(\\( .* \\)\\)");
  private static final Pattern FILE =
      Pattern.compile(
          "!?\\[[^\\]\\n]{0,300}\\]\\(\\.{1,2}/(?:media|exported_stickers)/[^)\\n]{0,400}\\) {0,2}");
  // The tool writes the beginning of 1970, in whatever zone, where there is no time.
  private static final long NEVER = 2 * 86_400;

  @Override
  public String format() {
    return SignalExportFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    try (ByteLines lines = new ByteLines(Utf8Text.open(file, reading), file.name())) {
      new Walk(reading, sink).walk(lines);
    }
    ExportedLines.noteZone(reading, file);
  }

  private final class Walk {
    private final Reading reading;
    private final Sink sink;
    private final KnownSenders senders;
    private final ExportedHeader header = new ExportedHeader();
    private final KeptText text = new KeptText();
    private final Message message = new Message();
    private boolean open;
    private boolean nobody;
    private int sender;
    private long time;
    private long line;

    Walk(Reading reading, Sink sink) {
      this.reading = reading;
      this.sink = sink;
      this.senders = new KnownSenders(sink);
    }

    void walk(ByteLines lines) throws IOException, RefusedException {
      while (lines.next()) {
        byte[] bytes = lines.bytes();
        if (header.read(bytes, lines.from(), lines.to())) {
          flush();
          begin(bytes, lines.to());
          line = lines.number();
        } else if (open) {
          text.add(LINE_FEED, 0, 1);
          text.add(bytes, lines.from(), lines.to());
        } else if (lines.from() < lines.to()) {
          reading.notes().skip(file.name(), lines.number(), "lines of no message");
        }
      }
      flush();
    }

    private void begin(byte[] bytes, int to) {
      open = true;
      time = header.time();
      int from = header.nameFrom();
      String name = new String(bytes, from, header.nameTo() - from, StandardCharsets.UTF_8);
      nobody = name.equals(NO_SENDER);
      sender = nobody ? Message.NOBODY : senders.of(bytes, from, header.nameTo());
      text.clear();
      text.add(bytes, header.bodyFrom(), to);
    }

    private void flush() {
      if (!open) {
        return;
      }
      open = false;
      if (time <= NEVER) {
        reading.notes().skip(file.name(), line, "messages without a time");
        return;
      }
      String whole = new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
      boolean deleted = whole.strip().equals(DELETED);
      String words = REACTIONS.matcher(whole).replaceAll("");
      String withoutSticker = STICKER.matcher(words).replaceAll("");
      String said = withoutQuote(withoutSticker);
      String withoutFiles = FILE.matcher(said).replaceAll("");
      boolean media = !withoutSticker.equals(words) || !withoutFiles.equals(said);
      String body = withoutFiles.strip();
      MessageKind kind =
          deleted
              ? MessageKind.DELETED
              : media
                  ? MessageKind.MEDIA
                  : !body.isEmpty()
                      ? MessageKind.TEXT
                      : nobody ? MessageKind.NOTICE : MessageKind.EMPTY;
      message.begin(kind, time, true);
      if (kind != MessageKind.NOTICE) {
        message.by(nobody ? senders.of(NO_SENDER) : sender);
      }
      sink.message(deleted ? message : message.text(body));
    }

    /// What was answered stands before the answer.
    private static String withoutQuote(String whole) {
      int at = 0;
      boolean quoted = false;
      while (at < whole.length()) {
        int end = whole.indexOf('\n', at);
        String each = whole.substring(at, end < 0 ? whole.length() : end).strip();
        if (!each.isEmpty() && !each.startsWith(">")) {
          return quoted ? whole.substring(at) : whole;
        }
        quoted |= !each.isEmpty();
        at = end < 0 ? whole.length() : end + 1;
      }
      return quoted ? "" : whole;
    }
  }
}
