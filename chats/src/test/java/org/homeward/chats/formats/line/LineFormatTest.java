package org.homeward.chats.formats.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Tag;
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
            "[LINE] Ana님과의 대화",
            "[LINE] Chat history in Ana")) {
      String text = title + "\nSaved on: x\n\n2024.01.02 Tuesday\n10:00\tAna\thi\n";
      Bundle bundle = Bundle.of(new BytesSource("x.txt", text.getBytes(UTF_8)));
      List<Chat> chats = new LineFormat().find(bundle, Collected.reading());
      assertEquals(List.of("Ana"), chats.stream().map(Chat::name).toList(), title);
    }
  }

  @Test
  void days_are_read_as_phones_of_several_countries_write_them() throws Exception {
    LocalDateTime day = LocalDateTime.of(2024, 1, 2, 10, 0);
    for (String written :
        List.of(
            "2024.01.02 Tuesday",
            "2024/01/02(火)",
            "2024年1月2日(火)",
            "2024년 1월 2일 화요일",
            "2024. 1. 2. 화",
            "2567.01.02 วันอังคาร")) {
      assertEquals(day, firstDay(written), written);
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
  void a_quote_somebody_never_closed_ends_before_the_next_day() throws Exception {
    String start = "[LINE] Chat history with A\n\n2024.01.02 Tuesday\n10:00\tA\t";
    String next = "\n\n2024.01.03 Wednesday\n9:00\tB\tmorning\n";
    Reading reading = Collected.reading();
    Collected read = read(start + "\"so\" he said" + next, reading);
    assertEquals(List.of("\"so\" he said", "morning"), read.texts());
    assertEquals(LocalDateTime.of(2024, 1, 3, 9, 0), read.lines().getLast().time());
    assertEquals(
        List.of("one\n\n2024.01.03\ntwo", "morning"),
        read(start + "\"one\n\n2024.01.03\ntwo\"" + next).texts());
    Reading open = Collected.reading();
    assertEquals(List.of("\"typed"), read(start + "\"typed\n", open).texts());
    assertTrue(open.notes().all().stream().noneMatch(note -> note.kind() == NoteKind.CUT));
  }

  @Test
  void what_looks_like_an_earlier_day_was_written_by_somebody() throws Exception {
    Collected read =
        read("[LINE] Chat history with A\n\n2024.01.02 Tuesday\n10:00\tA\tthe day\n2023.05.05\n");
    assertEquals(List.of("the day\n2023.05.05"), read.texts());
  }

  private static LocalDateTime firstDay(String... dates) throws Exception {
    String text = "[LINE] Chat history with A\n";
    for (String date : dates) {
      text += "\n" + date + "\n10:00\tA\tx\n";
    }
    return read(text).lines().getFirst().time();
  }

  @Test
  void the_order_of_day_and_month_is_settled_on_the_whole_file() throws Exception {
    LocalDateTime january = LocalDateTime.of(2024, 1, 2, 10, 0);
    LocalDateTime february = LocalDateTime.of(2024, 2, 1, 10, 0);
    assertEquals(january, firstDay("02/01/2024", "31/01/2024"), "a number no month has");
    assertEquals(february, firstDay("02/01/2024", "02/13/2024"), "a number no month has");
    assertEquals(january, firstDay("Tue, 02/01/2024"), "the day of the week");
    assertEquals(february, firstDay("Thu, 02/01/2024"), "the day of the week");
    assertEquals(january, firstDay("02/01/2024", "03/01/2024", "01/02/2024"), "days run on");
    assertEquals(LocalDateTime.of(2024, 4, 4, 10, 0), firstDay("04/04/2024"), "the same both ways");
  }

  @Test
  void an_order_nothing_tells_is_asked_with_two_examples() throws Exception {
    String text =
        "[LINE] Chat history with A\n\n02/01/2024\n10:00\tA\tx\n\n03/02/2024\n10:00\tA\ty\n";
    RefusedException asked = assertThrows(RefusedException.class, () -> read(text));
    assertTrue(
        asked
            .sentence()
            .contains(
                "2/1/2024 is 2024-01-02 with the day first and 2024-02-01 with the month first; 3/2/2024"),
        asked.sentence());
    Collected told = read(text, Collected.reading(DayOrder.DAY_FIRST));
    assertEquals(LocalDateTime.of(2024, 2, 3, 10, 0), told.lines().getLast().time());
  }

  @Test
  void a_message_the_owner_took_back_is_theirs() throws Exception {
    String start = "[LINE] Chat history with Ana\n\n2024.01.02 Tuesday\n";
    String deleted = "10:00\t\tYou unsent a message.\n";
    Collected two = read(start + deleted + "10:01\tAna\tx\n10:02\tMia\ty\n");
    assertEquals(List.of(DELETED, TEXT, TEXT), two.kinds());
    assertEquals(Set.of("Ana", "Mia"), two.authors());
    assertEquals(Set.of("Ana", "You"), read(start + deleted + "10:01\tAna\tx\n").authors());
  }

  @Test
  void a_file_cut_within_quotes_keeps_what_is_there_and_says_so() throws Exception {
    Reading reading = Collected.reading();
    Collected read =
        read("[LINE] Chat history with A\n\n2024.01.02 Tue\n10:00\tA\t\"one\ntwo", reading);
    assertEquals(1, read.lines().size());
    assertEquals(NoteKind.CUT, reading.notes().all().getFirst().kind());
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    Fuzz.run(getClass(), "line", "line.txt", List.of(JAPANESE.getBytes(UTF_8)));
  }
}
