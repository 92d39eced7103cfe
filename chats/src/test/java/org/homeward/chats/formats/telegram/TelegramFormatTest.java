package org.homeward.chats.formats.telegram;

import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.POLL;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class TelegramFormatTest {
  private static final TelegramFormat FORMAT = new TelegramFormat();

  private final Reading reading = Collected.reading();

  @Test
  void a_message_has_its_local_time_sender_and_text() throws Exception {
    Collected.Line line =
        chat(message("'from':'Robin','from_id':'user1','text':'Are you home?'")).lines().getFirst();
    assertEquals(
        new Collected.Line(
            LocalDateTime.of(2024, 3, 1, 20, 15, 9), true, "Robin", TEXT, false, "Are you home?"),
        line);
    assertEquals(List.of(), reading.notes().all());
  }

  @Test
  void the_pieces_of_a_text_are_one_text() throws Exception {
    Collected chat =
        chat(
            message(
                "'from':'Robin','from_id':'user1','text':['see ',{'type':'link','text':'a.example'"
                    + "},', ',{'type':'bold','text':'now'},''],'text_entities':[{'type':'plain',"
                    + "'text':'see '}]"),
            message(
                "'from':'Robin','from_id':'user1','text_entities':[{'type':'plain','text':'only '},"
                    + "{'type':'bold','text':'here'}]"));
    assertEquals(List.of("see a.example, now", "only here"), chat.texts());
  }

  @Test
  void a_deleted_account_is_known_by_its_number() throws Exception {
    Collected chat =
        chat(
            message("'from':null,'from_id':'user77','text':'a'"),
            message("'from':null,'from_id':'user78','text':'b'"),
            message("'from':null,'from_id':'user77','text':'c'"));
    assertEquals(Set.of("Deleted account 77", "Deleted account 78"), chat.authors());
    assertEquals(chat.lines().get(0).sender(), chat.lines().get(2).sender());
  }

  @Test
  void an_account_named_anywhere_has_that_name_everywhere() throws Exception {
    Collected chat =
        chat(
            message("'from':null,'from_id':'user1','text':'a'"),
            message("'from':'Robin','from_id':'user1','text':'b'"),
            message("'from':'Robin the second','from_id':'user1','text':'c'"),
            message("'from':null,'from_id':'user1','text':'d'"));
    assertEquals(Set.of("Robin"), chat.authors());
  }

  @Test
  void two_accounts_of_one_name_stay_two() throws Exception {
    Collected chat =
        chat(
            message("'from':'Robin','from_id':'user1','text':'a'"),
            message("'from':'Robin','from_id':'user2','text':'b'"));
    assertEquals(Set.of("Robin", "Robin (2)"), chat.authors());
  }

  @Test
  void old_exports_have_numbers_for_accounts_and_no_epoch() throws Exception {
    Collected chat =
        read(
            "{'name':'Robin','type':'personal_chat','id':1,'messages':[{'id':1,'type':'message',"
                + "'date':'2019-05-31T21:28:30','edited':'1970-01-01T03:00:00','from':'Robin',"
                + "'from_id':4303992,'text':'old'},{'id':2,'type':'message',"
                + "'date':'2019-05-31T21:29:30','edited':'2019-05-31T21:30:00','from':'Robin',"
                + "'from_id':4303992,'text':'older'}]}");
    assertEquals(Set.of("Robin"), chat.authors());
    assertEquals(LocalDateTime.of(2019, 5, 31, 21, 28, 30), chat.lines().getFirst().time());
    assertFalse(chat.lines().getFirst().edited());
    assertTrue(chat.lines().getLast().edited());
    assertEquals(List.of(NoteKind.NO_ZONE), kinds());
  }

  @Test
  void what_telegram_does_not_export_is_counted() throws Exception {
    Collected chat =
        chat(
            "{'id':1,'type':'unsupported'}",
            message("'from':'Robin','from_id':'user1','text':'a'"),
            "{'id':3,'type':'unsupported'}");
    assertEquals(List.of("a"), chat.texts());
    assertEquals(2, reading.notes().skippedCount());
  }

  @Test
  void messages_without_a_time_are_counted_and_an_epoch_alone_is_enough() throws Exception {
    Collected chat =
        chat(
            "{'id':1,'type':'message','from':'Robin','from_id':'user1','text':'never'}",
            "{'id':2,'type':'message','date':'2024-02-31T10:00:00','from':'Robin','text':'no'}",
            "{'id':3,'type':'message','date_unixtime':'1709323200','from':'Robin','text':'then'}");
    assertEquals(List.of("then"), chat.texts());
    assertEquals(LocalDateTime.of(2024, 3, 1, 20, 0), chat.lines().getFirst().time());
    assertEquals(2, reading.notes().skippedCount());
  }

  @Test
  void escapes_no_strict_parser_takes_are_read() throws Exception {
    Collected chat =
        chat(
            message("'from':'Robin','from_id':'user1','text':'bell \\x07 and \\x1B end'"),
            message(
                "'from':'Robin','from_id':'user1','text':[{'type':'custom_emoji','text':'x',"
                    + "'document_id': video_files/sticker (2).webm\n},' after']"));
    assertEquals(List.of("bell \u0007 and \u001B end", "x after"), chat.texts());
    assertEquals(List.of(), reading.notes().all());
  }

  @Test
  void media_keep_their_caption_only() throws Exception {
    String file = "'file':'(File not included. Change data exporting settings to download.)'";
    Collected chat =
        chat(
            message("'from':'R','from_id':'user1','photo':'photos/1.jpg','text':'our house'"),
            message("'from':'R','from_id':'user1'," + file + ",'media_type':'voice_message'"),
            message("'from':'R','from_id':'user1','sticker_emoji':'x','text':''"),
            message("'from':'R','from_id':'user1','contact_information':{'first_name':'S'}"),
            message("'from':'R','from_id':'user1','location_information':null,'text':''"),
            message("'from':'R','from_id':'user1','invoice_information':{'title':'t'},'text':''"),
            message("'from':'R','from_id':'user1','game_title':'t','text':''"),
            message("'from':'R','from_id':'user1','photo':null,'text':'none'"),
            message("'from':'R','from_id':'user1','text':''"));
    assertEquals(
        List.of(MEDIA, MEDIA, MEDIA, MEDIA, MEDIA, MEDIA, MEDIA, TEXT, EMPTY), chat.kinds());
    assertEquals(List.of("our house", "", "", "", "", "", "", "none", ""), chat.texts());
  }

  @Test
  void polls_and_the_words_of_the_app_are_not_authored() throws Exception {
    Collected chat =
        chat(
            message("'from':'R','from_id':'user1','poll':{'question':'Sea?','answers':[]}"),
            service("'actor':'R','actor_id':'user1','action':'pin_message','message_id':4"),
            service("'actor':'R','actor_id':'user1','action':'edit_group_photo','photo':'a.jpg'"),
            service("'actor':'R','actor_id':'user1','information_text':'Hello'"));
    assertEquals(List.of(POLL, NOTICE, NOTICE, NOTICE), chat.kinds());
    assertEquals(List.of("Sea?", "pin message", "edit group photo", "Hello"), chat.texts());
    assertEquals("", chat.lines().get(1).sender());
    assertEquals(Set.of(), chat.authors());
  }

  @Test
  void calls_have_a_caller_and_a_length() throws Exception {
    int[] lengths = new int[3];
    Sink sink =
        new Sink() {
          private int count;

          @Override
          public int sender(String name) {
            assertEquals("R", name);
            return 0;
          }

          @Override
          public void message(Message message) {
            assertEquals(CALL, message.kind());
            assertEquals(0, message.sender());
            lengths[count++] = message.callSeconds();
          }
        };
    String call = "'actor':'R','actor_id':'user1','action':'phone_call'";
    found(
            file(
                service(call + ",'duration_seconds':61,'discard_reason':'hangup'"),
                service(call + ",'discard_reason':'missed'"),
                service("'actor':'R','actor_id':'user1','action':'group_call'")))
        .getFirst()
        .read(reading, sink);
    assertEquals(
        List.of(61, 0, Message.UNKNOWN_LENGTH), java.util.Arrays.stream(lengths).boxed().toList());
  }

  @Test
  void edited_and_forwarded_messages_are_their_senders() throws Exception {
    Collected chat =
        chat(
            message(
                "'edited':'2024-03-01T20:20:00','edited_unixtime':'1709324400','from':'R',"
                    + "'from_id':'user1','forwarded_from':'S','text':'a'"));
    assertEquals(Set.of("R"), chat.authors());
    assertTrue(chat.lines().getFirst().edited());
  }

  @Test
  void saved_messages_have_no_name_and_get_one() throws Exception {
    assertEquals(
        "Saved messages",
        found("{'type':'saved_messages','id':1,'messages':[]}").getFirst().name());
    assertEquals(
        "Deleted account 9",
        found("{'name':null,'type':'personal_chat','id':9,'messages':[]}").getFirst().name());
  }

  @Test
  void a_whole_account_is_all_its_chats() throws Exception {
    String account =
        "{'about':'Here is the data','personal_information':{'user_id':1},'chats':{'about':'a',"
            + "'list':["
            + file(message("'from':'R','from_id':'user1','text':'one'"))
            + ","
            + "{'name':'Sam','type':'personal_chat','id':2,'messages':["
            + message("'from':'S','from_id':'user2','text':'two'")
            + "]}]},"
            + "'left_chats':{'about':'b','list':[{'name':'Club','type':'private_supergroup',"
            + "'id':3,'messages':["
            + message("'from':'T','from_id':'user3','text':'three'")
            + "]}]}}";
    List<Chat> chats = found(account);
    assertEquals(List.of("Robin", "Sam", "Club"), chats.stream().map(Chat::name).toList());
    for (int i = 0; i < 3; i++) {
      Collected chat = new Collected();
      chats.get(i).read(reading, chat);
      assertEquals(List.of(List.of("one", "two", "three").get(i)), chat.texts());
    }
    assertEquals(List.of(), reading.notes().all());
  }

  @Test
  void an_account_is_known_when_its_chats_begin_far_from_its_head() throws Exception {
    String contacts = "{'user_id':1,'first_name':'A'},".repeat(5000);
    String account =
        "{'about':'Here','contacts':{'about':'c','list':["
            + contacts
            + "]},'chats':{'list':["
            + file(message("'from':'R','from_id':'user1','text':'one'"))
            + "]}}";
    assertEquals(1, found(account).size());
  }

  @Test
  void fields_in_another_order_are_the_same_chat() throws Exception {
    String sorted =
        "{'id':1,'messages':["
            + message("'text':'a','from_id':'user1','from':'R'")
            + "],'name':'Robin','type':'personal_chat'}";
    List<Chat> chats = found(sorted);
    assertEquals("Robin", chats.getFirst().name());
    Collected chat = new Collected();
    chats.getFirst().read(reading, chat);
    assertEquals(Set.of("R"), chat.authors());
  }

  @Test
  void other_files_are_none() throws Exception {
    for (String other :
        List.of(
            "",
            "[]",
            "hello",
            "{'messages':[]}",
            "{'messages':[{'creator':{'name':'A'},'text':'x'}]}",
            "{'participants':[{'name':'A'}],'messages':[{'sender_name':'A','type':'Generic'}]}",
            "{'guild':{},'channel':{},'messages':[{'type':'Default','content':'x'}]}",
            "[".repeat(200))) {
      assertEquals(List.of(), found(other), other);
    }
  }

  @Test
  void utf_16_and_a_byte_order_mark_are_read() throws Exception {
    String json = file(message("'from':'R','from_id':'user1','text':'é'")).replace('\'', '"');
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE),
            json.getBytes(StandardCharsets.UTF_16BE))) {
      assertEquals(
          List.of("é"), Collected.read(FORMAT, "result.json", bytes, Collected.reading()).texts());
    }
  }

  @Test
  void a_file_cut_off_keeps_its_whole_messages_and_says_so() throws Exception {
    String whole =
        file(
            message("'from':'R','from_id':'user1','text':'a'"),
            message("'from':'R','from_id':'user1','text':'b'"));
    Collected chat = read(whole.substring(0, whole.length() - 6));
    assertEquals(List.of("a"), chat.texts());
    assertEquals(List.of(NoteKind.CUT), kinds());
  }

  @Test
  void something_after_the_chat_is_counted() throws Exception {
    String whole = file(message("'from':'R','from_id':'user1','text':'a'"));
    assertEquals(List.of("a"), read(whole + whole).texts());
    assertEquals(1, reading.notes().skippedCount());
  }

  @Test
  void time_running_back_is_said() throws Exception {
    chat(
        message("'from':'R','from_id':'user1','text':'a'"),
        message("'from':'R','from_id':'user1','text':'b'").replace("2024", "2023"));
    assertEquals(List.of(NoteKind.TIME_RUNS_BACK), kinds());
  }

  private List<NoteKind> kinds() {
    return reading.notes().all().stream().map(Note::kind).toList();
  }

  private static String message(String fields) {
    return "{'id':1,'type':'message','date':'2024-03-01T20:15:09','date_unixtime':'1709324109',"
        + fields
        + "}";
  }

  private static String service(String fields) {
    return message(fields).replace("'type':'message'", "'type':'service'");
  }

  private static String file(String... messages) {
    return "{'name':'Robin','type':'personal_chat','id':1,'messages':["
        + String.join(",\n", messages)
        + "]}";
  }

  private Collected chat(String... messages) throws IOException, RefusedException {
    return read(file(messages));
  }

  private Collected read(String json) throws IOException, RefusedException {
    return Collected.read(
        FORMAT, "result.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), reading);
  }

  private List<Chat> found(String json) throws IOException, RefusedException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return FORMAT.find(Bundle.of(new BytesSource("result.json", bytes)), reading);
  }
}
