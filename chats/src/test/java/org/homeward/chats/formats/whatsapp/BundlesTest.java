package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final String CHAT =
      "31/01/2024, 09:05 - Ada: hello\n31/01/2024, 09:06 - Ben: hi\n";

  private static List<String> names(String bundle, String... files) throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      sources.add(new BytesSource(files[i], files[i + 1].getBytes(UTF_8)));
    }
    List<Chat> chats = new WhatsApp().find(new Bundle(bundle, sources), Collected.reading());
    return chats.stream().map(Chat::name).toList();
  }

  @Test
  void the_text_of_the_chat_is_chosen_among_what_was_sent() throws Exception {
    assertEquals(
        List.of("Ada"),
        names(
            "WhatsApp Chat - Ada.zip",
            "00000001-notes.txt",
            "buy milk",
            "00000002-WhatsApp Chat with Ben.txt",
            CHAT,
            "_chat.txt",
            CHAT,
            "__MACOSX/._chat.txt",
            CHAT,
            "00000003-PHOTO.jpg",
            CHAT));
    assertEquals(
        List.of("Zoë"),
        names("x.zip", "old.txt", CHAT, "WhatsApp Chat mit Zoë.txt", CHAT, "a.vcf", "BEGIN:VCARD"));
  }

  @Test
  void several_chats_in_one_bundle_are_several_chats() throws Exception {
    assertEquals(
        List.of("Ada", "Ben"),
        names("all", "WhatsApp Chat with Ada.txt", CHAT, "WhatsApp Chat with Ben.txt", CHAT));
    assertEquals(
        List.of("Ada", "Ben"),
        names("all", "WhatsApp Chat - Ada/_chat.txt", CHAT, "WhatsApp Chat - Ben/_chat.txt", CHAT));
  }

  @Test
  void names_come_from_files_in_many_languages() throws Exception {
    String[][] files = {
      {"WhatsApp Chat with Ada B.txt", "Ada B"},
      {"WhatsApp Chat mit Ada.txt", "Ada"},
      {"Chat de WhatsApp con Ada.txt", "Ada"},
      {"Chat WhatsApp con Ada.txt", "Ada"},
      {"Conversa do WhatsApp com Ada.txt", "Ada"},
      {"Discussion WhatsApp avec Ada.txt", "Ada"},
      {"Чат WhatsApp с Ada.txt", "Ada"},
      {"WhatsApp_Chat_with_Ada.txt", "Ada"},
      {"与Ada的 WhatsApp 聊天.txt", "Ada"},
      {"Ada ile WhatsApp Sohbeti.txt", "Ada"},
    };
    for (String[] file : files) {
      assertEquals(List.of(file[1]), names(file[0], file[0], CHAT), file[0]);
    }
  }

  @Test
  void a_file_of_any_name_is_known_by_its_content() throws Exception {
    assertEquals(1, names("download", "download", CHAT).size());
    assertEquals(1, names("chat.json", "chat.json", CHAT).size());
  }

  @Test
  void other_files_are_not_claimed() throws Exception {
    String[] others = {
      "",
      "\n\n",
      "buy milk\n31/01/2024, 09:05 - call Ada\nand bread\n".repeat(1),
      "{\"name\":\"Ada\",\"type\":\"personal_chat\",\"messages\":[]}",
      "[LINE] Chat history with Ada\nSaved on: 2024/01/31 09:05\n\n2024.01.31 Wednesday\n09:05\tAda\thi\n",
      "May 17, 2022  5:29:42 PM\nMe\nhello\n\nMay 17, 2022  5:30:42 PM\nAda\nhi\n",
      "[2024-01-31 09:05:08] Me: hello  \n[2024-01-31 09:06:08] Ada: hi  \n",
      "<?xml version='1.0'?>\n<smses count=\"0\"></smses>\n",
      "[1/31/2024 9:05 AM] ada\nhello\n\n[1/31/2024 9:06 AM] ben\nhi\n",
      "PK\u0003\u0004",
    };
    for (String other : others) {
      assertEquals(List.of(), names("x.txt", "x.txt", other), other);
    }
  }
}
