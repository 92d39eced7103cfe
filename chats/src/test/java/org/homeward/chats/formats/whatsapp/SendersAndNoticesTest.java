package org.homeward.chats.formats.whatsapp;

import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendersAndNoticesTest {
  private static final String AT = "31/01/2024, 09:05 - ";

  @Test
  void a_notice_with_a_quoted_colon_has_no_sender() throws Exception {
    Exported read =
        Exported.of(
            AT + "Messages and calls are end-to-end encrypted. Tap to learn more.",
            AT + "You created group \"Trip: Rome\"",
            AT + "Ada changed the group name from \"Trip: Rome\" to \"Trip: Oslo\"",
            AT + "Ben hat den Betreff von „Reise: Rom“ zu „Reise: Oslo“ geändert.",
            AT + "Кирилл изменил тему с «Рим: май» на «Осло: июнь»",
            AT + "小明将群组名称改为「旅行: 罗马」",
            AT + "Ada: hello",
            AT + "Ben: he said \"wait: no\" and left");
    assertEquals(Set.of("Ada", "Ben"), read.collected().authors());
    assertEquals(List.of(NOTICE, NOTICE, NOTICE, NOTICE, NOTICE, NOTICE, TEXT, TEXT), read.kinds());
    assertEquals("You created group \"Trip: Rome\"", read.texts().get(1));
    assertEquals("", read.senders().get(2));
  }

  @Test
  void a_notice_about_a_person_whose_name_has_a_colon_has_no_sender() throws Exception {
    Exported read =
        Exported.of(
            AT + "Ada added Dr: Who",
            AT + "Your security code with Mum: home changed. Tap to learn more.",
            AT + "Ada: hello",
            AT + "Ben: hi");
    assertEquals(Set.of("Ada", "Ben"), read.collected().authors());
  }

  @Test
  void a_name_with_a_colon_is_known_by_its_messages() throws Exception {
    Exported read =
        Exported.of(
            AT + "Mum: home: hello",
            AT + "Ada: note: buy milk",
            AT + "Mum: home: <Media omitted>",
            AT + "Ada: fine");
    assertEquals(List.of("Mum: home", "Ada", "Mum: home", "Ada"), read.senders());
    assertEquals(List.of("hello", "note: buy milk", "", "fine"), read.texts());
  }

  @Test
  void odd_names_are_cleaned_and_one_person_stays_one() throws Exception {
    Exported read =
        Exported.of(
            "\u200E" + AT + "\u202A+49\u00A01511\u00A01234\u20115678\u202C: one",
            AT + "+49 1511 1234-5678: two",
            AT + "~\u202FAda: three",
            AT + "~Ada: four",
            AT + "🌸 👩‍👩‍👧 Zoë: five",
            AT + "O'Brien \"Bob\" 5'10: six");
    assertEquals(
        List.of(
            "+49 1511 1234-5678",
            "+49 1511 1234-5678",
            "Ada",
            "Ada",
            "🌸 👩‍👩‍👧 Zoë",
            "O'Brien \"Bob\" 5'10"),
        read.senders());
  }

  @Test
  void names_like_the_words_of_notices_are_names() throws Exception {
    Exported read =
        Exported.of(
            AT + "Left Bank Café: open at nine",
            AT + "You: hello",
            AT + "Left Bank Café: table for two",
            AT + "Joined Hands: hi");
    assertEquals(
        List.of("Left Bank Café", "You", "Left Bank Café", "Joined Hands"), read.senders());
  }

  @Test
  void a_name_with_one_quotation_mark_is_a_name_when_it_writes_often() throws Exception {
    Exported read =
        Exported.of(
            AT + "Tom 6'2\": a",
            AT + "Tom 6'2\": b",
            AT + "Ada: c",
            AT + "Tom 6'2\": d",
            AT + "Tom 6'2\": e");
    assertEquals("Tom 6'2\"", read.senders().get(0));
    assertEquals("d", read.texts().get(3));
  }

  @Test
  void an_iphone_groups_notices_stand_under_its_name() throws Exception {
    Exported read =
        Exported.of(
            "[31/01/2024, 09:05:08] Book club: 2024: \u200EMessages and calls are end-to-end encrypted.",
            "[31/01/2024, 09:05:08] Book club: 2024: \u200EAda created this group",
            "[31/01/2024, 09:05:09] Ada: hello",
            "[31/01/2024, 09:05:10] Ben: \u200EBen left",
            "[31/01/2024, 09:05:11] You: \u200EYou changed the group name to “Ada: and Ben”",
            "[31/01/2024, 09:05:12] ~\u202FCleo: hi: there");
    assertEquals(Set.of("Ada", "Cleo"), read.collected().authors());
    assertEquals(List.of(NOTICE, NOTICE, TEXT, NOTICE, NOTICE, TEXT), read.kinds());
    assertEquals("Ben left", read.texts().get(3));
    assertEquals("Book club: 2024", read.name());
  }

  @Test
  void a_chat_of_two_on_an_iphone_is_called_like_the_other() throws Exception {
    Exported read =
        Exported.of(
            "[31/01/2024, 09:05:08] Ada: \u200EMessages and calls are end-to-end encrypted.",
            "[31/01/2024, 09:05:09] Ben: hello",
            "[31/01/2024, 09:05:10] Ada: hi");
    assertEquals("Ada", read.name());
  }

  @Test
  void pasted_headers_of_strangers_stay_text() throws Exception {
    Exported read =
        Exported.of(
            "31/01/2024, 09:05 - Ada: look what they wrote",
            "13/05/2019, 10:00 - Zed: come home",
            "13/05/2019, 10:01 - Yan: no",
            "31/01/2024, 09:06 - Ben: oh",
            "01/02/2024, 09:06 - Ada: yes");
    assertEquals(List.of("Ada", "Ben", "Ada"), read.senders());
    assertEquals(
        "look what they wrote\n13/05/2019, 10:00 - Zed: come home\n13/05/2019, 10:01 - Yan: no",
        read.texts().getFirst());
  }

  @Test
  void pasted_headers_of_another_shape_stay_text() throws Exception {
    Exported read =
        Exported.of(
            "31/01/2024, 09:05 - Ada: look",
            "[31/01/2024, 09:01:00] Ben: come home",
            "31.01.24, 09:02 - Ben: please",
            "1/31/24, 9:02 AM - Ben: please",
            "31/01/2024, 09:06 - Ben: oh");
    assertEquals(List.of("Ada", "Ben"), read.senders());
  }

  @Test
  void late_messages_of_people_in_the_chat_are_messages() throws Exception {
    Exported read =
        Exported.of(
            "28/01/2024, 09:05 - Ben: first",
            "31/01/2024, 09:05 - Ada: where are you",
            "29/01/2024, 10:00 - Ben: on my way",
            "31/01/2024, 09:06 - Ada: good");
    assertEquals(List.of("Ben", "Ada", "Ben", "Ada"), read.senders());
  }

  @Test
  void somebody_new_after_years_is_somebody() throws Exception {
    Exported read =
        Exported.of(
            "28/01/2020, 09:05 - Ben: first",
            "28/01/2020, 09:06 - Ada: second",
            "31/01/2024, 09:05 - Cleo: this is my new number");
    assertEquals(List.of("Ben", "Ada", "Cleo"), read.senders());
  }

  @Test
  void short_words_of_the_app_under_a_groups_name_are_no_files() throws Exception {
    Exported read =
        Exported.of(
            "[31/01/2024, 09:05:08] Book club: \u200EEstrita nova grupo",
            "[31/01/2024, 09:05:09] Ada: hello",
            "[31/01/2024, 09:05:10] Book club: \u200EVi eliris",
            "[31/01/2024, 09:05:11] Ben: \u200Ebildo forlasita",
            "[31/01/2024, 09:05:12] Ben: hi");
    assertEquals(List.of(NOTICE, TEXT, NOTICE, MEDIA, TEXT), read.kinds());
  }
}
