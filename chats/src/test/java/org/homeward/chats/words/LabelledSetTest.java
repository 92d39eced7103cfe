package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.chats.words.LabelledSet.Labelled;
import org.junit.jupiter.api.Test;

class LabelledSetTest {
  private final List<Labelled> set = LabelledSet.read();

  @Test
  void the_held_out_half_reaches_the_precision_and_recall_that_are_asked() throws Exception {
    WordCheck check = new WordCheck(WordLists.builtIn().lexicon());
    StringBuilder table = new StringBuilder();
    check.print(table);
    assertTrue(check.holds(), table + String.join("\n", check.tuningMistakes()));
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
}
