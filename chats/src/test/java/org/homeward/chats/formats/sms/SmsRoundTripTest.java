package org.homeward.chats.formats.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmsRoundTripTest {
  private static final String[] WORDS = {
    "good",
    "mañana",
    "😀",
    "👩‍👧",
    "a \"b\" 'c'",
    "<x/>",
    "&amp;",
    "line\nline",
    "日本",
    "نعم",
    "null?"
  };

  private record Sent(long second, boolean mine, MessageKind kind, String text) {}

  private static List<Sent> history(Random random) {
    List<Sent> history = new ArrayList<>();
    long second = 1_500_000_000;
    for (int i = 2 + random.nextInt(60); i > 0; i--) {
      second += 1 + random.nextInt(100_000);
      int kind = random.nextInt(10);
      StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
      for (int words = random.nextInt(6); words > 0; words--) {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      MessageKind made =
          kind == 0 ? MessageKind.EMPTY : kind == 1 ? MessageKind.MEDIA : MessageKind.TEXT;
      String words = made == MessageKind.EMPTY ? "" : text.toString();
      history.add(new Sent(second, random.nextBoolean(), made, words));
    }
    return history;
  }

  /// A text as an attribute, each character in one of the ways phones have.
  private static String attribute(String text, Random random) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean special = letter < ' ' || "<>&\"'".indexOf(letter) >= 0;
      boolean half = Character.isSurrogate(letter);
      if (half && Character.isHighSurrogate(letter) && random.nextInt(3) == 0) {
        written.append("&#x%x;".formatted(text.codePointAt(i)));
        i++;
      } else if (special || half || random.nextInt(20) == 0) {
        written.append(
            random.nextBoolean()
                ? "&#%d;".formatted((int) letter)
                : "&#x%X;".formatted((int) letter));
      } else {
        written.append(letter);
      }
    }
    return written.toString();
  }

  private static byte[] file(List<Sent> history, Random random) {
    List<String> all = new ArrayList<>();
    String[] numbers = {"+491701234567", "0170 1234567", "0049 170 1234567"};
    for (Sent sent : history) {
      String number = numbers[random.nextInt(numbers.length)];
      String text = attribute(sent.text, random);
      boolean asMms = sent.kind == MessageKind.MEDIA || random.nextInt(4) == 0;
      if (!asMms) {
        all.add(SmsFormatTest.sms(number, sent.second, sent.mine ? 2 : 1, text, "Ana"));
        continue;
      }
      String parts =
          (sent.text.isEmpty() ? "" : "<part ct=\"text/plain\" text=\"" + text + "\"/>")
              + (sent.kind == MessageKind.MEDIA
                  ? "<part ct='image/png' text='null' data='"
                      + "iVBO".repeat(random.nextInt(99))
                      + "'/>"
                  : "");
      all.add(
          SmsFormatTest.mms(
              "date=\"%d000\" msg_box=\"%d\" address=\"%s\""
                  .formatted(sent.second, sent.mine ? 2 : 1, number),
              parts,
              ""));
    }
    if (random.nextBoolean()) {
      all.sort(Comparator.comparing(each -> each.contains("<mms")));
    } else {
      Collections.shuffle(all, random);
    }
    return ("<smses>\n" + String.join("", all) + "</smses>\n").getBytes(UTF_8);
  }

  @Test
  void a_history_written_in_any_of_the_ways_is_read_as_it_was() throws Exception {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Sent> history = history(random);
      Collected read =
          Collected.read(new SmsFormat(), "x.xml", file(history, random), Collected.reading());
      assertEquals(history.size(), read.lines().size(), "seed " + seed);
      String other = null;
      for (int i = 0; i < history.size(); i++) {
        Collected.Line line = read.lines().get(i);
        Sent sent = history.get(i);
        String where = "seed " + seed + ", message " + i;
        assertEquals(sent.text, line.text(), where);
        assertEquals(sent.kind, line.kind(), where);
        if (sent.mine) {
          assertEquals("Me", line.sender(), where);
        } else {
          other = other == null ? line.sender() : other;
          assertEquals(other, line.sender(), where);
        }
      }
    }
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    List<byte[]> files = new ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      files.add(file(history(random), random));
    }
    Fuzz.run(getClass(), "sms-backup", "sms.xml", files);
  }
}
