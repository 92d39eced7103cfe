package org.homeward.chats.formats.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class LineFormatTest {
  private static final String JAPANESE =
      """
      [LINE] Anaとのトーク履歴
      保存日時：2024/03/01 20:00

      2024/01/02(火)
      9:05\tAna\tおはよう
      午後0:30\tBen\t[スタンプ]
      下午1:10\tBen\t"first line
      she said ""hi"" and left

      last"
      13:20\tAna\t[写真]
      14:00\tAna\t☎ 通話時間 1:02:03
      14:30\tBen\t☎ 不在着信
      15:00\t\tBenがメッセージの送信を取り消しました
      15:10\tAnaがグループを作成しました

      2024/01/03(水)
      0:00\tBen\tafter midnight
      """;

  private static Collected read(String text) throws Exception {
    return read(text, Collected.reading());
  }

  private static Collected read(String text, Reading reading) throws Exception {
    return Collected.read(new LineFormat(), "line.txt", text.getBytes(UTF_8), reading);
  }

  @Test
  void each_kind_of_line_is_what_it_is() throws Exception {
    Reading reading = Collected.reading();
    Collected read = read("\ufeff" + JAPANESE.replace("\n", "\r\n"), reading);
    assertEquals(
        List.of(TEXT, MEDIA, TEXT, MEDIA, CALL, CALL, DELETED, NOTICE, TEXT), read.kinds());
    assertEquals("おはよう", read.texts().getFirst());
    assertEquals("first line\nshe said \"hi\" and left\n\nlast", read.texts().get(2));
    assertEquals("Ben", read.lines().get(6).sender());
    assertEquals(Set.of("Ana", "Ben"), read.authors());
    assertEquals(LocalDateTime.of(2024, 1, 2, 9, 5), read.lines().getFirst().time());
    assertEquals(LocalDateTime.of(2024, 1, 2, 12, 30), read.lines().get(1).time());
    assertEquals(LocalDateTime.of(2024, 1, 2, 13, 10), read.lines().get(2).time());
    assertEquals(LocalDateTime.of(2024, 1, 3, 0, 0), read.lines().getLast().time());
    assertFalse(read.lines().getFirst().hasSeconds());
    assertEquals(0, reading.notes().skippedCount());
  }

  @Test
  void the_other_is_named_in_the_first_line_of_any_language() throws Exception {
    for (String title :
        List.of(
            "[LINE] Chat history with Ana",
            "[LINE] Anaとのトーク履歴",
            "[LINE] 與Ana的聊天記錄",
            "[LINE] 与Ana的聊天记录",
            "[LINE] Chat history in Ana")) {
      String text = title + "\nSaved on: x\n\n2024.01.02 Tuesday\n10:00\tAna\thi\n";
      Bundle bundle = Bundle.of(new BytesSource("x.txt", text.getBytes(UTF_8)));
      List<Chat> chats = new LineFormat().find(bundle, Collected.reading());
      assertEquals(List.of("Ana"), chats.stream().map(Chat::name).toList(), title);
    }
  }

  @Test
  void quotes_somebody_typed_stay() throws Exception {
    String start = "[LINE] Chat history with A\n\n2024.01.02 Tuesday\n10:00\tA\t";
    assertEquals("\"hi\"", read(start + "\"hi\"\n").texts().getFirst());
    assertEquals("\"hi\"", read(start + "\"\"\"hi\"\"\"\n").texts().getFirst());
    assertEquals("\"hi\" x", read(start + "\"hi\" x\n").texts().getFirst());
    Collected unbalanced = read(start + "\"open\n10:01\tB\tx\n10:02\tA\ty\"\n");
    assertEquals(List.of("\"open", "x", "y\""), unbalanced.texts());
    assertEquals(List.of("one\ntwo"), read(start + "one\ntwo\n").texts());
  }

  @Test
  void what_looks_like_an_earlier_day_was_written_by_somebody() throws Exception {
    Collected read =
        read("[LINE] Chat history with A\n\n2024.01.02 Tuesday\n10:00\tA\tthe day\n2023.05.05\n");
    assertEquals(List.of("the day\n2023.05.05"), read.texts());
  }

  @Test
  void the_order_of_day_and_month_is_settled_on_the_whole_file() throws Exception {
    String start = "[LINE] Chat history with A\n\nTue, 02/01/2024\n10:00\tA\tx\n\n";
    Reading reading = Collected.reading();
    Collected settled = read(start + "Wed, 31/01/2024\n10:00\tA\ty\n", reading);
    assertEquals(LocalDateTime.of(2024, 1, 2, 10, 0), settled.lines().getFirst().time());
    Reading open = Collected.reading();
    Collected guessed = read(start, open);
    assertEquals(LocalDateTime.of(2024, 2, 1, 10, 0), guessed.lines().getFirst().time());
    assertEquals(
        1, open.notes().all().stream().filter(n -> n.kind() == NoteKind.DAY_ORDER).count());
  }

  @Test
  void a_file_cut_within_quotes_keeps_what_is_there_and_says_so() throws Exception {
    Reading reading = Collected.reading();
    Collected read =
        read("[LINE] Chat history with A\n\n2024.01.02 Tue\n10:00\tA\t\"one\ntwo", reading);
    assertEquals(1, read.lines().size());
    assertEquals(NoteKind.CUT, reading.notes().all().getFirst().kind());
  }

  @Test
  void a_random_history_is_read_as_it_was_written() throws Exception {
    String[] words = {"hi", "\"quoted\"", "two\nlines", "a\n\"b\"\n\nc", "10:30", "日本", "tab\tin"};
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder file = new StringBuilder("[LINE] Chat history with A\nSaved on: x\n");
      List<String> texts = new ArrayList<>();
      for (int day = 1; day <= 5; day++) {
        file.append("\n2024/03/0%d(x)\n".formatted(day));
        for (int i = random.nextInt(9); i > 0; i--) {
          String text = words[random.nextInt(words.length)];
          texts.add(text);
          boolean quoted = text.contains("\n") || text.contains("\"");
          String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
          file.append("%d:%02d\tN%d\t%s\n".formatted(day, i, random.nextInt(3), written));
        }
      }
      if (!texts.isEmpty()) {
        assertEquals(texts, read(file.toString()).texts(), "seed " + seed);
      }
    }
  }

  @Test
  void any_bytes_are_read_or_refused() {
    Fuzz.run(getClass(), "line", "line.txt", List.of(JAPANESE.getBytes(UTF_8)));
  }
}
