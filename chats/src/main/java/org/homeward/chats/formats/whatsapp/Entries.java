package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import org.homeward.chats.formats.whatsapp.Senders.Sender;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.Utf8Check;
import org.jspecify.annotations.Nullable;

/// The second pass: gives the sink one message for each header, with the lines up to the next.
///
/// A header in a name nobody expects, with a time far from the chat's, may stand in a text somebody
/// pasted. It does where time returns to the chat's soon; until that shows it is in doubt, and the
/// bytes since the message before are held.
final class Entries {
  private static final int DOUBTS_MAX = 50;
  private static final int DOUBT_BYTES_MAX = 64 * 1024;

  private final ByteLines lines;
  private final Headers headers;
  private final Senders senders;
  private final Bodies bodies;
  private final UnlistedWords unlisted;
  private final Findings findings;
  private final TornEnd torn;
  private final Sink sink;
  private final Message message = new Message();

  // The open message. Its places are counted from where the lines are held, as the window moves.
  private boolean open;
  private long openLine;
  private long openTime;
  private boolean openHasSeconds;
  private @Nullable Sender openSender;
  private int openBody;
  private int openEnd;
  private boolean severalLines;
  private boolean ascii;
  private boolean returns;

  private final int[] doubtPlaces = new int[DOUBTS_MAX];
  private final long[] doubtLines = new long[DOUBTS_MAX];
  private int doubts;
  private boolean doubtIsAhead;

  Entries(
      ByteLines lines,
      Headers headers,
      Senders senders,
      Bodies bodies,
      boolean bracketed,
      Findings findings,
      Sink sink) {
    this.lines = lines;
    this.headers = headers;
    this.senders = senders;
    this.bodies = bodies;
    this.unlisted = new UnlistedWords(senders.names());
    this.findings = findings;
    this.torn = new TornEnd(headers, senders, bracketed);
    this.sink = sink;
  }

  /// Reads all lines.
  void read() throws IOException, RefusedException {
    while (lines.next()) {
      if (headers.at(lines.bytes(), lines.from(), lines.to())) {
        header();
      } else {
        more();
      }
    }
    end();
  }

  private void header() throws RefusedException {
    byte[] bytes = lines.bytes();
    Sender sender = senders.find(bytes, headers.restFrom(), lines.to());
    if (isDoubtful(sender)) {
      doubt();
      return;
    }
    if (doubts > 0 && Scout.jumps(openTime, headers.time())) {
      believe();
      headers.at(bytes, lines.from(), lines.to());
      sender = senders.find(bytes, headers.restFrom(), lines.to());
    }
    doubts = 0;
    deliver();
    lines.hold();
    begin(sender, lines.to() - lines.from(), lines.number());
    ascii = lines.ascii();
    returns = lines.returned();
  }

  private boolean isDoubtful(@Nullable Sender sender) {
    return open
        && openSender != null
        && (sender == null || !sender.expected())
        && Scout.jumps(openTime, headers.time());
  }

  /// Opens the message of the header found last.
  ///
  /// @param end where its line ends, from where the lines are held
  private void begin(@Nullable Sender sender, int end, long line) {
    open = true;
    openLine = line;
    openTime = headers.time();
    openHasSeconds = headers.hasSeconds();
    openSender = sender;
    openBody = (sender == null ? headers.restFrom() : senders.bodyFrom()) - lines.heldFrom();
    openEnd = Math.max(end, openBody);
    severalLines = false;
  }

  private void more() throws RefusedException {
    if (headers.impossible()) {
      findings
          .notes()
          .skip(findings.file(), lines.number(), "dates that do not exist, kept as part of a text");
    }
    if (!open) {
      if (lines.to() > lines.from()) {
        findings.notes().skip(findings.file(), lines.number(), "lines that belong to no message");
      }
      return;
    }
    int end = lines.to() - lines.heldFrom();
    if (doubts > 0 && end - doubtPlaces[0] > DOUBT_BYTES_MAX) {
      believe();
    }
    if (end - openBody > Limits.TEXT_BYTES_MAX) {
      findings
          .notes()
          .skip(findings.file(), lines.number(), "ends of texts longer than the app allows");
      deliver();
      lines.release();
      open = false;
      return;
    }
    openEnd = end;
    severalLines = true;
    ascii &= lines.ascii();
    returns |= lines.returned();
  }

  private void doubt() throws RefusedException {
    if (doubts == DOUBTS_MAX) {
      believe();
      return;
    }
    doubtIsAhead = doubts == 0 ? headers.time() > openTime : doubtIsAhead;
    doubtPlaces[doubts] = lines.from() - lines.heldFrom();
    doubtLines[doubts] = lines.number();
    doubts++;
    openEnd = lines.to() - lines.heldFrom();
    severalLines = true;
    ascii = false;
    returns = true;
  }

  /// Takes the headers in doubt for what they look like.
  private void believe() throws RefusedException {
    int wholeEnd = openEnd;
    byte[] bytes = lines.bytes();
    int count = doubts;
    doubts = 0;
    for (int i = 0; i < count; i++) {
      openEnd = Math.max(openBody, doubtPlaces[i] - 1);
      deliver();
      int from = lines.heldFrom() + doubtPlaces[i];
      int stop = lines.heldFrom() + (i + 1 < count ? doubtPlaces[i + 1] : wholeEnd);
      int lf = ByteSearch.indexOf(bytes, from, stop, (byte) '\n');
      int to = lf < 0 ? stop : lf;
      headers.at(bytes, from, to);
      Sender sender = senders.find(bytes, headers.restFrom(), to);
      begin(sender, to - lines.heldFrom(), doubtLines[i]);
      severalLines = lf >= 0;
      ascii = false;
      returns = true;
      openEnd = wholeEnd;
    }
  }

  private void deliver() throws RefusedException {
    if (!open) {
      return;
    }
    byte[] bytes = lines.bytes();
    int from = lines.heldFrom() + openBody;
    int to = lines.heldFrom() + openEnd;
    if (severalLines && returns) {
      to = withoutCarriageReturns(bytes, from, to);
    }
    message.begin(MessageKind.TEXT, openTime, openHasSeconds);
    if (openSender == null) {
      bodies.readNotice(message, bytes, from, to);
    } else {
      bodies.read(message, bytes, from, to, severalLines);
      if (findings.isFirst() && AppWords.all().opensAChat(message.text())) {
        message.as(MessageKind.NOTICE);
      }
      if (message.kind() == MessageKind.NOTICE
          && openSender.writes()
          && unlisted.standForAFile(message.text())) {
        message.as(MessageKind.MEDIA).text(bytes, to, to);
      }
      if (message.kind() != MessageKind.NOTICE) {
        message.by(senders.number(openSender));
      }
    }
    if (!ascii && Utf8Check.validTo(message.bytes(), message.from(), message.to()) < message.to()) {
      findings.damaged(openLine);
    }
    findings.message(message, openLine);
    sink.message(message);
  }

  private static int withoutCarriageReturns(byte[] bytes, int from, int to) {
    int kept = from;
    for (int i = from; i < to; i++) {
      boolean ofLineEnd = bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n';
      if (!ofLineEnd) {
        bytes[kept++] = bytes[i];
      }
    }
    return kept;
  }

  private void end() throws RefusedException {
    if (!open) {
      return;
    }
    if (doubts > 0 && doubtIsAhead) {
      believe();
    }
    int lost = lines.whole() ? 0 : torn.bytesLost(lines.bytes(), lines.from(), lines.to());
    if (lost > 0) {
      findings.cut(lines.number());
      boolean headerLost = lines.number() == openLine && lost == lines.to() - lines.from();
      if (headerLost) {
        return;
      }
      openEnd = Math.max(openBody, openEnd - lost);
    }
    deliver();
  }
}
