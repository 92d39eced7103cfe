package org.homeward.path.companions.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.path.companions.find.meaning.Match;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.ReasonsPractice;
import org.homeward.path.practice.TestBook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindsTest {
  private final ReasonsPractice reasons = new ReasonsPractice();
  private final TestBook test = new TestBook(reasons.types().toArray(EntryType<?>[]::new));

  private List<String> find(String words) {
    return words(Finds.in(test.book(), List.of(reasons), words).said());
  }

  private List<String> findNear(String words) {
    return words(Finds.in(test.book(), List.of(reasons), words).near());
  }

  private static List<String> words(List<Finds.Found> found) {
    return found.stream()
        .map(each -> each.pieces().stream().map(Match.Piece::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void words_near_in_meaning_come_after_the_words_themselves_the_nearest_first() {
    test.book().write(Reason.TYPE, new Reason("I was alone at night, by myself", ""));
    test.book().write(Reason.TYPE, new Reason("Alone in the car", ""));
    test.book().write(Reason.TYPE, new Reason("So lonely in March", ""));
    test.book().write(Reason.TYPE, new Reason("They forgot the milk", ""));

    assertEquals(List.of("So lonely in March"), find("loneliness"));
    assertEquals(
        List.of("I was alone at night, by myself", "Alone in the car"), findNear("loneliness"));
  }

  @Test
  void a_word_is_found_whatever_its_case_and_accents() {
    test.book().write(Reason.TYPE, new Reason("Él no llamó", ""));
    assertEquals(List.of("Él no llamó"), find("llamo"));
    assertEquals(List.of("Él no llamó"), find("LLAMÓ él"));
  }

  @Test
  void every_word_must_occur() {
    test.book().write(Reason.TYPE, new Reason("the phone stayed quiet", ""));
    assertEquals(List.of(), find("phone loud"));
  }

  @Test
  void the_newest_comes_first_and_what_was_taken_out_is_not_found() {
    test.book().write(Reason.TYPE, new Reason("quiet one", ""));
    test.at("2026-10-05T10:00");
    var second = test.book().write(Reason.TYPE, new Reason("quiet two", ""));
    assertEquals(List.of("quiet two", "quiet one"), find("quiet"));
    test.book().remove(Reason.TYPE, second.id());
    assertEquals(List.of("quiet one"), find("quiet"));
  }

  @Test
  void signs_of_a_search_language_stand_for_themselves() {
    test.book().write(Reason.TYPE, new Reason("why (really)?", ""));
    assertEquals(List.of("why (really)?"), find("(really)?"));
    assertEquals(List.of(), find(".*"));
  }
}
