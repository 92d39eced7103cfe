package org.homeward.chats.formats.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
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
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.Reading;
import org.junit.jupiter.api.Test;

/// Histories of every kind of export of Signal, written and read back.
class SignalRoundTripTest {
  private static final int ROUNDS = 300;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static List<Line> read(ChatFormat format, String name, String file) throws Exception {
    Reading reading = Collected.reading();
    Collected read = Collected.read(format, name, file.getBytes(StandardCharsets.UTF_8), reading);
    assertEquals(0, reading.notes().skippedCount());
    return read.lines();
  }

  @Test
  void a_history_of_the_apps_own_export_is_the_same_history() {
    RoundTrip.many(
        ROUNDS,
        random -> {
          List<Line> history = RandomHistory.of(random);
          String file = backup(history, random);
          RoundTrip.same(history, read(new SignalFormat(), "main.jsonl", file));
        });
  }

  private static String backup(List<Line> history, Random random) {
    StringBuilder file = new StringBuilder("{\"version\":\"1\",\"backupTimeMs\":\"17\"}\n");
    file.append("{\"account\":{\"givenName\":\"Robin\"}}\n");
    file.append("{\"recipient\":{\"id\":\"0\",\"self\":{}}}\n");
    for (int i = 1; i < RandomHistory.NAMES.size(); i++) {
      file.append("{\"recipient\":{\"id\":\"%d\",\"contact\":{".formatted(i))
          .append("\"e164\":\"49151000%d\",\"profileGivenName\":".formatted(i))
          .append(JsonWriting.string(RandomHistory.NAMES.get(i), random))
          .append("}}}\n");
    }
    file.append("{\"recipient\":{\"id\":\"9\",\"group\":{\"masterKey\":\"x\"}}}\n");
    file.append("{\"chat\":{\"id\":\"7\",\"recipientId\":\"9\"}}\n");
    List<String> items = new ArrayList<>(history.stream().map(each -> item(each, random)).toList());
    if (random.nextBoolean()) {
      Collections.shuffle(items, random);
    }
    items.forEach(each -> file.append(each).append('\n'));
    return file.toString();
  }

  private static String item(Line line, Random random) {
    int author = RandomHistory.NAMES.indexOf(line.sender());
    long millis = line.time().toEpochSecond(ZoneOffset.UTC) * 1000 + random.nextInt(1000);
    String text = JsonWriting.string(line.text(), random);
    String body = "\"text\":{\"body\":" + text + ",\"bodyRanges\":[{\"start\":0}]}";
    String files = "\"attachments\":[{\"pointer\":{}}" + (random.nextBoolean() ? ",{}]" : "]");
    String noFiles = random.nextBoolean() ? ",\"attachments\":[]" : "";
    boolean media = line.kind() == MessageKind.MEDIA;
    String content =
        media && line.text().isEmpty() && random.nextBoolean()
            ? "\"stickerMessage\":{\"sticker\":{\"packId\":\"x\"}}"
            : "\"standardMessage\":{"
                + (media ? files + (line.text().isEmpty() ? "" : "," + body) : body + noFiles)
                + (random.nextBoolean() ? ",\"reactions\":[{\"emoji\":\"x\"}]" : "")
                + (random.nextBoolean() ? ",\"quote\":{\"text\":{\"body\":\"before\"}}" : "")
                + "}";
    String way = author == 0 ? "\"outgoing\":{\"sendStatus\":[{}]}" : "\"incoming\":{}";
    return "{\"chatItem\":{\"chatId\":\"7\",\"authorId\":\"%d\",\"dateSent\":\"%d\",%s,%s}}"
        .formatted(author, millis, way, content);
  }

  private static String withoutBlanksBehind(String text) {
    return text.replaceAll(" +$", "");
  }

  @Test
  void a_history_in_lines_of_signal_export_is_the_same_history() {
    RoundTrip.many(
        ROUNDS,
        random -> {
          List<Line> history =
              RandomHistory.of(
                  random, UnaryOperator.identity(), SignalRoundTripTest::withoutBlanksBehind);
          StringBuilder file = new StringBuilder();
          history.forEach(line -> file.append(object(line, random)).append('\n'));
          RoundTrip.same(history, read(new SignalExportFormat(), "data.json", file.toString()));
        });
  }

  private static String object(Line line, Random random) {
    String fraction = random.nextBoolean() ? ".%06d".formatted(random.nextInt(1_000_000)) : "";
    boolean sticker = random.nextBoolean();
    boolean media = line.kind() == MessageKind.MEDIA;
    return "{\"date\": \"%s%s\", \"sender\": %s, \"body\": %s, \"quote\": \"\", \"sticker\": %s,"
            .formatted(
                whole(line.time()),
                fraction,
                JsonWriting.string(line.sender(), random),
                JsonWriting.string(line.text() + (random.nextBoolean() ? "  " : ""), random),
                media && sticker ? "{\"emoji\": \"x\"}" : "null")
        + " \"reactions\": [{\"name\": \"Sam\", \"emoji\": \"x\"}], \"attachments\": ["
        + (media && !sticker ? "{\"name\": \"a\", \"path\": \"./media/a\"}, {}" : "")
        + "], \"deleted\": false}";
  }

  private static String whole(LocalDateTime time) {
    return STAMP.format(time).replace(' ', 'T');
  }

  @Test
  void a_history_in_the_text_of_signal_export_is_the_same_history() {
    RoundTrip.many(
        ROUNDS,
        random -> {
          List<Line> history = RandomHistory.of(random, UnaryOperator.identity(), String::strip);
          StringBuilder file = new StringBuilder();
          history.forEach(line -> file.append(paragraph(line, random)));
          RoundTrip.same(history, read(new SignalExportFormat(), "chat.md", file.toString()));
        });
  }

  private static String paragraph(Line line, Random random) {
    boolean sticker = random.nextBoolean();
    boolean media = line.kind() == MessageKind.MEDIA;
    return "[%s] %s: ".formatted(STAMP.format(line.time()), line.sender())
        + (random.nextInt(4) == 0 ? "\n\n> somebody\n> said: before\n\n" : "")
        + line.text()
        + "  "
        + (media && !sticker ? "![a.jpg](./media/a_b.jpg)  " : "")
        + (random.nextInt(4) == 0 ? "\n(- Sam: x, Robin: y -)" : "")
        + (media && sticker ? "\n(( x ))" : "")
        + "\n";
  }
}
