package org.homeward.path.see.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homeward.book.Entry;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.words.WordLists;
import org.homeward.path.prepare.OpenBook;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists of words, changed by the person, and what is counted by them.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnListsTest {
  private static final String HERE = "/n/r6";

  @TempDir Path folder;

  private final OpenBook open = OpenBook.at("2026-10-03T20:00:00Z");

  @AfterEach
  void close() {
    open.close();
  }

  private Reply post(String path, String... namesAndValues) {
    Form form = Form.empty();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return open.post(HERE + path, form).orElseThrow();
  }

  private String html(String path) {
    return open.html(HERE + path).replaceAll("\\s+", " ");
  }

  private static Reply see(String path) {
    return new Reply.SeeOther(HERE + path);
  }

  private void opensTheHistory() throws IOException {
    try (var upload = new GivenFiles(folder).with("chat.txt", GivenFiles.history()).upload()) {
      open.give(HERE + "/give", upload);
    }
    Desk.of(open.book()).settled(30_000);
    post("/who", "me", html("/who").contains("value=\"0\"><span>Noor") ? "1" : "0");
    post("/memory");
  }

  private OpenChat chat() {
    return OpenChat.on(open.book()).orElseThrow();
  }

  private long kind(Side side) {
    return chat().measured().count(Figure.AFFECTION, side);
  }

  /// Keeps words of one's own.
  private Entry<OwnPhrase> adds(String text, String use) {
    assertEquals(see("/lists"), post("/lists/own/keep", "text", text, "sense", "kind", "use", use));
    return OwnLists.of(open.book()).phrases().getLast();
  }

  private String lineOf(String text) {
    return WordLists.builtIn().phrases().stream()
        .filter(each -> each.text().equals(text))
        .map(each -> "/lists/line/" + each.language() + "/" + each.line() + "/out")
        .findFirst()
        .orElseThrow();
  }

  @Test
  void own_words_are_counted_in_the_open_history_until_they_are_taken_out() throws IOException {
    opensTheHistory();
    assertEquals(1, kind(Side.THEM));
    assertEquals(0, kind(Side.ME));
    Entry<OwnPhrase> own = adds("the word is MARZIPAN", "counts");
    assertEquals(1, kind(Side.ME) + kind(Side.THEM) - 1);
    assertTrue(html("/lists").contains("the word is MARZIPAN"));
    assertTrue(html("/lists/in/en/affection").contains("the word is MARZIPAN"));
    assertTrue(html("/lists").contains(", 1 yours"));
    String whose = kind(Side.ME) == 1 ? "me" : "them";
    assertTrue(html("/behind/affection/" + whose + "/1").contains("marzipan"));

    assertEquals(see("/lists"), post("/lists/own/" + own.id() + "/remove"));
    assertEquals(1, kind(Side.ME) + kind(Side.THEM));
    assertTrue(open.book().undo(OwnPhrase.TYPE, own.id()));
    assertEquals(2, kind(Side.ME) + kind(Side.THEM));
  }

  @Test
  void the_months_looked_at_stay_when_lists_change() throws IOException {
    opensTheHistory();
    post("/period", "from", "2025-02", "to", "2025-04");
    Measured before = chat().measured();
    assertSame(before, chat().measured());
    post("/lists/own/keep", "text", "marzipan", "sense", "kind");
    assertNotSame(before, chat().measured());
    assertEquals(before.period(), chat().measured().period());
    Measured after = chat().measured();
    post("/keep/starts");
    assertSame(after, chat().measured(), "other entries measure nothing again");
  }

  @Test
  void a_line_that_comes_along_is_left_out_and_put_back() throws IOException {
    opensTheHistory();
    String love = "love|luv|lov|adore|miss|missing you|u|ya|yu";
    assertEquals(see("/lists/in/en/affection"), post(lineOf(love)));
    post(lineOf("love|luv you|u too|2"));
    assertEquals(0, kind(Side.THEM));
    List<Entry<LeftOut>> out = OwnLists.of(open.book()).leftOut();
    assertEquals(2, out.size());
    post(lineOf(love));
    assertEquals(2, OwnLists.of(open.book()).leftOut().size(), "left out once");
    String page = html("/lists/in/en/affection");
    assertTrue(page.contains("What you left out"), page);
    assertEquals(see("/lists"), post("/lists/out/" + out.getFirst().id() + "/remove"));
    assertEquals(1, kind(Side.THEM));
  }

  @Test
  void words_that_only_look_as_if_can_be_left_uncounted() throws IOException {
    opensTheHistory();
    adds("I love you so much", "does-not");
    assertEquals(0, kind(Side.THEM));
    assertTrue(html("/lists").contains("Not counted as: Kind words, English"));
  }

  @Test
  void what_cannot_be_looked_for_is_said_and_stays_typed() {
    Reply empty = post("/lists/own/keep", "text", "", "sense", "kind");
    assertTrue(empty instanceof Reply.Page again && again.status() == 422, empty.toString());
    for (String wrong : List.of("❤️", "...", "good night, fox", "x".repeat(81))) {
      Reply again = post("/lists/own/keep", "text", wrong, "sense", "kind");
      assertFalse(again instanceof Reply.SeeOther, wrong);
    }
    assertFalse(post("/lists/own/keep", "text", "fox") instanceof Reply.SeeOther);
    assertEquals(List.of(), OwnLists.of(open.book()).phrases());
    adds("x".repeat(80), "counts");
    adds("(x|y) _ [but]", "counts");
    assertEquals(Set.of(Sense.KIND), OwnLists.of(open.book()).senses("X y, but"));
  }

  @Test
  void words_can_be_tried() {
    post("/lists/look", "searched", "I miss you, idiot");
    String page = html("/lists/found");
    assertTrue(page.contains("is counted as: Kind words"), page);
    post("/lists/look", "searched", "snugglebug");
    assertTrue(html("/lists/found").contains("counted as nothing here"));
    adds("snugglebug", "counts");
    assertTrue(html("/lists/found").contains("counted as: Kind words."));
    post("/lists/look", "searched", "?!");
    assertEquals(see("/lists"), open.get(HERE + "/lists/found").orElseThrow());
    for (String wrong :
        List.of("/lists/in/xx", "/lists/in/en/nothing", "/lists/in/xx/affection/add")) {
      assertEquals(new Reply.NotFound(), open.get(HERE + wrong).orElseThrow(), wrong);
    }
    assertEquals(new Reply.NotFound(), post("/lists/line/en/1/out"));
  }

  @Test
  void a_form_opened_from_a_list_knows_which_it_was() {
    String page = html("/lists/in/fr/apology/add");
    assertTrue(page.contains("value=\"sorry\" checked"), page);
    assertTrue(page.contains("value=\"fr\" selected"), page);
  }
}
