package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.chats.words.LabelledSet.Labelled;
import org.homeward.chats.words.LabelledSet.Part;
import org.junit.jupiter.api.Test;

class LabelledSetTest {
  // Tests run in the module.
  private static final Path DOCUMENT = Path.of("../docs/measures.md");

  private final List<Labelled> set = LabelledSet.read();
  private final WordCheck check;

  LabelledSetTest() throws WordListException {
    check = new WordCheck(WordLists.builtIn().lexicon());
  }

  @Test
  void the_held_out_half_reaches_the_precision_and_recall_that_are_asked() throws Exception {
    assertTrue(check.holds(), table() + String.join("\n", check.tuningMistakes()));
  }

  @Test
  void without_lists_the_check_fails() {
    assertTrue(!new WordCheck(Lexicon.NONE).holds());
  }

  @Test
  void the_set_has_a_hundred_messages_a_language_and_a_third_of_look_alikes() {
    assertTrue(set.size() >= 600);
    for (String language : WordLists.LANGUAGES) {
      assertTrue(set.stream().filter(one -> one.language().equals(language)).count() >= 100);
    }
    assertTrue(set.stream().filter(Labelled::lookAlike).count() * 3 >= set.size());
  }

  @Test
  void the_messages_written_by_another_hand_are_fifty_a_language_and_none_is_tuned_by() {
    List<Labelled> other = LabelledSet.readOtherHand();
    for (String language : WordLists.LANGUAGES) {
      assertEquals(50, other.stream().filter(one -> one.language().equals(language)).count());
    }
    assertTrue(other.stream().allMatch(one -> one.part() == Part.OTHER_HAND));
  }

  @Test
  void what_is_found_in_the_messages_written_by_another_hand_is_printed() throws Exception {
    String table = table();
    for (Meaning meaning : WordCheck.MEANINGS) {
      assertTrue(
          table
              .lines()
              .anyMatch(line ->
                  line.matches(
                      "written by another hand +" + meaning.label() + " +precision .*recall .*")),
          table);
    }
  }

  @Test
  void the_document_gives_the_figures_that_are_printed() throws Exception {
    Set<String> document =
        Files.readString(DOCUMENT)
            .lines()
            .map(line -> line.replaceAll("[| ]+", " ").strip())
            .collect(Collectors.toSet());
    List<String> printed =
        table()
            .lines()
            .filter(line -> line.matches("(held-out half|written by another hand) .*"))
            .map(line -> line.replaceAll("precision|recall", "").replaceAll(" +", " "))
            .toList();
    assertEquals(2 * WordCheck.MEANINGS.size(), printed.size());
    for (String row : printed) {
      assertTrue(document.contains(row), row);
    }
  }

  @Test
  void no_message_of_a_language_is_in_both_halves() {
    Set<String> tuning =
        set.stream()
            .filter(one -> !one.heldOut())
            .map(one -> one.language() + one.text())
            .collect(Collectors.toSet());
    assertTrue(
        set.stream()
            .filter(Labelled::heldOut)
            .noneMatch(one -> tuning.contains(one.language() + one.text())));
  }

  private String table() throws IOException {
    StringBuilder table = new StringBuilder();
    check.print(table);
    return table.toString();
  }
}
