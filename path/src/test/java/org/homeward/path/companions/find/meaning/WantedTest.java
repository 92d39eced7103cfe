package org.homeward.path.companions.find.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lonely               | Alone at night again, the radio on low
          lonely               | There was nobody in the whole building
          sad                  | I could not stop the tears in the shop
          could not sleep      | Awake at four, then the birds
          insomnia             | I lay awake until it got light
          afraid               | I walked on eggshells all weekend
          angry                | It makes me furious that it was forgotten
          ashamed              | I felt so stupid at the party
          guilty               | Maybe all of it was my fault
          friends              | A neighbour brought soup
          betrayal cheated     | They lied, and cheated twice
          happy                | I laughed until my face hurt
          relief               | A weight off me, I could breathe again
          money                | The rent is due on Friday
          children             | The kids asked where the blue cup is
          drinking             | Half a bottle of wine by nine
          tears                | I cried on the bus
          missing them         | The longing came back with the song
          lawyer               | The hearing was moved to May
          exhausted            | So tired that the stairs were long
          proud                | I did it, I called the bank
          walking              | Fresh air by the river
          cooking              | I made dinner for one, with candles
          pets                 | The dog slept on my feet
          hopeful              | I am looking forward to June
          who i am             | I heard my own voice on the tape
          worthless            | Never good enough for anybody
          anxious at work      | My boss called and I was nervous
          shouting             | They slammed the door and yelled
          calm                 | A quiet, peaceful hour
          """)
  void a_text_is_found_by_what_it_means(String typed, String text) {
    assertTrue(Wanted.of(typed).in(text).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lonely        | We had lunch with the whole team
          sad           | The train left on time
          money         | The dog ran into the sea
          angry         | Soup with bread, then a book
          sleep         | The rent went up again
          children      | My boss moved the meeting
          proud         | It rained all Sunday
          lawyer money  | The lawyer wrote back at last
          garden        | We fought about the keys
          music         | I paid the bill and went home
          """)
  void a_text_about_something_else_is_not_found(String typed, String text) {
    assertFalse(Wanted.of(typed).in(text).isPresent());
  }

  @Test
  void words_that_are_there_count_more_than_words_that_are_near() {
    Match said = Wanted.of("lonely").in("A lonely evening").orElseThrow();
    Match near = Wanted.of("lonely").in("Alone, by myself, nobody came").orElseThrow();

    assertTrue(said.said());
    assertFalse(near.said());
    assertTrue(said.score() > near.score());
    assertEquals(3, near.hits().size());
  }

  @Test
  void of_a_sentence_half_the_words_are_enough() {
    Wanted wanted = Wanted.of("I was so lonely when my sister moved to the city");
    assertTrue(wanted.in("Alone since my brother left").isPresent());
    assertFalse(wanted.in("The city was loud").isPresent());
  }

  @Test
  void small_words_alone_are_looked_for_as_they_are() {
    assertTrue(Wanted.of("who").in("I know who it was").isPresent());
    assertFalse(Wanted.of("who").in("Nothing of the kind").isPresent());
    assertFalse(Wanted.of("?!").in("Why?!").isPresent());
  }

  @Test
  void a_word_of_another_language_finds_itself() {
    assertTrue(Wanted.of("soledad").in("Tanta Soledad hoy").isPresent());
    assertTrue(Wanted.of("mañana").in("MANANA no").isPresent());
  }

  @Test
  void the_excerpt_holds_the_first_hit_and_the_text_is_not_changed() {
    var random = new SplittableRandom(11);
    List<String> words = List.of("river", "alone", "and", "mélange", "night", "stone.", "x\n\ny");
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      int size = random.nextInt(1, 400);
      for (int i = 0; i < size; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      Wanted.of("lonely")
          .in(text.toString())
          .ifPresent(match -> {
            List<String> all = new ArrayList<>();
            match.excerpt(text.toString()).forEach(piece -> all.add(piece.text()));
            String shown = String.join("", all);
            String inside = shown.replaceAll("^… | …$", "");
            assertTrue(text.toString().contains(inside), inside);
            assertTrue(match.excerpt(text.toString()).stream().anyMatch(Match.Piece::hit));
            assertTrue(shown.length() < 420, shown);
          });
    }
  }

  @Test
  void the_list_has_no_group_of_one_and_no_empty_phrase() {
    Meanings meanings = Meanings.packed();
    assertTrue(meanings.near(Word.stems("lonely")).contains(Word.stems("alone")));
    assertTrue(meanings.near(List.of()).isEmpty());
    assertTrue(meanings.longest() < 8);
  }
}
