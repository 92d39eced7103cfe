package org.homeward.chats.formats.google;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homeward.chats.formats.JsonWriting;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.formats.RoundTrip;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.Reading;
import org.junit.jupiter.api.Test;

class GoogleChatRoundTripTest {
  /// How a language writes a date: `{m}` stands for the month's name.
  private record Style(String pattern, List<String> months) {
    static Style of(String pattern, String months) {
      return new Style(pattern, List.of(months.split(" ")));
    }

    String date(LocalDateTime time) {
      String month = months.size() < 12 ? "" : months.get(time.getMonthValue() - 1);
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
          .format(time)
          .replace("{m}", month);
    }
  }

  private static final String ENGLISH =
      "January February March April May June July August September October November December";

  private static final List<Style> STYLES =
      List.of(
          Style.of("EEEE, '{m}' d, uuuu 'at' h:mm:ss'\u202f'a 'UTC'", ENGLISH),
          Style.of("EEEE, d '{m}' uuuu 'at' HH:mm:ss 'UTC'", ENGLISH),
          Style.of(
              "'Montag,' d. '{m}' uuuu 'um' HH:mm:ss 'UTC'",
              "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
          Style.of(
              "'lundi' d '{m}' uuuu 'à' HH:mm:ss 'UTC'",
              "janvier février mars avril mai juin juillet août septembre octobre novembre"
                  + " décembre"),
          Style.of(
              "'lunes,' d 'de {m} de' uuuu, h:mm:ss 'p. m. UTC'",
              "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
                  + " diciembre"),
          Style.of(
              "'mandag den' d. '{m}' uuuu 'kl.' HH.mm.ss 'UTC'",
              "januar februar marts april maj juni juli august september oktober november"
                  + " december"),
          Style.of(
              "'maanantai' d. '{m}' uuuu 'klo' H.mm.ss 'UTC'",
              "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta"
                  + " elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"),
          Style.of(
              "'понедельник,' d '{m}' uuuu 'г. в' HH:mm:ss 'UTC'",
              "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
          Style.of("uuuu年M月d日'月曜日' HH:mm:ss 'UTC'", ""),
          Style.of("uuuu年M月d日'星期一 UTC' HH:mm:ss", ""),
          Style.of("uuuu년 M월 d일 '월요일' HH:mm:ss 'UTC'", ""));

  @Test
  void a_history_with_dates_in_any_language_is_the_same_history() {
    RoundTrip.many(
        400,
        random -> {
          List<Line> all = RandomHistory.of(random);
          Style dates = STYLES.get(random.nextInt(STYLES.size()));
          List<Line> history = dates.pattern().contains("p. m.") ? afternoons(all) : all;
          if (history.isEmpty()) {
            return;
          }
          StringBuilder json = new StringBuilder("{\n  \"messages\": [");
          String comma = "";
          for (Line line : history) {
            json.append(comma).append(message(line, dates, random));
            comma = ",";
          }
          byte[] file = json.append("\n  ]\n}").toString().getBytes(StandardCharsets.UTF_8);
          Reading reading = Collected.reading();
          Collected read = Collected.read(new GoogleChatFormat(), "messages.json", file, reading);
          assertEquals(List.of(), reading.notes().all(), dates.pattern());
          RoundTrip.same(history, read.lines());
        });
  }

  private static List<Line> afternoons(List<Line> history) {
    return history.stream().filter(line -> line.time().getHour() >= 12).toList();
  }

  private static String message(Line line, Style dates, Random random) {
    LocalDateTime time = line.time();
    return "\n    {\"creator\": {\"name\": %s, \"email\": \"x@example.org\"}, \"created_date\": %s,"
            .formatted(
                JsonWriting.string(line.sender(), random),
                JsonWriting.string(dates.date(time), random))
        + (line.kind() == MessageKind.MEDIA
            ? "\"attached_files\": [{\"original_name\": \"a.jpg\", \"export_name\": \"b.jpg\"}],"
            : "")
        + (random.nextInt(4) == 0
            ? "\"quoted_message_metadata\": {\"creator\": {\"name\": \"x\"}, \"text\": \"old\"},"
            : "")
        + (line.text().isEmpty()
            ? ""
            : "\"text\": " + JsonWriting.string(line.text(), random) + ",")
        + "\"topic_id\": \"t\", \"message_id\": \"m\"}";
  }
}
