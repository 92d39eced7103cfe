package org.homeward.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.Random;
import org.homeward.web.page.Reply;
import org.homeward.web.upload.Arriving;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// A person's own file on its way back to them.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileAnswerTest {
  private static String disposition(String name, boolean inPage) {
    var file =
        new Reply.Stream("application/octet-stream", name, inPage, OptionalLong.of(3), out -> {});
    return FileAnswer.of(file).headers().getOrDefault("Content-Disposition", "");
  }

  @Test
  void a_name_is_kept_whole_and_once_more_in_plain_letters() {
    assertEquals(
        "attachment; filename=\"Lisbon_2019.jpg\"; filename*=UTF-8''Lisbon%202019.jpg",
        disposition("Lisbon 2019.jpg", false));
    assertEquals(
        "inline; filename=\"___.png\"; filename*=UTF-8''%E5%86%99%E7%9C%9F%F0%9F%98%80.png",
        disposition("写真😀.png", true));
    assertTrue(disposition(".bashrc", false).contains("filename=\"_.bashrc\""));
  }

  @Test
  void no_name_ends_the_header_or_begins_another() {
    var random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      var name = new StringBuilder("\r\nSet-Cookie: s=1;\"\\");
      for (int i = 0; i < 20; i++) {
        name.appendCodePoint(random.nextInt(0x300));
      }
      String header = disposition(name.toString(), false);
      assertTrue(
          header.matches(
              "attachment; filename=\"[A-Za-z0-9._-]*\"; filename\\*=UTF-8''[A-Za-z0-9._%-]*"),
          header);
    }
  }

  @Test
  void it_runs_nothing_and_is_kept_in_no_cache() {
    Outgoing out =
        FileAnswer.of(
            new Reply.Stream("image/png", "a.png", true, OptionalLong.of(3), stream -> {}));
    assertEquals("default-src 'none'; sandbox", out.headers().get("Content-Security-Policy"));
    assertEquals("no-store", out.headers().get("Cache-Control"));
    assertEquals("nosniff", Headers.ALWAYS.get("X-Content-Type-Options"));
  }

  @Test
  void what_is_on_its_way_is_said_until_it_is_there() {
    var arriving = new Arriving();
    assertEquals("", arriving.words());
    arriving.begin(200);
    arriving.came(50);
    assertEquals("25\nTaking it in. 25 of 100.", arriving.words());
    arriving.came(200);
    assertTrue(arriving.words().startsWith("99\n"));
    arriving.end();
    assertEquals("", arriving.words());
    arriving.begin(-1);
    assertEquals("", arriving.words(), "nobody knows how much");
  }
}
