package org.homeward.chats.formats.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class SmsFormatTest {
  private static final String HEAD =
      "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n"
          + "<!--File Created By an app-->\n<smses count=\"3\" backup_set=\"x\">\n";

  static String sms(String address, long second, int type, String body, String contact) {
    return ("  <sms protocol=\"0\" address=\"%s\" date=\"%d000\" type=\"%d\" subject=\"null\""
            + " body=\"%s\" toa=\"null\" readable_date=\"whenever\" contact_name=\"%s\" />\n")
        .formatted(address, second, type, body, contact);
  }

  static String mms(String attributes, String parts, String addressees) {
    return "  <mms %s>\n    <parts>\n%s    </parts>\n    <addrs>\n%s    </addrs>\n  </mms>\n"
        .formatted(attributes, parts, addressees);
  }

  private static String part(String type, String text, String data) {
    return "      <part seq=\"0\" ct=\"%s\" name=\"null\" text=\"%s\"%s />\n"
        .formatted(type, text, data.isEmpty() ? "" : " data=\"" + data + "\"");
  }

  private static String addressee(String address, int type) {
    return "      <addr address=\"%s\" type=\"%d\" charset=\"106\" />\n".formatted(address, type);
  }

  private static List<Chat> find(String content, Reading reading)
      throws IOException, RefusedException {
    byte[] bytes = (HEAD + content + "</smses>").getBytes(UTF_8);
    return new SmsFormat().find(Bundle.of(new BytesSource("sms.xml", bytes)), reading);
  }

  private static Collected read(String content) throws IOException, RefusedException {
    return read(content, Collected.reading());
  }

  private static Collected read(String content, Reading reading)
      throws IOException, RefusedException {
    byte[] bytes = (HEAD + content + "</smses>").getBytes(UTF_8);
    return Collected.read(new SmsFormat(), "sms.xml", bytes, reading);
  }

  @Test
  void what_was_received_and_sent_is_read_with_names_and_emoji() throws Exception {
    Collected read =
        read(
            sms("+491701234567", 1_700_000_000, 1, "good &#55357;&#56832; &amp; well", "Ana")
                + sms("0170 1234567", 1_700_000_060, 2, "line&#10;two", "Ana"));
    assertEquals(List.of("good 😀 & well", "line\ntwo"), read.texts());
    assertEquals(Set.of("Ana", "Me"), read.authors());
    assertEquals(LocalDateTime.of(2023, 11, 14, 22, 13, 20), read.lines().getFirst().time());
    assertTrue(read.lines().getFirst().hasSeconds());
  }

  @Test
  void instants_are_shown_in_the_chosen_zone() throws Exception {
    Reading reading =
        new Reading(new Reading.Choices(ZoneId.of("America/New_York"), null, null), bytes -> {});
    Collected read = read(sms("+1", 1_700_000_000, 1, "x", "Ana"), reading);
    assertEquals(LocalDateTime.of(2023, 11, 14, 17, 13, 20), read.lines().getFirst().time());
  }

  @Test
  void what_was_written_and_not_delivered_counts_and_a_draft_does_not() throws Exception {
    StringBuilder content = new StringBuilder();
    for (int type = 1; type <= 7; type++) {
      content.append(sms("+4912345678", 1_700_000_000 + type, type, "t" + type, "(Unknown)"));
    }
    Reading reading = Collected.reading();
    Collected read = read(content.toString(), reading);
    assertEquals(List.of("t1", "t2", "t4", "t5", "t6"), read.texts());
    assertEquals(Set.of("+4912345678", "Me"), read.authors());
    assertEquals(
        List.of(
            "1 left out: drafts that were never sent.",
            "1 left out: messages neither received nor sent."),
        reading.notes().all().stream().map(Note::text).toList());
  }

  @Test
  void a_missing_body_is_empty_and_a_missing_date_is_left_out() throws Exception {
    Reading reading = Collected.reading();
    Collected read =
        read(
            sms("+4912345678", 1_700_000_000, 1, "null", "null")
                + sms("+4912345678", 1_700_000_001, 1, "", "")
                + sms("+4912345678", 0, 1, "lost", "")
                + "<sms address=\"+4912345678\" type=\"1\" body=\"lost too\"/>",
            reading);
    assertEquals(List.of(EMPTY, EMPTY), read.kinds());
    assertEquals(2, reading.notes().skippedCount());
  }

  @Test
  void pictures_are_media_with_a_caption_and_smil_is_nothing() throws Exception {
    String base64 = "QUJD".repeat(500_000);
    Collected read =
        read(
            sms("+4912345678", 1_700_000_500, 1, "last", "Ben")
                + mms(
                    "date=\"1700000100000\" msg_box=\"1\" address=\"+4912345678\" sub=\"null\"",
                    part("application/smil", "&lt;smil&gt;", "")
                        + part("image/jpeg", "null", base64)
                        + part("text/plain", "look", ""),
                    addressee("+4912345678", 137) + addressee("+49999999999", 151))
                + mms(
                    "date=\"1700000200\" msg_box=\"2\" address=\"+4912345678\"",
                    part("text/plain", "one", "") + part("text/plain", "two", ""),
                    addressee("insert-address-token", 137) + addressee("+4912345678", 151))
                + mms("date=\"1700000300000\" msg_box=\"1\" address=\"+4912345678\"", "", "")
                + mms(
                    "date=\"1700000400000\" msg_box=\"1\" address=\"+4912345678\" sub=\"hi\"",
                    part("application/smil", "x", ""),
                    ""));
    assertEquals(List.of(MEDIA, TEXT, EMPTY, TEXT, TEXT), read.kinds());
    assertEquals(List.of("look", "one\ntwo", "", "hi", "last"), read.texts());
    assertEquals(Set.of("Ben", "Me"), read.authors());
  }

  @Test
  void each_set_of_people_is_a_chat_of_its_own() throws Exception {
    String content =
        sms("+4911111111", 1_700_000_000, 1, "a", "Ana")
            + sms("+4922222222", 1_700_000_001, 1, "b", "Ben")
            + mms(
                "date=\"1700000002000\" msg_box=\"1\" address=\"+4911111111~+4922222222\"",
                part("text/plain", "from ben", ""),
                addressee("+4922222222", 137) + addressee("+4911111111", 151))
            + mms(
                "date=\"1700000003000\" msg_box=\"2\" address=\"+4922222222~+4911111111\"",
                part("text/plain", "from me", ""),
                addressee("insert-address-token", 137));
    List<Chat> chats = find(content, Collected.reading());
    assertEquals(List.of("Ana", "Ben", "Ana, Ben"), chats.stream().map(Chat::name).toList());
    Collected group = new Collected();
    chats.get(2).read(Collected.reading(), group);
    assertEquals(List.of("from ben", "from me"), group.texts());
    assertEquals(Set.of("Ben", "Me"), group.authors());
  }

  @Test
  void a_message_without_an_address_belongs_to_whom_its_list_names() throws Exception {
    String mine = addressee("+4999999999", 151);
    String content =
        mms(
                "date=\"1700000000000\" msg_box=\"1\"",
                part("text/plain", "1", ""),
                addressee("+4911111111", 137) + mine)
            + mms(
                "date=\"1700000001000\" msg_box=\"2\" address=\"null\"",
                part("text/plain", "2", ""),
                addressee("insert-address-token", 137) + addressee("+4911111111", 151))
            + mms(
                "date=\"1700000002000\" msg_box=\"1\"",
                part("text/plain", "3", ""),
                addressee("+4911111111", 137) + mine + addressee("+4922222222", 151))
            + mms(
                "date=\"1700000003000\" msg_box=\"2\"",
                part("text/plain", "4", ""),
                addressee("+4911111111", 151) + addressee("+4922222222", 151));
    List<Chat> chats = find(content, Collected.reading());
    assertEquals(2, chats.size());
    Collected one = new Collected();
    chats.get(0).read(Collected.reading(), one);
    assertEquals(List.of("1", "2"), one.texts());
    Collected group = new Collected();
    chats.get(1).read(Collected.reading(), group);
    assertEquals(List.of("3", "4"), group.texts());
    assertEquals(Set.of("+4911111111", "Me"), group.authors());
  }

  @Test
  void two_people_of_one_name_stay_two() throws Exception {
    String content =
        sms("+4911111111", 1_700_000_000, 1, "a", "Ana")
            + sms("+4922222222", 1_700_000_001, 1, "b", "Ana")
            + sms("+4933333333", 1_700_000_001, 1, "c", "Me");
    assertEquals(
        List.of("Ana", "Ana (+4922222222)", "Me (+4933333333)"),
        find(content, Collected.reading()).stream().map(Chat::name).toList());
  }

  @Test
  void a_file_cut_anywhere_keeps_its_whole_messages_and_says_so() throws Exception {
    String content = HEAD;
    for (int i = 0; i < 5; i++) {
      content += sms("+4911111111", 1_700_000_000 + i, 1 + i % 2, "text " + i, "Ana");
    }
    content += mms("date=\"1700000009000\" msg_box=\"1\" address=\"+4911111111\"", "", "");
    for (int length = HEAD.length(); length < content.length(); length++) {
      String cut = content.substring(0, length);
      int whole = cut.split("/>\n", -1).length - 1;
      Reading reading = Collected.reading();
      if (whole > 0) {
        Collected read = Collected.read(new SmsFormat(), "x.xml", cut.getBytes(UTF_8), reading);
        int expected = Math.min(5, whole) + (cut.endsWith("</mms>") ? 1 : 0);
        assertTrue(read.lines().size() - expected <= 1 && read.lines().size() >= expected, cut);
        assertEquals(NoteKind.CUT, reading.notes().all().getFirst().kind());
      }
    }
  }

  @Test
  void a_backup_without_messages_is_refused_and_other_xml_is_not_claimed() throws Exception {
    assertThrows(RefusedException.class, () -> find("", Collected.reading()));
    for (String other : List.of("<html><smses></html>", "<?xml?><calls/>", "no xml <smses>", "")) {
      Bundle bundle = Bundle.of(new BytesSource("x.xml", other.getBytes(UTF_8)));
      boolean claimed = false;
      try {
        claimed = !new SmsFormat().find(bundle, Collected.reading()).isEmpty();
      } catch (RefusedException e) {
        claimed = true;
      }
      assertEquals(false, claimed, other);
    }
  }
}
