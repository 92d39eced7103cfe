package org.homeward.chats.formats.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.homeward.chats.formats.JsonWriting;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.formats.RoundTrip;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class DiscordRoundTripTest {
  private static final int ROUNDS = 300;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  @Test
  void a_history_of_an_exported_channel_is_the_same_history() {
    RoundTrip.many(
        ROUNDS,
        random -> {
          List<Line> history = RandomHistory.of(random);
          List<String> messages =
              new ArrayList<>(history.stream().map(line -> message(line, random)).toList());
          if (random.nextInt(3) == 0) {
            Collections.reverse(messages);
          }
          String file =
              "{\"guild\": {\"id\": \"0\"}, \"channel\": {\"id\": \"5\", \"name\": \"ana\"},"
                  + " \"dateRange\": {}, \"exportedAt\": \"x\", \"messages\": ["
                  + String.join(random.nextBoolean() ? ",\n" : ",", messages)
                  + "], \"messageCount\": "
                  + messages.size()
                  + "}";
          Reading reading = Collected.reading();
          Collected read =
              Collected.read(new DiscordFormat(), "x.json", file.getBytes(UTF_8), reading);
          RoundTrip.same(history, read.lines());
          assertEquals(0, reading.notes().skippedCount());
        });
  }

  private static String message(Line line, Random random) {
    int hours = random.nextInt(27) - 12;
    String time =
        line.time()
            .atOffset(ZoneOffset.UTC)
            .withOffsetSameInstant(ZoneOffset.ofHours(hours))
            .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"));
    String fraction = random.nextBoolean() ? ".%03d".formatted(random.nextInt(1000)) : "";
    String zone =
        hours == 0 && random.nextBoolean()
            ? "Z"
            : "%s%02d:00".formatted(hours < 0 ? "-" : "+", Math.abs(hours));
    String name = JsonWriting.string(line.sender(), random);
    boolean nick = random.nextBoolean();
    boolean sticker = random.nextBoolean();
    boolean media = line.kind() == MessageKind.MEDIA;
    return "{\"id\": \"1\", \"type\": \"%s\", \"timestamp\": \"%s\", \"timestampEdited\": null,"
            .formatted(random.nextBoolean() ? "Default" : "Reply", time + fraction + zone)
        + " \"content\": "
        + JsonWriting.string(line.text(), random)
        + ", \"author\": {\"id\": \"%d\", \"name\": %s, \"nickname\": %s, \"roles\": [{}]},"
            .formatted(
                RandomHistory.NAMES.indexOf(line.sender()),
                nick ? "\"x\"" : name,
                nick ? name : "null")
        + " \"attachments\": ["
        + (media && !sticker ? "{\"url\": \"x\"}" : "")
        + "], \"embeds\": ["
        + (random.nextInt(4) == 0 ? "{\"title\": \"x\", \"description\": \"not theirs\"}" : "")
        + "], \"stickers\": ["
        + (media && sticker ? "{\"id\": \"1\"}" : "")
        + "], \"reactions\": [{\"emoji\": {\"name\": \"x\"}, \"count\": 1}], \"reference\":"
        + " {\"messageId\": \"1\"}}";
  }

  @Test
  void a_history_of_one_side_in_a_package_is_the_same_history() {
    RoundTrip.many(
        ROUNDS,
        random -> {
          List<Line> history = RandomHistory.of(random, name -> "Mia", UnaryOperator.identity());
          boolean table = random.nextBoolean();
          List<Line> newestFirst = history.reversed();
          String file = table ? table(newestFirst, random) : objects(newestFirst, random);
          String folder = "messages/" + (random.nextBoolean() ? "c" : "") + "77/messages.";
          Bundle bundle =
              new Bundle(
                  "package",
                  List.of(
                      new BytesSource(
                          "account/user.json", "{\"username\": \"Mia\"}".getBytes(UTF_8)),
                      new BytesSource(folder + (table ? "csv" : "json"), file.getBytes(UTF_8))));
          Reading reading = Collected.reading();
          Collected read = new Collected();
          new DiscordPackageFormat().find(bundle, reading).getFirst().read(reading, read);
          RoundTrip.same(history, read.lines());
          assertEquals(0, reading.notes().skippedCount());
        });
  }

  private static String objects(List<Line> newestFirst, Random random) {
    List<String> all = new ArrayList<>();
    for (Line line : newestFirst) {
      all.add(
          "{\"ID\": %d, \"Timestamp\": \"%s\", \"Contents\": %s, \"Attachments\": \"%s\"}"
              .formatted(
                  random.nextLong(),
                  STAMP.format(line.time()),
                  JsonWriting.string(line.text(), random),
                  file(line)));
    }
    return "[" + String.join(", ", all) + "]";
  }

  private static String file(Line line) {
    return line.kind() == MessageKind.MEDIA ? "https://x/y.png" : "";
  }

  private static String table(List<Line> newestFirst, Random random) {
    String end = random.nextBoolean() ? "\r\n" : "\n";
    StringBuilder rows = new StringBuilder("ID,Timestamp,Contents,Attachments" + end);
    for (Line line : newestFirst) {
      boolean quoted = line.text().matches("(?s).*[\",\r\n].*") || random.nextInt(5) == 0;
      String text = quoted ? '"' + line.text().replace("\"", "\"\"") + '"' : line.text();
      rows.append(random.nextInt(1_000_000)).append(',').append(STAMP.format(line.time()));
      rows.append(random.nextBoolean() ? ".123000+00:00," : "+00:00,").append(text);
      rows.append(',').append(file(line)).append(end);
    }
    return rows.toString();
  }
}
