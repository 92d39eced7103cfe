package org.homeward.chats.formats.whatsapp;

import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.POLL;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BodiesTest {
  private final List<Executable> checks = new ArrayList<>();

  private void android(String body, MessageKind kind, String text) {
    checks.add(() -> check("31/01/2024, 09:05 - ", body, kind, text, false));
  }

  private void iphone(String body, MessageKind kind, String text) {
    checks.add(() -> check("[31/01/2024, 09:05:08] ", body, kind, text, false));
  }

  private static void check(
      String header, String body, MessageKind kind, String text, boolean edited) throws Exception {
    Exported read =
        Exported.of(header + "Ada: before", header + "Ben: " + body, header + "Ada: after");
    assertEquals(3, read.lines().size(), body);
    Collected.Line line = read.lines().get(1);
    assertEquals(kind, line.kind(), body);
    assertEquals(text, line.text(), body);
    assertEquals(edited, line.edited(), body);
    assertEquals(kind == NOTICE ? "" : "Ben", line.sender(), body);
  }

  @Test
  void files_left_out_by_android_are_media_in_every_language() {
    WordList.read("words.txt")
        .of("omitted")
        .forEach(word -> {
          android(word, MEDIA, "");
          android(word + "\nlook: at this\n\nnow", MEDIA, "look: at this\n\nnow");
        });
    assertAll(checks);
  }

  @Test
  void files_left_out_by_an_iphone_are_media_only_behind_a_mark() {
    WordList words = WordList.read("words.txt");
    for (String word : words.of("left-out")) {
      iphone("\u200E" + word, MEDIA, "");
      iphone("\u200F" + word, MEDIA, "");
      iphone(word, TEXT, word);
      android(word, TEXT, word);
      iphone("look at this \u200E" + word, MEDIA, "look at this");
    }
    for (String word : words.of("document")) {
      iphone("plan.pdf • \u200E3 pages \u200E" + word, MEDIA, "");
      iphone("\u200Eplan.pdf • \u200E3 pages \u200E" + word, MEDIA, "");
      iphone("my plan.v2.docx \u200E" + word, MEDIA, "");
    }
    assertAll(checks);
  }

  @Test
  void attached_files_are_media_with_their_captions() {
    for (String word : WordList.read("words.txt").of("attached")) {
      android("IMG-20240131-WA0001.jpg (" + word + ")", MEDIA, "");
      android("\u200EIMG-20240131-WA0001.jpg (" + word + ")\nus two", MEDIA, "us two");
      android("my plan (2).pdf (" + word + ")", MEDIA, "");
    }
    android("PTT-20240131-WA0001.opus (words nobody listed)", MEDIA, "");
    android("\u200Eplan.pdf (words nobody listed)", MEDIA, "");
    android("Ada Smith.vcf (file attached)", MEDIA, "");
    android("I read it on example.com (twice)", TEXT, "I read it on example.com (twice)");
    iphone("\u200E<attached: 00000012-PHOTO-2024-01-31-09-05-08.jpg>", MEDIA, "");
    iphone("\u200E<Anhang: 00000012-PHOTO-2024-01-31-09-05-08.jpg>", MEDIA, "");
    iphone("\u200F<مرفق: 00000012-PHOTO-2024-01-31-09-05-08.jpg>", MEDIA, "");
    iphone("us two \u200E<attached: 00000012-PHOTO.jpg>", MEDIA, "us two");
    iphone("us\ntwo\n\u200E<attached: 00000012-PHOTO.jpg>", MEDIA, "us\ntwo");
    iphone("\u200E<attached: 00000012-PHOTO.jpg>\nus two", MEDIA, "us two");
    iphone("plan.pdf • \u200E3 pages \u200E<attached: 00000013-plan.pdf>", MEDIA, "");
    iphone("plan.pdf \u200E<attached: 00000013-plan.pdf>", MEDIA, "");
    iphone("<3", TEXT, "<3");
    iphone("a <b> c", TEXT, "a <b> c");
    assertAll(checks);
  }

  @Test
  void places_and_cards_are_media() {
    android("location: https://maps.google.com/?q=51.5021,-0.1273", MEDIA, "");
    android("местоположение: https://maps.google.com/?q=51.5021,-0.1273", MEDIA, "");
    android("live location shared", MEDIA, "");
    iphone("\u200ELocation: https://maps.google.com/?q=51.5021,-0.1273", MEDIA, "");
    iphone("\u200F位置情報: https://maps.google.com/?q=51.5021,-0.1273", MEDIA, "");
    android(
        "https://maps.google.com/?q=51.5021,-0.1273",
        TEXT,
        "https://maps.google.com/?q=51.5021,-0.1273");
    assertAll(checks);
  }

  @Test
  void deleted_messages_have_no_text() {
    for (String word : WordList.read("words.txt").of("deleted")) {
      android(word, DELETED, "");
      android(word + ".", DELETED, "");
      iphone("\u200E" + word + ".", DELETED, "");
      iphone(word, TEXT, word);
    }
    android("This message was deleted by me", TEXT, "This message was deleted by me");
    android("This message was deleted\nreally", TEXT, "This message was deleted\nreally");
    iphone("\u200EThis message was deleted by admin Ada.", DELETED, "");
    assertAll(checks);
  }

  @Test
  void edited_marks_are_cut_off() {
    for (String word : WordList.read("words.txt").of("edited")) {
      checks.add(
          () -> check("31/01/2024, 09:05 - ", "so: sorry <" + word + ">", TEXT, "so: sorry", true));
      checks.add(
          () -> check("[31/01/2024, 09:05:08] ", "so \u200E<" + word + ">", TEXT, "so", true));
    }
    checks.add(
        () -> check("31/01/2024, 09:05 - ", "a\nb <This message was edited>", TEXT, "a\nb", true));
    checks.add(() ->
        check(
            "[31/01/2024, 09:05:08] ",
            "us \u200E<attached: 1-PHOTO.jpg> \u200E<This message was edited>",
            MEDIA,
            "us",
            true));
    checks.add(() -> check("[31/01/2024, 09:05:08] ", "so \u200E<zorp blik>", TEXT, "so", true));
    iphone("so <zorp blik>", TEXT, "so <zorp blik>");
    assertAll(checks);
  }

  @Test
  void calls_polls_and_messages_seen_once() {
    android("null", CALL, "");
    iphone("null", TEXT, "null");
    android("Missed voice call", CALL, "Missed voice call");
    iphone("\u200EMissed voice call", CALL, "Missed voice call");
    iphone("Missed voice call", TEXT, "Missed voice call");
    iphone("\u200EVoice call. \u200E12 min", CALL, "Voice call. \u200E12 min");
    iphone("\u200EVideo call. \u200ENo answer", CALL, "Video call. \u200ENo answer");
    iphone(
        "\u200EPOLL:\nWhere to?\n\u200EOPTION: Rome (\u200E1 vote)",
        POLL,
        "POLL:\nWhere to?\n\u200EOPTION: Rome (\u200E1 vote)");
    android(
        "POLL:\nWhere to?\nOPTION: Rome (1 vote)", POLL, "POLL:\nWhere to?\nOPTION: Rome (1 vote)");
    android("POLL:", TEXT, "POLL:");
    android("", EMPTY, "");
    iphone("", EMPTY, "");
    iphone("\u200E", EMPTY, "");
    android("<View once voice message omitted>", EMPTY, "");
    iphone("\u200EYou received a view once message.", EMPTY, "");
    iphone("\u200EWaiting for this message. This may take a while.", EMPTY, "");
    assertAll(checks);
  }

  @Test
  void the_length_of_a_call_is_read() {
    assertEquals(720, CallLength.seconds("Voice call. 12 min"));
    assertEquals(3720, CallLength.seconds("Videoanruf, 1 Std. 2 Min.".replace("Std", "Uhr")));
    assertEquals(3605, CallLength.seconds("Video call, 1 hr 5 sec"));
    assertEquals(-1, CallLength.seconds("Voice call"));
  }

  @Test
  void a_name_without_anything_behind_it_is_an_empty_message() throws Exception {
    Exported read =
        Exported.of(
            "31/01/2024, 09:05 - Ada:", "31/01/2024, 09:05 - Ben: hi", "31/01/2024, 09:06 - Ada: ");
    assertEquals(List.of(EMPTY, TEXT, EMPTY), read.kinds());
    assertEquals(List.of("Ada", "Ben", "Ada"), read.senders());
  }

  @Test
  void texts_keep_their_lines_and_the_files_last_empty_lines_are_nobodys() throws Exception {
    Exported read =
        Exported.ofText(
            "31/01/2024, 09:05 - Ada: \n first\n\n  second \n"
                + "31/01/2024, 09:05 - Ben: hi\n\n\n");
    assertEquals(List.of("\n first\n\n  second ", "hi"), read.texts());
  }

  @Test
  void a_call_without_a_name_is_a_call_of_nobody() throws Exception {
    Exported read =
        Exported.of(
            "31/01/2024, 09:05 - Ada: hello",
            "31/01/2024, 09:05 - Missed voice call",
            "31/01/2024, 09:05 - Ben: hi");
    assertEquals(List.of(TEXT, CALL, TEXT), read.kinds());
  }

  @Test
  void files_left_out_in_a_language_nobody_listed_are_media() {
    iphone("\u200Ebildo forlasita", MEDIA, "");
    iphone("\u200FGIF ܫܒܝܩܐ", MEDIA, "");
    iphone("plan.pdf • \u200E3 paĝoj \u200Edokumento forlasita", MEDIA, "");
    iphone("bildo forlasita", TEXT, "bildo forlasita");
    iphone("look \u200Ebildo forlasita", TEXT, "look \u200Ebildo forlasita");
    assertAll(checks);
  }

  @Test
  void notices_under_a_persons_name_stay_notices() {
    for (String notice :
        List.of(
            "Ben is a contact",
            "Ada kontakto estas",
            "Vi forigis la mesaĝojn.",
            "You blocked this contact",
            "Fijaste un mensaje",
            "La sekureca kodo inter vi kaj la alia persono ŝanĝiĝis",
            "3 novaj membroj")) {
      iphone("\u200E" + notice, NOTICE, notice);
    }
    assertAll(checks);
  }

  @Test
  void the_apps_words_may_end_with_the_full_stop_of_any_script() {
    iphone("\u200E<附件：00000012-PHOTO-2024-01-31-09-05-08.jpg>", MEDIA, "");
    iphone("\u200ECafé Rosa (1 Main Street): https://foursquare.com/v/4e89", MEDIA, "");
    android("このメッセージは削除されました。", DELETED, "");
    android("এই মেসেজটি মুছে ফেলা হয়েছে।", DELETED, "");
    android("یہ پیغام حذف کر دیا گیا تھا۔", DELETED, "");
    iphone("\u200EYou received a view once message. For added privacy, open it there.", EMPTY, "");
    assertAll(checks);
  }

  @Test
  void placeholders_in_a_language_no_list_has_are_learned() throws Exception {
    String at = "31/01/2024, 09:05 - ";
    Exported android =
        Exported.of(
            at + "Ada: <zorp blik>",
            at + "Ben: hi",
            at + "Ben: <zorp blik>",
            at + "Ada: <zorp blik>");
    assertEquals(List.of(MEDIA, TEXT, MEDIA, MEDIA), android.kinds());
    String phone = "[31/01/2024, 09:05:08] Ada: ";
    Exported iphone =
        Exported.of(
            phone + "\u200Ezorp blik",
            phone + "\u200Ezorp blik",
            phone + "hi",
            phone + "\u200Ezorp blik");
    assertEquals(List.of(MEDIA, MEDIA, TEXT, MEDIA), iphone.kinds());
  }

  @Test
  void marks_a_keyboard_leaves_on_android_are_text() throws Exception {
    android("\u200Fשלום", TEXT, "\u200Fשלום");
    assertAll(checks);
  }

  @Test
  void the_opening_of_a_chat_is_a_notice_even_where_its_mark_was_lost() throws Exception {
    Exported read =
        Exported.of(
            "[31/01/2024, 09:05:08] Ada: Messages and calls are end-to-end encrypted. No one else.",
            "[31/01/2024, 09:05:08] Ben: Messages and calls are end-to-end encrypted. See?");
    assertEquals(List.of(NOTICE, TEXT), read.kinds());
  }
}
