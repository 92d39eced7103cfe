package org.homeward.chats.formats.meta;

import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.POLL;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;
import org.junit.jupiter.api.Test;

class MetaFormatTest {
  private static final MetaFormat MESSENGER = new MetaFormat(MetaApp.MESSENGER);
  private static final MetaFormat INSTAGRAM = new MetaFormat(MetaApp.INSTAGRAM);
  private static final String FACEBOOK = "your_activity_across_facebook/messages/inbox/";

  // 2024-03-01T20:15:09.123Z
  private static final long START = 1_709_324_109_123L;

  private final Reading reading = Collected.reading();

  @Test
  void the_newest_message_of_a_page_comes_last() throws Exception {
    Collected chat = chat(said("Sam", 2, "c"), said("Robin", 1, "b"), said("Robin", 0, "a"));
    assertEquals(List.of("a", "b", "c"), chat.texts());
    assertEquals(
        new Collected.Line(
            LocalDateTime.of(2024, 3, 1, 20, 15, 9), true, "Robin", TEXT, false, "a"),
        chat.lines().getFirst());
    assertEquals(List.of(), reading.notes().all());
  }

  @Test
  void messages_of_one_instant_keep_the_order_they_were_said_in() throws Exception {
    assertEquals(
        List.of("a", "b", "c"),
        chat(said("Sam", 1, "c"), said("Robin", 1, "b"), said("Robin", 1, "a")).texts());
    assertEquals(
        List.of("a", "b", "c", "d"),
        chat(said("S", 1, "a"), said("R", 2, "b"), said("R", 2, "c"), said("R", 3, "d")).texts());
    assertEquals(
        List.of("a", "b", "c"),
        chat(said("S", 3, "c"), said("R", 1, "a"), said("R", 2, "b")).texts());
  }

  @Test
  void pages_are_ordered_by_number_and_not_by_letter() throws Exception {
    List<Source> files = new ArrayList<>();
    for (int page : new int[] {1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9}) {
      files.add(
          file(FACEBOOK + "sam_1/message_" + page + ".json", page(said("S", -page, "p" + page))));
    }
    Collected chat = only(MESSENGER, files);
    assertEquals(
        List.of("p11", "p10", "p9", "p8", "p7", "p6", "p5", "p4", "p3", "p2", "p1"), chat.texts());
    assertEquals(List.of(), reading.notes().all());
  }

  @Test
  void a_thread_in_two_parts_of_a_download_is_one_chat_and_threads_stay_apart() throws Exception {
    List<Chat> chats =
        MESSENGER.find(
            new Bundle(
                "facebook",
                List.of(
                    file("part1/messages/inbox/sam_1/message_1.json", page(said("S", 2, "b"))),
                    file("part2/messages/inbox/sam_1/message_2.json", page(said("S", 1, "a"))),
                    file("part2/messages/inbox/kim_2/message_1.json", page(said("K", 1, "k"))),
                    file(
                        "part2/messages/archived_threads/lu_3/message_1.json",
                        page(said("L", 1, "l"))),
                    file("again/messages/inbox/sam_1/message_1.json", page(said("S", 2, "b"))))),
            reading);
    assertEquals(4, chats.size());
    Collected first = new Collected();
    chats.getFirst().read(reading, first);
    assertEquals(List.of("a", "b"), first.texts());
  }

  @Test
  void letters_written_as_bytes_are_letters_again() throws Exception {
    Collected chat =
        chat(
            said("Zo\\u00c3\\u00ab", 3, "\\u00f0\\u009f\\u0098\\u0098 caf\\u00c3\\u00a9"),
            said("Zo\\u00c3\\u00ab", 2, "caf\\u00e9"),
            said("Zo\\u00c3\\u00ab", 1, "caf\\u00c3\\u00a9 \\u20ac"),
            said("Zo\\u00c3\\u00ab", 0, "plain"));
    assertEquals(List.of("plain", "cafÃ© €", "café", "😘 café"), chat.texts());
    assertEquals(Set.of("Zoë"), chat.authors());
  }

  @Test
  void the_title_is_undone_as_well() throws Exception {
    String page =
        page(said("S", 1, "a")).replace("\"title\":\"Sam\"", "\"title\":\"Zo\\u00c3\\u00ab\"");
    assertEquals("Zoë", found(MESSENGER, List.of(file("message_1.json", page))).getFirst().name());
  }

  @Test
  void files_are_media_and_their_placeholders_are_no_words() throws Exception {
    Collected chat =
        chat(
            at("Sam", 9, "\"photos\":[{\"uri\":\"a.jpg\"}],\"content\":\"our house\""),
            at("Sam", 8, "\"sticker\":{\"uri\":\"a.png\"}"),
            at("Sam", 7, "\"share\":{\"link\":\"https://a.example\"}"),
            at("Sam", 6, "\"content\":\"Sam sent an attachment.\",\"share\":{\"link\":\"x\"}"),
            at("Sam", 5, "\"content\":\"You sent a photo.\""),
            at("Sam", 4, "\"photos\":[],\"content\":\"no photo\""),
            at("Sam", 3, "\"audio_files\":[{\"uri\":\"a.mp4\"}]"),
            at("Sam", 2, "\"is_geoblocked_for_viewer\":false"),
            at("Sam", 1, "\"is_unsent\":true,\"content\":\"gone\""));
    assertEquals(
        List.of(DELETED, EMPTY, MEDIA, TEXT, MEDIA, MEDIA, MEDIA, MEDIA, MEDIA), chat.kinds());
    assertEquals(List.of("", "", "", "no photo", "", "", "", "", "our house"), chat.texts());
  }

  @Test
  void a_link_somebody_typed_is_text_though_it_is_listed_as_shared() throws Exception {
    String shared = ",\"share\":{\"link\":\"https://a.example/b\"}";
    Collected chat =
        chat(
            at("Sam", 2, "\"content\":\"look: https://a.example/b\"" + shared),
            at("Sam", 1, "\"content\":\"Sam hat einen Anhang gesendet.\"" + shared));
    assertEquals(List.of(MEDIA, TEXT), chat.kinds());
    assertEquals("look: https://a.example/b", chat.texts().getLast());
  }

  @Test
  void reactions_written_as_messages_are_none() throws Exception {
    Collected chat =
        chat(
            said("Sam", 3, "Liked a message"),
            said("Sam", 2, "Reacted \\u00e2\\u009d\\u00a4 to your message "),
            said("Sam", 1, "I liked a message of yours"));
    assertEquals(List.of("I liked a message of yours"), chat.texts());
    assertEquals(List.of(TEXT), chat.kinds());
  }

  @Test
  void the_words_of_the_app_are_notices_and_look_alikes_are_not() throws Exception {
    Collected chat =
        chat(
            said("Sam", 9, "Sam named the group Sea trip."),
            said("Sam", 8, "You changed the group photo."),
            said("Sam", 7, "Sam set the nickname for Robin to Bird."),
            at("Sam", 6, "\"type\":\"Unsubscribe\",\"content\":\"Sam left.\""),
            said("Sam", 5, "Sam created a poll: Where to?"),
            said("Sam", 4, "You left the group chat, why?"),
            said("Sam", 3, "You are now connected on Messenger."),
            said("Sam", 2, "Robin left the group."),
            said("Sam", 1, "You named the group chat something silly"));
    assertEquals(
        List.of(TEXT, TEXT, NOTICE, TEXT, POLL, NOTICE, NOTICE, NOTICE, NOTICE), chat.kinds());
    assertEquals("", chat.lines().getLast().sender());
  }

  @Test
  void calls_are_calls() throws Exception {
    Collected chat =
        chat(
            at("Sam", 3, "\"content\":\"Sam called you.\",\"call_duration\":61"),
            at("Sam", 2, "\"type\":\"Call\",\"call_duration\":0,\"missed\":true"),
            said("Sam", 1, "Sam started a video chat"));
    assertEquals(List.of(CALL, CALL, CALL), chat.kinds());
    assertEquals("Sam", chat.lines().getFirst().sender());
  }

  @Test
  void encrypted_chats_are_read_with_their_own_names() throws Exception {
    String json =
        "{\"participants\":[\"Robin\",\"Sam\"],\"threadName\":\"Sam_12\",\"messages\":["
            + "{\"isUnsent\":false,\"media\":[],\"reactions\":[],\"senderName\":\"Sam\","
            + "\"text\":\"caf\u00e9?\",\"timestamp\":"
            + START
            + ",\"type\":\"text\"},"
            + "{\"isUnsent\":false,\"media\":[{\"uri\":\"./media/a.jpg\"}],\"senderName\":\"Robin\","
            + "\"text\":\"\",\"timestamp\":"
            + (START + 60_000)
            + ",\"type\":\"media\"},"
            + "{\"isUnsent\":true,\"media\":[],\"senderName\":\"Robin\",\"text\":\"\","
            + "\"timestamp\":"
            + (START + 120_000)
            + ",\"type\":\"text\"}]}";
    List<Chat> chats =
        found(MESSENGER, List.of(file("Sam_12.json", json), file("Kim_3.json", json)));
    assertEquals(2, chats.size());
    assertEquals("Sam", chats.getFirst().name());
    Collected chat = new Collected();
    chats.getFirst().read(reading, chat);
    assertEquals(List.of("café?", "", ""), chat.texts());
    assertEquals(List.of(TEXT, MEDIA, DELETED), chat.kinds());
  }

  @Test
  void instagram_is_told_by_its_paths_and_by_pictures_in_them() throws Exception {
    String plain = page(said("S", 1, "a"));
    String geoblocked = page(at("S", 1, "\"is_geoblocked_for_viewer\":false,\"content\":\"a\""));
    String picture =
        page(at("S", 1, "\"photos\":[{\"uri\":\"your_instagram_activity/messages/a.jpg\"}]"));
    Map<String, String> instagram =
        Map.of(
            "your_instagram_activity/messages/inbox/s_1/message_1.json", plain, "m.json", picture);
    instagram.forEach((name, page) -> assertApp(INSTAGRAM, MESSENGER, name, page));
    assertEquals(List.of(), reading.notes().all());
    assertApp(MESSENGER, INSTAGRAM, FACEBOOK + "s_1/message_1.json", geoblocked);
    assertEquals(List.of(), reading.notes().all());
    assertApp(MESSENGER, INSTAGRAM, "message_1.json", geoblocked);
    assertEquals(List.of(NoteKind.APP_UNSURE), kinds());
  }

  @Test
  void times_are_shown_in_the_zone_that_was_chosen() throws Exception {
    Reading inKolkata =
        new Reading(
            new Reading.Choices(java.time.ZoneId.of("Asia/Kolkata"), null, null), bytes -> {});
    byte[] page = page(said("S", 0, "a")).getBytes(StandardCharsets.UTF_8);
    assertEquals(
        LocalDateTime.of(2024, 3, 2, 1, 45, 9),
        Collected.read(MESSENGER, "message_1.json", page, inKolkata).lines().getFirst().time());
  }

  @Test
  void messages_without_a_time_are_counted() throws Exception {
    Collected chat =
        chat(
            said("S", 1, "a"),
            "{\"sender_name\":\"S\",\"timestamp_ms\":0,\"content\":\"x\"}",
            "{\"sender_name\":\"S\",\"content\":\"x\"}",
            "7");
    assertEquals(List.of("a"), chat.texts());
    assertEquals(3, reading.notes().skippedCount());
  }

  @Test
  void a_page_cut_off_keeps_its_whole_messages() throws Exception {
    String whole = page(said("S", 2, "b"), said("S", 1, "a"));
    Collected chat =
        only(
            MESSENGER,
            List.of(
                file(
                    FACEBOOK + "s/message_1.json",
                    whole.substring(0, whole.indexOf("\"a\"") + 2))));
    assertEquals(List.of("b"), chat.texts());
    assertEquals(List.of(NoteKind.CUT), kinds());
  }

  @Test
  void other_files_are_none() throws Exception {
    for (String other :
        List.of(
            "",
            "[]",
            "{\"participants\":[{\"name\":\"A\"}]}",
            "{\"messages\":[{\"creator\":{\"name\":\"A\"}}]}",
            "{\"name\":\"R\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{\"id\":1,"
                + "\"type\":\"message\",\"from\":\"R\"}]}",
            "[".repeat(200))) {
      assertEquals(List.of(), found(MESSENGER, List.of(file("message_1.json", other))));
      assertEquals(List.of(), found(INSTAGRAM, List.of(file("message_1.json", other))));
    }
  }

  private void assertApp(MetaFormat app, MetaFormat other, String name, String page) {
    try {
      assertEquals(1, found(app, List.of(file(name, page))).size(), name);
      assertEquals(0, found(other, List.of(file(name, page))).size(), name);
    } catch (IOException | RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private List<NoteKind> kinds() {
    return reading.notes().all().stream().map(Note::kind).toList();
  }

  private static String said(String sender, int minute, String text) {
    return at(sender, minute, "\"content\":\"" + text + "\"");
  }

  private static String at(String sender, int minute, String fields) {
    return "{\"sender_name\":\"%s\",\"timestamp_ms\":%d,%s}"
        .formatted(sender, START + minute * 60_000L, fields);
  }

  private static String page(String... messages) {
    return "{\"participants\":[{\"name\":\"Sam\"},{\"name\":\"Robin\"}],\"messages\":["
        + String.join(",", messages)
        + "],\"title\":\"Sam\",\"thread_path\":\"inbox/sam_1\"}";
  }

  private static Source file(String name, String json) {
    return new BytesSource(name, json.getBytes(StandardCharsets.UTF_8));
  }

  private Collected chat(String... messages) throws IOException, RefusedException {
    return only(MESSENGER, List.of(file(FACEBOOK + "sam_1/message_1.json", page(messages))));
  }

  private Collected only(MetaFormat format, List<Source> files)
      throws IOException, RefusedException {
    List<Chat> chats = found(format, files);
    assertEquals(1, chats.size());
    Collected chat = new Collected();
    chats.getFirst().read(reading, chat);
    return chat;
  }

  private List<Chat> found(MetaFormat format, List<Source> files)
      throws IOException, RefusedException {
    return format.find(new Bundle("export", files), reading);
  }
}
