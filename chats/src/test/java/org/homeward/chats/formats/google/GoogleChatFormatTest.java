package org.homeward.chats.formats.google;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoogleChatFormatTest {
  private static final String CHAT =
      """
      {"messages": [
        {"creator": {"name": "Ana", "email": "a@example.org", "user_type": "Human"},
         "created_date": "Tuesday, January 2, 2024 at 3:04:05\u202fPM UTC", "text": "hello"},
        {"creator": {"email": "m@example.org"}, "created_date": "2024年1月2日星期二 UTC 15:05:05",
         "text": "look", "attached_files": [{"original_name": "a.jpg"}]},
        {"creator": {"name": "Ana"}, "created_date": "Dienstag, 2. Januar 2024 um 15:06:05 UTC",
         "message_state": "DELETED", "deletion_metadata": {"deletion_type": "CREATOR"}},
        {"creator": {"name": "Ana"}, "created_date": "in no language", "text": "lost"}
      ]}
      """;

  @Test
  void messages_are_read_with_dates_of_several_languages() throws Exception {
    Reading reading = Collected.reading();
    Collected read =
        Collected.read(new GoogleChatFormat(), "messages.json", CHAT.getBytes(UTF_8), reading);
    assertEquals(List.of(TEXT, MEDIA, DELETED), read.kinds());
    assertEquals(List.of("hello", "look", ""), read.texts());
    assertEquals(Set.of("Ana", "m@example.org"), read.authors());
    assertEquals(LocalDateTime.of(2024, 1, 2, 15, 4, 5), read.lines().getFirst().time());
    assertEquals(1, reading.notes().skippedCount());
  }

  @Test
  void a_chat_is_named_by_its_group_or_by_the_others_in_it() throws Exception {
    String members = "\"members\": [{\"name\": \"Mia\"}, {\"name\": \"Ana\"}]";
    Bundle bundle =
        new Bundle(
            "Takeout",
            List.of(
                source("Google Chat/Groups/DM 1/group_info.json", "{" + members + "}"),
                source("Google Chat/Groups/DM 1/messages.json", CHAT),
                source(
                    "Google Chat/Groups/Space 2/group_info.json",
                    "{\"name\": \"Us\", " + members + "}"),
                source("Google Chat/Groups/Space 2/messages.json", CHAT),
                source(
                    "Google Chat/Users/User 1/user_info.json",
                    "{\"user\": {\"name\": \"Mia\", \"email\": \"x\"}}")));
    List<Chat> chats = new GoogleChatFormat().find(bundle, Collected.reading());
    assertEquals(List.of("Ana", "Us"), chats.stream().map(Chat::name).toList());
  }

  private static BytesSource source(String name, String text) {
    return new BytesSource(name, text.getBytes(UTF_8));
  }

  @Test
  void dates_are_read_where_they_are_sure_and_not_guessed_elsewhere() {
    long afternoon = LocalDateTime.of(2024, 3, 12, 15, 4, 5).toEpochSecond(ZoneOffset.UTC);
    for (String date :
        List.of(
            "Tuesday, March 12, 2024 at 3:04:05 PM UTC",
            "Tuesday, 12 March 2024 at 15:04:05 UTC",
            "mardi 12 mars 2024 à 15:04:05 UTC",
            "martes, 12 de marzo de 2024, 15:04:05 UTC",
            "martedì 12 marzo 2024 alle ore 15:04:05 UTC",
            "2024年3月12日火曜日 15:04:05 UTC",
            "2024年3月12日星期二 UTC 下午3:04:05",
            "2024년 3월 12일 화요일 오후 3:04:05 UTC",
            "terça-feira, 12 de março de 2024 às 15:04:05 UTC",
            "вторник, 12 марта 2024 г. в 15:04:05 UTC",
            "tirsdag den 12. marts 2024 kl. 15.04.05 UTC",
            "tisdag 12 mars 2024 kl. 15:04:05 UTC",
            "tiistai 12. maaliskuuta 2024 klo 15.04.05 UTC",
            "úterý 12. března 2024 v 15:04:05 UTC",
            "2024. március 12., kedd 15:04:05 UTC",
            "Selasa, 12 Maret 2024 pukul 15.04.05 UTC",
            "martes, 12 de marzo de 2024 a las 3:04:05 p.m. UTC",
            "Τρίτη 12 Μαρτίου 2024 στις 3:04:05 μ.μ. UTC",
            "मंगलवार, 12 मार्च 2024 को 3:04:05 pm बजे UTC",
            "15:04:05 UTC, вівторок, 12 березня 2024 р.")) {
      assertEquals(afternoon, WrittenDate.read(date), date);
    }
    for (String date :
        List.of(
            "",
            "03/12/2024 15:04:05",
            "12 xyz 2024 15:04:05",
            "March 12, 2024",
            "x".repeat(999),
            "March 12, 2024 at 25:04:05 UTC",
            "March 12 to April 13, 2024 at 3:04:05 PM UTC",
            "March 12, 2024 at 3:04:05 to 4:04:05 UTC",
            "March 45, 2024 at 3:04:05 PM UTC",
            "99999 March 12 2024 1:1:1")) {
      assertEquals(WrittenDate.NONE, WrittenDate.read(date), date);
    }
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    byte[] chat = CHAT.getBytes(UTF_8);
    byte[] group = "{\"name\": \"Us\", \"members\": [{\"name\": \"Mia\"}]}".getBytes(UTF_8);
    byte[] me = "{\"user\": {\"name\": \"Mia\"}}".getBytes(UTF_8);
    byte[] joined =
        new Joined(chat).and("group_info.json", group).and("user_info.json", me).bytes();
    Fuzz.run(getClass(), "google-chat", "messages.json", List.of(chat, joined));
  }
}
