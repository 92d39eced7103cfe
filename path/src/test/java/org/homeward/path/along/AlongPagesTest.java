package org.homeward.path.along;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.homeward.path.practice.KeptFile;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlongPagesTest {
  private static final LocalDateTime AT = LocalDateTime.parse("2026-10-03T21:30");
  private static final String WORDS = "I was always the one who called";

  private final OpenBook home = OpenBook.at("2026-10-03T19:30:00Z");

  @AfterEach
  void close() {
    home.close();
  }

  private Along along(KeptFile... files) {
    return Along.of(home.book(), List.of(files), TestBook.ZONE);
  }

  private void keep(String name, String content) throws IOException {
    home.book().attachments().keep(name, out -> out.write(content.getBytes(UTF_8)));
  }

  private static Map<String, String> unpack(byte[] bytes) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  @Test
  void the_whole_is_one_zip_with_a_page_to_read_and_the_words_for_other_programs()
      throws IOException {
    home.post("/n/z6/keep", SentForm.of("text", WORDS, "seen", "0"));
    var whole = (Reply.Stream) home.post("/s/export/all", SentForm.of()).orElseThrow();
    assertEquals("notes-2026-10-03.zip", whole.fileName());
    assertTrue(whole.size().isEmpty() && !whole.inPage());
    var out = new ByteArrayOutputStream();
    whole.bytes().writeTo(out);
    Map<String, String> files = unpack(out.toByteArray());
    assertEquals(List.of("notes.html", "notes.json"), List.copyOf(files.keySet()));
    files.values().forEach(file -> assertTrue(file.contains(WORDS), file));
  }

  @Test
  void kept_files_come_along_under_names_that_every_system_takes() throws IOException {
    keep("a", "first");
    keep("b", "second");
    var out = new ByteArrayOutputStream();
    along(new KeptFile("../our harbour?.png", "a"), new KeptFile("our harbour.png", "b"))
        .zipTo(out, AT);
    Map<String, String> files = unpack(out.toByteArray());
    assertEquals("first", files.get("file-01-.._our harbour_.png"));
    assertEquals("second", files.get("file-02-our harbour.png"));
  }

  @Test
  void a_file_erased_in_between_ends_the_zip_instead_of_leaving_it_out() throws IOException {
    keep("a", "first");
    Along along = along(new KeptFile("a.txt", "a"));
    home.book().attachments().remove("a");
    assertThrows(IOException.class, () -> along.zipTo(OutputStream.nullOutputStream(), AT));
  }

  @Test
  void the_page_says_what_is_in_it_and_what_is_not() {
    String page = home.html("/s/export");
    assertTrue(page.contains("are in neither"), page);
    assertTrue(!page.contains("from your box"), page);
  }
}
