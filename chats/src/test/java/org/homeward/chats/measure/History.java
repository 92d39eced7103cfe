package org.homeward.chats.measure;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;

/// A small history written out in a test.
final class History {
  private final List<Line> lines = new ArrayList<>();

  /// One message.
  ///
  /// @param sender "" for nobody
  record Line(long time, String sender, MessageKind kind, String text, int callSeconds) {}

  /// Something somebody wrote.
  ///
  /// @param time as in 2024-03-01T20:15 or with seconds
  History says(String time, String sender, String text) {
    return line(MessageKind.TEXT, time, sender, text);
  }

  History line(MessageKind kind, String time, String sender, String text) {
    return add(new Line(seconds(time), sender, kind, text, Message.UNKNOWN_LENGTH));
  }

  History call(String time, String sender, int seconds) {
    return add(new Line(seconds(time), sender, MessageKind.CALL, "", seconds));
  }

  History add(Line line) {
    lines.add(line);
    return this;
  }

  List<Line> lines() {
    return lines;
  }

  static long seconds(String time) {
    return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
  }

  <S extends Sink> S into(S sink) {
    Message message = new Message();
    for (Line line : lines) {
      message
          .begin(line.kind, line.time, true)
          .by(line.sender.isEmpty() ? Message.NOBODY : sink.sender(line.sender))
          .callSeconds(line.callSeconds)
          .text(line.text);
      sink.message(message);
    }
    return sink;
  }
}
