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
  private static final List<DateTimeFormatter> DATES =
      List.of(
          date("EEEE, MMMM d, uuuu 'at' h:mm:ss'\u202f'a 'UTC'", "en"),
          date("EEEE, d MMMM uuuu 'at' HH:mm:ss 'UTC'", "en"),
          date("EEEE, d. MMMM uuuu 'um' HH:mm:ss 'UTC'", "de"),
          date("EEEE d MMMM uuuu 'à' HH:mm:ss 'UTC'", "fr"),
          date("EEEE, d 'de' MMMM 'de' uuuu, HH:mm:ss 'UTC'", "es"),
          date("EEEE, d 'de' MMMM 'de' uuuu 'às' HH:mm:ss 'UTC'", "pt"),
          date("EEEE d MMMM uuuu 'alle ore' HH:mm:ss 'UTC'", "it"),
          date("EEEE d MMMM uuuu 'om' HH:mm:ss 'UTC'", "nl"),
          date("EEEE, d MMMM uuuu HH:mm:ss 'UTC'", "pl"),
          date("EEEE, d MMMM uuuu 'г. в' HH:mm:ss 'UTC'", "ru"),
          date("uuuu年M月d日EEEE HH:mm:ss 'UTC'", "ja"),
          date("uuuu年M月d日EEEE 'UTC' HH:mm:ss", "zh"),
          date("uuuu년 M월 d일 EEEE HH:mm:ss 'UTC'", "ko"));

  private static DateTimeFormatter date(String pattern, String language) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
  }

  @Test
  void a_history_with_dates_in_any_language_is_the_same_history() {
    RoundTrip.many(
        400,
        random -> {
          List<Line> history = RandomHistory.of(random);
          DateTimeFormatter dates = DATES.get(random.nextInt(DATES.size()));
          StringBuilder json = new StringBuilder("{\n  \"messages\": [");
          String comma = "";
          for (Line line : history) {
            json.append(comma).append(message(line, dates, random));
            comma = ",";
          }
          byte[] file = json.append("\n  ]\n}").toString().getBytes(StandardCharsets.UTF_8);
          Reading reading = Collected.reading();
          Collected read = Collected.read(new GoogleChatFormat(), "messages.json", file, reading);
          assertEquals(List.of(), reading.notes().all(), dates.format(history.getFirst().time()));
          RoundTrip.same(history, read.lines());
        });
  }

  private static String message(Line line, DateTimeFormatter dates, Random random) {
    LocalDateTime time = line.time();
    return "\n    {\"creator\": {\"name\": %s, \"email\": \"x@example.org\"}, \"created_date\": %s,"
        .formatted(
            JsonWriting.string(line.sender(), random),
            JsonWriting.string(dates.format(time), random))
        + (line.kind() == MessageKind.MEDIA
            ? "\"attached_files\": [{\"original_name\": \"a.jpg\", \"export_name\": \"b.jpg\"}],"
            : "")
        + (random.nextInt(4) == 0
            ? "\"quoted_message_metadata\": {\"creator\": {\"name\": \"x\"}, \"text\": \"old\"},"
            : "")
        + (line.text().isEmpty() ? "" : "\"text\": " + JsonWriting.string(line.text(), random) + ",")
        + "\"topic_id\": \"t\", \"message_id\": \"m\"}";
  }
}
