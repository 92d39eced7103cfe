package org.homeward.chats.formats;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;

/// Invented histories, the same for the same seed: what a reader has to give back after a test
/// wrote them down in a format.
public final class RandomHistory {
  /// Everybody who writes.
  public static final List<String> NAMES = List.of("Robin", "Sam", "Zoë", "李雷", "O'Neil \"Bo\"");

  private static final List<String> PIECES =
      List.of(
          "are you home",
          "é",
          "😘",
          "\n",
          "\"no\"",
          "\\",
          "/",
          "\t",
          "  ",
          "{",
          "]",
          ",\n \"a\": 1",
          "\u2028",
          "日本",
          "a: b",
          "\u0001",
          "'",
          "1234",
          "null",
          "ß",
          "\u2003");

  private RandomHistory() {}

  /// A history of text and media, each message in a second of its own.
  public static List<Collected.Line> of(Random random) {
    List<Collected.Line> lines = new ArrayList<>();
    long time = 1_600_000_000L + random.nextInt(100_000_000);
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      time += 1 + random.nextInt(100_000);
      MessageKind kind = random.nextInt(6) == 0 ? MessageKind.MEDIA : MessageKind.TEXT;
      lines.add(
          new Collected.Line(
              LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC),
              true,
              NAMES.get(random.nextInt(NAMES.size())),
              kind,
              false,
              text(random, kind == MessageKind.TEXT ? 1 : 0)));
    }
    return lines;
  }

  /// A history of text and media as a format can tell it.
  ///
  /// @param sender what the format calls each of the people
  /// @param text what it keeps of a text; where that is nothing, something stands there
  public static List<Collected.Line> of(
      Random random, UnaryOperator<String> sender, UnaryOperator<String> text) {
    return of(random).stream()
        .map(line -> {
          String kept = text.apply(line.text());
          boolean lost = kept.isEmpty() && line.kind() == MessageKind.TEXT;
          return new Collected.Line(
              line.time(),
              true,
              sender.apply(line.sender()),
              line.kind(),
              false,
              lost ? "x" : kept);
        })
        .toList();
  }

  private static String text(Random random, int least) {
    StringBuilder text = new StringBuilder();
    for (int i = least + random.nextInt(8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
