package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnyBytesTest {
  private static final List<String> HEADERS =
      List.of(
          "31/01/2024, 09:05 - ",
          "[31.01.24, 09:05:08] ",
          "\u200e[1/31/24, 9:05:08\u202fPM] ",
          "2024年1月31日 上午9:05 - ",
          "\u200f٣١/١/٢٠٢٤، ٩:٠٥ ص - ",
          "۱۴۰۲/۱۱/۱۱،\u200f ۹:۰۵ - ",
          "[令和6年1月31日 9:05:08] ",
          "[31/1/2567 BE, 9:05:08] ");
  private static final List<String> BODIES =
      List.of(
          "Messages and calls are end-to-end encrypted. Tap to learn more.",
          "Ada: hello",
          "Ben: <Media omitted>",
          "Ben: \u200e<attached: 00000012-PHOTO-2024-01-31-09-05-08.jpg>",
          "Ada: IMG-20240131-WA0001.jpg (file attached)\nat the sea",
          "Ada: two\nlines, 3/1/24 among them",
          "Mum: home: <This message was edited>",
          "Ben: This message was deleted",
          "Ben: Missed voice call",
          "Ada: POLL:\nWhere?\nOPTION: here (1 vote)\nOPTION: there (0 votes)",
          "Ben changed the group name from \"Trip: Rome\" to \"Trip: Oslo\"",
          "Ada: null");

  private static String chat(String header) {
    StringBuilder chat = new StringBuilder();
    BODIES.forEach(body -> chat.append(header).append(body).append('\n'));
    return chat.toString();
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    List<byte[]> files = new ArrayList<>();
    HEADERS.forEach(header -> files.add(chat(header).getBytes(UTF_8)));
    files.add(("\ufeff" + chat(HEADERS.getFirst())).getBytes(UTF_16LE));
    files.add(new Joined(files.get(0)).and("_chat.txt", files.get(1)).bytes());
    Fuzz.run(getClass(), "whatsapp", "_chat.txt", files);
  }
}
