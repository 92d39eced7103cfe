package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.RefusedException;
import org.junit.jupiter.api.Test;

class DayOrderTest {
  @Test
  void one_large_number_late_in_the_file_settles_all_dates() throws Exception {
    Exported days =
        Exported.of("5/6/24, 10:00 - Ada: a", "6/6/24, 10:00 - Ben: b", "13/6/24, 10:00 - Ada: c");
    assertEquals("2024-06-05T10:00", days.times().getFirst());
    Exported months =
        Exported.of("5/6/24, 10:00 - Ada: a", "6/6/24, 10:00 - Ben: b", "6/13/24, 10:00 - Ada: c");
    assertEquals("2024-05-06T10:00", months.times().getFirst());
    assertFalse(months.says(NoteKind.DAY_ORDER));
  }

  @Test
  void a_large_number_after_megabytes_settles_all_dates() throws Exception {
    String text =
        ("5/6/24, 10:00 - Ada: " + "x".repeat(200) + "\n").repeat(10_000)
            + "6/13/24, 10:00 - Ben: c\n";
    assertEquals("2024-05-06T10:00", Exported.ofText(text).times().getFirst());
  }

  @Test
  void otherwise_the_order_in_which_time_runs_forward_settles_them() throws Exception {
    Exported read =
        Exported.of("11/5/24, 10:00 - Ada: a", "12/5/24, 10:00 - Ben: b", "2/6/24, 10:00 - Ada: c");
    assertEquals("2024-05-11T10:00", read.times().getFirst());
    assertTrue(read.says(NoteKind.DAY_ORDER));
    Exported months =
        Exported.of("5/11/24, 10:00 - Ada: a", "5/12/24, 10:00 - Ben: b", "6/2/24, 10:00 - Ada: c");
    assertEquals("2024-05-11T10:00", months.times().getFirst());
  }

  @Test
  void many_days_of_one_month_settle_them() throws Exception {
    Exported read =
        Exported.of(
            "5/1/24, 10:00 - Ada: a",
            "5/2/24, 10:00 - Ben: b",
            "5/3/24, 10:00 - Ada: c",
            "5/4/24, 10:00 - Ada: d");
    assertEquals("2024-05-01T10:00", read.times().getFirst());
  }

  @Test
  void dates_nothing_tells_apart_are_asked_about_with_two_examples() {
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> Exported.of("3/4/24, 10:00 - Ada: a", "5/6/24, 10:00 - Ben: b"));
    assertTrue(refused.sentence().contains("3/4/24 is 2024-04-03 with the day first"));
    assertTrue(refused.sentence().contains("2024-05-06 with the month first"));
  }

  @Test
  void a_choice_answers_the_question_and_never_contradicts_the_file() throws Exception {
    byte[] unclear = "3/4/24, 10:00 - Ada: a\n5/6/24, 10:00 - Ben: b\n".getBytes(UTF_8);
    assertEquals(
        "2024-04-03T10:00", Exported.ofBytes(unclear, DayOrder.DAY_FIRST).times().getFirst());
    assertEquals(
        "2024-03-04T10:00", Exported.ofBytes(unclear, DayOrder.MONTH_FIRST).times().getFirst());
    byte[] clear = "13/4/24, 10:00 - Ada: a\n14/4/24, 10:00 - Ben: b\n".getBytes(UTF_8);
    Exported read = Exported.ofBytes(clear, DayOrder.MONTH_FIRST);
    assertEquals(List.of("2024-04-13T10:00", "2024-04-14T10:00"), read.times());
  }

  @Test
  void the_way_dates_are_written_settles_short_files_and_is_said() throws Exception {
    String[][] clues = {
      {"3/4/24, 10:00 AM - ", "2024-03-04T10:00"},
      {"3/4/24, 10:00\u202FAM - ", "2024-03-04T10:00"},
      {"03/04/2024, 10:00 - ", "2024-04-03T10:00"},
      {"03/04/24, 10:00 - ", "2024-04-03T10:00"},
      {"3.4.24, 10:00 - ", "2024-04-03T10:00"},
      {"3-4-2024 10:00 - ", "2024-04-03T10:00"},
      {"03/04/2024, 10:00 am - ", "2024-04-03T10:00"},
      {"3/4/24 10:00 a. m. - ", "2024-04-03T10:00"},
      {"٣/٤/٢٠٢٤، ١٠:٠٠ ص - ", "2024-04-03T10:00"},
    };
    for (String[] clue : clues) {
      Exported read = Exported.of(clue[0] + "Ada: a", clue[0] + "Ben: b");
      assertEquals(clue[1], read.times().getFirst(), clue[0]);
      assertTrue(read.says(NoteKind.DAY_ORDER), clue[0]);
    }
  }

  @Test
  void dates_that_are_the_same_either_way_need_no_answer() throws Exception {
    Exported read = Exported.of("4/4/24, 10:00 - Ada: a", "5/5/24, 10:00 - Ben: b");
    assertEquals("2024-05-05T10:00", read.times().getLast());
    assertFalse(read.says(NoteKind.DAY_ORDER));
  }

  @Test
  void a_short_year_may_stand_first() throws Exception {
    Exported read =
        Exported.of("24/1/29, 10:00 - Ada: a", "24/1/30, 10:00 - Ben: b", "24/2/1, 10:00 - Ada: c");
    assertEquals(List.of("2024-01-29T10:00", "2024-01-30T10:00", "2024-02-01T10:00"), read.times());
    Exported korean = Exported.of("24. 1. 5. 오전 10:00 - Ada: a", "24. 1. 6. 오후 1:00 - Ben: b");
    assertEquals(List.of("2024-01-05T10:00", "2024-01-06T13:00"), korean.times());
  }

  @Test
  void dates_that_do_not_exist_are_kept_as_text_and_counted() throws Exception {
    Exported read =
        Exported.of(
            "28/02/2023, 10:00 - Ada: a",
            "30/02/2023, 10:00 - Ben: b",
            "31/03/2023, 10:00 - Ben: c");
    assertEquals(List.of("a\n30/02/2023, 10:00 - Ben: b", "c"), read.texts());
    assertTrue(read.says(NoteKind.SKIPPED));
  }
}
