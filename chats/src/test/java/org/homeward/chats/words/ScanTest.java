package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {
  private static Scan scan(Lexicon lexicon, String text) {
    byte[] bytes = ("ab" + text + "yz").getBytes(StandardCharsets.UTF_8);
    Scan scan = new Scan(lexicon);
    scan.read(bytes, 2, bytes.length - 2);
    return scan;
  }

  private static boolean kind(String text) throws WordListException {
    return scan(WordLists.builtIn().lexicon(), text).means(Meaning.AFFECTION);
  }

  private static int words(String text) {
    return scan(Lexicon.NONE, text).words();
  }

  @Test
  void words_are_runs_of_letters_and_digits() {
    assertEquals(0, words(""));
    assertEquals(0, words(" … 😂 — !"));
    assertEquals(1, words("don't"));
    assertEquals(1, words("don’t"));
    assertEquals(4, words("Straße,été;naïve 2024"));
    assertEquals(2, words("добрый день"));
  }

  @Test
  void a_question_mark_in_a_link_asks_nothing() {
    assertTrue(scan(Lexicon.NONE, "really?").asks());
    assertTrue(scan(Lexicon.NONE, "what?! no").asks());
    assertFalse(scan(Lexicon.NONE, "see example.org/a?b=1").asks());
  }

  @Test
  void a_searched_word_is_whole_and_has_any_capitals_and_accents() {
    Scan scan = scan(Lexicon.ofWords(List.of("élan", "good morning")), "Elan ÉLAN elan’ elans");
    assertEquals(3, scan.searched(0));
    assertEquals(0, scan.searched(1));
    assertEquals(1, scan(Lexicon.ofWords(List.of("good morning")), "GOOD   morning").searched(0));
    assertEquals(1, scan(Lexicon.ofWords(List.of("grüße")), "GRÜSSE").searched(0));
    assertEquals(0, scan(Lexicon.ofWords(List.of("?!")), "?!").searched(0));
    assertEquals(2, scan(Lexicon.ofWords(List.of("день")), "День, день!").searched(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I don't love you",
        "I never said that I love you",
        "she said: \"I love you\"",
        "she said “I love you” and left",
        "> I love you",
        "[01/06, 09:58] Ana: I love you",
        "[01/06, 09:58] Ana: so\nI love you",
        "no te quiero",
        "não te amo",
        "non ti amo",
        "ich liebe dich nicht",
        "je ne t'aime pas",
        "do you miss you?",
      })
  void what_is_denied_or_quoted_or_asked_is_not_said(String text) throws Exception {
    assertFalse(kind(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I love you",
        "No. I love you",
        "don't worry, I love you",
        "you said \"never mind\" but I love you",
        "it's 6\" wide and I love you",
        "LOVE YOU!!!",
        "i loooove youuuu",
        "ti amo, lo sai?",
        "[01/06, 09:58] Ana: so\n\nI love you",
        "> so?\nI love you",
      })
  void what_is_said_is_found(String text) throws Exception {
    assertTrue(kind(text), text);
  }

  @Test
  void a_list_can_be_added_to_and_replaced() throws Exception {
    assertTrue(
        scan(WordLists.builtIn().plus("en", "[affection]\nsnugglebug").lexicon(), "snugglebug!")
            .means(Meaning.AFFECTION));
    Lexicon own =
        WordLists.NONE.with("nl", "[affection]\nhou van je|jou\n[not-after 1]\nniet").lexicon();
    assertTrue(scan(own, "ik hou van jou").means(Meaning.AFFECTION));
    assertFalse(scan(own, "ik hou van jou niet").means(Meaning.AFFECTION));
    assertFalse(
        scan(WordLists.builtIn().only(Set.of("de")).lexicon(), "I love you")
            .means(Meaning.AFFECTION));
  }

  @Test
  void a_person_adds_words_as_they_type_them_and_takes_single_lines_out() throws Exception {
    WordLists lists =
        WordLists.builtIn()
            .plus("en", Meaning.AFFECTION, "Gute (Nacht), my _ Fox|", true)
            .plus("en", Meaning.AFFECTION, "love you silly", false)
            .plus("en", Meaning.AFFECTION, "❤️", true);
    assertTrue(scan(lists.lexicon(), "gute nacht my fox").means(Meaning.AFFECTION));
    assertTrue(scan(lists.lexicon(), "I love you").means(Meaning.AFFECTION));
    assertFalse(scan(lists.lexicon(), "I love you, silly").means(Meaning.HOSTILITY));
    assertFalse(scan(lists.lexicon(), "I love you silly").means(Meaning.AFFECTION));
    assertEquals("", WordLists.plain("❤️ !"));

    Listed kiss =
        lists.phrases().stream().filter(each -> each.text().equals("kisses")).findFirst().get();
    assertTrue(scan(lists.lexicon(), "kisses").means(Meaning.AFFECTION));
    WordLists without = lists.without(kiss);
    assertFalse(scan(without.lexicon(), "kisses").means(Meaning.AFFECTION));
    assertTrue(scan(without.lexicon(), "xoxo").means(Meaning.AFFECTION));
    assertEquals(lists.phrases().size() - 1, without.phrases().size());
    assertEquals(without.texts(), without.without(kiss).texts());
  }

  @Test
  void a_line_is_shown_without_the_signs_of_its_format() {
    Listed line = new Listed("en", Meaning.AFFECTION, "^ (im|i am) _ in love|luv ?", 3);
    assertEquals("(im/i am) … in love/luv", line.words());
    assertTrue(line.has("LOV im"));
    assertTrue(line.has(""));
    assertFalse(line.has("hate"));
    assertFalse(line.lookAlike());
    Listed alike = new Listed("fr", Meaning.APOLOGY, "- désolée du retard", 4);
    assertTrue(alike.lookAlike());
    assertTrue(alike.has("desole"));
    assertEquals("désolée du retard", alike.words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "love you",
        "[affection",
        "[love]\nx",
        "[not-before x]\ny",
        "[affection]\n(a b",
        "[affection]\n_",
        "[affection]\n!!"
      })
  void a_line_that_cannot_be_read_is_named(String text) {
    WordListException refused =
        assertThrows(
            WordListException.class, () -> WordLists.NONE.with("en", "\n" + text).lexicon());
    assertEquals("en", refused.language());
    assertTrue(refused.line() >= 2, refused.getMessage());
  }

  @Tag("slow")
  @Test
  void any_bytes_can_be_scanned() throws Exception {
    long seed = Long.getLong("homeward.seed", 1);
    Random chance = new Random(seed);
    Scan scan = new Scan(WordLists.builtIn().lexicon());
    String[] parts = {
      "i love you", "\"", "?", "'", "nicht", "sorry", "\n>", "[1] a:", "é", "😂", " ", ","
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = chance.nextInt(30); i > 0; i--) {
        text.append(parts[chance.nextInt(parts.length)]).append(chance.nextBoolean() ? " " : "");
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      for (int i = chance.nextInt(4); i > 0 && bytes.length > 0; i--) {
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      }
      try {
        scan.read(bytes, 0, bytes.length);
      } catch (RuntimeException broken) {
        throw new AssertionError("seed " + seed, broken);
      }
    }
  }
}
