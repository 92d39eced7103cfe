package org.homeward.app.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.machine.Refusal;
import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.Meaning;
import org.homeward.chats.words.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnListsTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static boolean kind(Lexicon lexicon, String text) {
    Scan scan = new Scan(lexicon);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    scan.read(bytes, 0, bytes.length);
    return scan.means(Meaning.AFFECTION);
  }

  private static String refused(Path... files) {
    return assertThrows(Refusal.class, () -> OwnLists.lexicon(List.of(files))).sentence();
  }

  @Test
  void a_file_called_like_a_language_adds_to_its_list() throws Exception {
    Lexicon lexicon =
        OwnLists.lexicon(List.of(file("en.txt", "\uFEFF[affection]\nmy fox\n- love you loads\n")));
    assertTrue(kind(lexicon, "Night, my fox"));
    assertFalse(kind(lexicon, "you are not my fox"), "denied by the words of the English list");
    assertTrue(kind(lexicon, "I love you"));
    assertFalse(kind(lexicon, "love you loads"));
  }

  @Test
  void any_other_file_is_a_list_of_its_own() throws Exception {
    Lexicon lexicon =
        OwnLists.lexicon(List.of(file("nl.txt", "[affection]\nhou van je\n[not-after 1]\nniet\n")));
    assertTrue(kind(lexicon, "ik hou van je"));
    assertFalse(kind(lexicon, "ik hou van je niet"));
    assertTrue(kind(lexicon, "te amo"));
  }

  @Test
  void what_cannot_be_read_is_refused_with_file_and_line() throws Exception {
    assertEquals(
        "en.txt, line 3: there is no section of this name.",
        refused(file("en.txt", "[affection]\nmy fox\n[love]\n")));
    assertEquals(
        "de.txt, line 1: a phrase stands in a section.", refused(file("de.txt", "mein Fuchs\n")));
    assertEquals("none.txt is not a file that can be read.", refused(folder.resolve("none.txt")));
    Path latin = Files.write(folder.resolve("fr.txt"), new byte[] {'a', (byte) 0xE9, '\n'});
    assertEquals("fr.txt is not text in UTF-8.", refused(latin));
  }

  @Test
  void a_list_may_have_a_megabyte_and_no_more() throws Exception {
    String remark = "#" + "x".repeat((1 << 20) - 2) + "\n";
    assertTrue(kind(OwnLists.lexicon(List.of(file("en.txt", remark))), "I love you"));
    assertEquals(
        "en.txt is longer than a word list may be: 1 MB.", refused(file("en.txt", remark + "\n")));
  }
}
