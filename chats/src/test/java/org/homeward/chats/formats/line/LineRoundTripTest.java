package org.homeward.chats.formats.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.formats.RoundTrip;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.junit.jupiter.api.Test;

class LineRoundTripTest {
  /// How the app writes in a language.
  private record Style(
      String title, DateTimeFormatter day, DateTimeFormatter time, String photo, DayOrder order) {
    static Style of(String title, String day, String time, String language, String photo) {
      Locale locale = Locale.forLanguageTag(language);
      return new Style(
          title,
          DateTimeFormatter.ofPattern(day, locale),
          DateTimeFormatter.ofPattern(time, locale),
          photo,
          day.contains("dd/MM") ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }
  }

  private static final List<Style> STYLES =
      List.of(
          Style.of("[LINE] Chat history with Sam", "uuuu.MM.dd EEEE", "HH:mm", "en", "Photo"),
          Style.of("[LINE] Chat history in Us", "EEE, MM/dd/uuuu", "hh:mma", "en", "Sticker"),
          Style.of("[LINE] Chat history with Sam", "EEE, dd/MM/uuuu", "HH:mm", "en", "Video"),
          Style.of("[LINE] Samとのトーク履歴", "uuuu/MM/dd'(火)'", "H:mm", "ja", "写真"),
          Style.of("[LINE] Samとのトーク履歴", "uuuu/MM/dd'(火)'", "ah:mm", "ja", "スタンプ"),
          Style.of("[LINE] 與Sam的聊天記錄", "uuuu/MM/dd'（週二）'", "ahh:mm", "zh-TW", "貼圖"),
          Style.of("[LINE] 与Sam的聊天记录", "uuuu/MM/dd'（周二）'", "HH:mm", "zh-CN", "图片"));

  private static List<Line> inMinutes(List<Line> history) {
    return history.stream()
        .map(line ->
            new Line(
                line.time().truncatedTo(ChronoUnit.MINUTES),
                false,
                line.sender(),
                line.kind(),
                false,
                line.kind() == MessageKind.MEDIA ? "" : line.text()))
        .toList();
  }

  @Test
  void a_history_in_any_language_is_the_same_history() {
    RoundTrip.many(
        300,
        random -> {
          List<Line> history =
              inMinutes(
                  RandomHistory.of(random, UnaryOperator.identity(), LineRoundTripTest::kept));
          Style style = STYLES.get(random.nextInt(STYLES.size()));
          String file = file(history, style, random);
          RoundTrip.same(history, read(file, style));
        });
  }

  /// Reads a file; where nothing in it tells the order of day and month, it is told.
  private static List<Line> read(String file, Style style) throws Exception {
    Reading reading = Collected.reading();
    Reading told = Collected.reading(style.order());
    byte[] bytes = file.getBytes(UTF_8);
    try {
      List<Line> read = Collected.read(new LineFormat(), "x.txt", bytes, reading).lines();
      assertEquals(0, reading.notes().skippedCount());
      return read;
    } catch (RefusedException asked) {
      return Collected.read(new LineFormat(), "x.txt", bytes, told).lines();
    }
  }

  /// Two quotes in one line may be typed or doubled: only of those that are one it is sure.
  private static String kept(String text) {
    return text.strip().replace("\"\"", "\" \"");
  }

  private static String file(List<Line> history, Style style, Random random) {
    StringBuilder file = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    file.append(style.title()).append("\nSaved on: 2024.01.02 03:04\n");
    LocalDate day = LocalDate.MIN;
    for (Line line : history) {
      LocalDateTime time = line.time();
      if (!time.toLocalDate().equals(day)) {
        day = time.toLocalDate();
        file.append('\n').append(style.day().format(day)).append('\n');
      }
      file.append(style.time().format(time)).append('\t').append(line.sender()).append('\t');
      file.append(line.kind() == MessageKind.MEDIA ? "[" + style.photo() + "]" : text(line));
      file.append('\n');
    }
    String end = random.nextBoolean() ? "\r\n" : "\n";
    return file.toString().replace("\n", end);
  }

  private static String text(Line line) {
    boolean quoted = line.text().contains("\n");
    return quoted ? '"' + line.text().replace("\"", "\"\"") + '"' : line.text();
  }
}
