package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import org.homeward.chats.formats.whatsapp.LayoutJudge.Grounds;
import org.homeward.chats.formats.whatsapp.LayoutJudge.Verdict;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;

/// One chat's text.
///
/// @param source the file
/// @param called what the export calls the chat
/// @param shape how its headers look
record WhatsAppChat(Source source, ChatName called, HeaderShape shape) implements Chat {
  @Override
  public String name() {
    return called.text();
  }

  @Override
  public String format() {
    return WhatsApp.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Scout scout = Scout.of(source, shape);
    Layout layout = layout(scout, reading);
    scout.findStrays(layout);
    Findings findings = new Findings(reading.notes(), source.name());
    Headers headers = new Headers(shape, layout);
    Senders senders = new Senders(scout, sink, source.name());
    try (ByteLines lines = new ByteLines(Utf8Text.open(source, reading), source.name())) {
      Bodies bodies = new Bodies(shape.bracketed(), scout.placeholders());
      new Entries(lines, headers, senders, bodies, shape.bracketed(), findings, sink).read();
    }
    findings.say();
  }

  private Layout layout(Scout scout, Reading reading) throws RefusedException {
    Verdict verdict = scout.layout(reading.choices().dayOrder());
    if (verdict.grounds() == Grounds.UNKNOWN) {
      throw new RefusedException(
          source.name(), 0, DayOrderWords.question(scout.judge().examples()));
    }
    if (verdict.grounds() != Grounds.CERTAIN) {
      reading
          .notes()
          .say(
              NoteKind.DAY_ORDER,
              source.name(),
              0,
              DayOrderWords.settled(verdict, scout.judge().examples()));
    }
    return verdict.layout();
  }
}
