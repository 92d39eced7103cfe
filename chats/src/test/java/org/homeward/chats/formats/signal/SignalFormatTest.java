package org.homeward.chats.formats.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.POLL;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Zipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignalFormatTest {
  private static final String HEAD =
      """
      {"version":"1","backupTimeMs":"1700000900000","mediaRootBackupKey":"x"}
      {"account":{"profileKey":"x","givenName":"Mia","familyName":"M"}}
      {"recipient":{"id":"1","self":{}}}
      {"recipient":{"id":"2","contact":{"aci":"AA==","e164":"4915100001","profileGivenName":"Ana","profileFamilyName":"B"}}}
      {"recipient":{"id":"3","contact":{"e164":"4915100002"}}}
      {"recipient":{"id":"4","group":{"masterKey":"x","snapshot":{"title":{"title":"Us three"}}}}}
      {"chat":{"id":"10","recipientId":"2"}}
      {"chat":{"id":"11","recipientId":"4"}}
      {"chat":{"id":"12","recipientId":"3"}}
      """;

  private static String item(int chat, int author, int second, String rest) {
    return "{\"chatItem\":{\"chatId\":\"%d\",\"authorId\":\"%d\",\"dateSent\":\"%d000\",%s}}\n"
        .formatted(chat, author, 1_700_000_000 + second, rest);
  }

  private static String text(String words) {
    return "\"standardMessage\":{\"text\":{\"body\":\"" + words + "\",\"bodyRanges\":[]}}";
  }

  private static final String CHAT =
      HEAD
          + item(10, 1, 60, "\"outgoing\":{\"sendStatus\":[]}," + text("from me"))
          + item(10, 2, 0, "\"incoming\":{}," + text("hello 😀 \\n two"))
          + item(
              10, 2, 70, "\"revisions\":[{\"dateSent\":\"1\"," + text("old") + "}]," + text("new"))
          + item(10, 2, 80, "\"standardMessage\":{\"attachments\":[{\"pointer\":{}}]}")
          + item(
              10,
              2,
              81,
              "\"standardMessage\":{\"text\":{\"body\":\"look\"},\"attachments\":"
                  + "[{\"p\":{}},{}],\"reactions\":[{\"emoji\":\"x\"}],\"quote\":{\"text\":{\"body\":"
                  + "\"q\"}}}")
          + item(10, 2, 90, "\"stickerMessage\":{\"sticker\":{}}")
          + item(10, 2, 100, "\"remoteDeletedMessage\":{}")
          + item(10, 2, 110, "\"viewOnceMessage\":{}")
          + item(
              10, 2, 120, "\"directionless\":{},\"updateMessage\":{\"simpleUpdate\":{\"type\":1}}")
          + item(
              10,
              2,
              130,
              "\"updateMessage\":{\"individualCall\":{\"type\":\"AUDIO_CALL\","
                  + "\"state\":\"MISSED\"}}")
          + item(10, 2, 140, "\"poll\":{\"question\":\"where?\",\"options\":[]}")
          + item(11, 3, 5, text("in the group"));

  private static List<Chat> find(byte[] file, Reading reading) throws Exception {
    return new SignalFormat().find(Bundles.of(new BytesSource("main.jsonl", file)), reading);
  }

  private static Collected read(Chat chat, Reading reading) throws Exception {
    Collected collected = new Collected();
    chat.read(reading, collected);
    return collected;
  }

  @Test
  void each_kind_of_item_is_what_it_is() throws Exception {
    Reading reading = Collected.reading();
    List<Chat> chats = find(CHAT.getBytes(UTF_8), reading);
    assertEquals(List.of("Ana B", "Us three"), chats.stream().map(Chat::name).toList());
    Collected read = read(chats.getFirst(), reading);
    assertEquals(
        List.of(TEXT, TEXT, TEXT, MEDIA, MEDIA, MEDIA, DELETED, EMPTY, NOTICE, CALL, POLL),
        read.kinds());
    assertEquals(
        List.of("hello 😀 \n two", "from me", "new", "", "look", "", "", ""),
        read.texts().subList(0, 8));
    assertTrue(read.lines().get(2).edited());
    assertEquals(Set.of("Ana B", "Mia M"), read.authors());
    assertEquals(LocalDateTime.of(2023, 11, 14, 22, 13, 20), read.lines().getFirst().time());
    assertEquals(NoteKind.NEVER_EXPORTED, reading.notes().all().getFirst().kind());
    assertEquals(Set.of("+4915100002"), read(chats.get(1), reading).authors());
  }

  @Test
  void the_archive_it_comes_in_is_read_without_its_files() throws Exception {
    Zipped zip = new Zipped().add("x/metadata.json", "{}").add("x/main.jsonl", CHAT);
    Bundle bundle =
        Bundles.of(new BytesSource("x.zip", zip.store("x/files/aa/b", new byte[99]).bytes()));
    assertEquals(2, new SignalFormat().find(bundle, Collected.reading()).size());
  }

  @Test
  void a_damaged_line_does_no_harm_to_the_others_and_a_cut_one_is_said() throws Exception {
    Reading reading = Collected.reading();
    String damaged = CHAT.replace("\"remoteDeletedMessage\":{}", "\"remoteDeletedMessage\":{]");
    String cut = damaged.substring(0, damaged.length() - 20);
    Collected read = read(find(cut.getBytes(UTF_8), reading).getFirst(), reading);
    assertEquals(10, read.lines().size());
    assertEquals(1, reading.notes().skippedCount());
    assertEquals(NoteKind.CUT, reading.notes().all().getFirst().kind());
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    Fuzz.run(getClass(), "signal", "main.jsonl", List.of(CHAT.getBytes(UTF_8)));
  }
}
