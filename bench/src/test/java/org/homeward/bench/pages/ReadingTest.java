package org.homeward.bench.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.homeward.bench.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final double PAGE_MOST = 8;
  private static final double MIDDLE_MOST = 6;

  @ParameterizedTest
  @CsvSource({
    "water, 2", "quiet, 2", "people, 2", "the, 1", "loved, 1", "wanted, 2", "changes, 2",
    "table, 2", "reason, 2", "remember, 3", "beautiful, 3", "made, 1", "don’t, 1", "nobody, 3",
    "situation, 4", "stones, 1", "tired, 1", "decided, 3"
  })
  void syllables_are_counted_as_they_are_said(String word, int syllables) {
    assertEquals(syllables, Grade.syllables(word), word);
  }

  @Test
  void a_plain_text_is_easy_and_an_official_one_is_hard() {
    Grade plain = Grade.of(List.of("The cat sat on the mat. It was warm there."));
    assertTrue(plain.grade() < 1, plain.toString());
    Grade official =
        Grade.of(
            List.of(
                "Notwithstanding any preceding stipulation, the undersigned acknowledges that"
                    + " participation constitutes irrevocable authorisation of subsequent"
                    + " administrative communication."));
    assertTrue(official.grade() > 15, official.toString());
  }

  @Test
  void what_a_person_wrote_themselves_is_not_graded() {
    String html =
        "<main id=\"page\"><h1>How it has been so far</h1><p class=\"own\">Incomprehensibilities"
            + " notwithstanding all of it</p><p>This is <a href=\"/\">a short</a> one.</p>"
            + "<button>Keep</button></main>";
    assertEquals(List.of("How it has been so far", "This is a short one."), PageText.of(html));
  }

  @Test
  void another_language_is_not_graded() {
    String html =
        "<main><ul><li><span lang=\"es\">vete al infierno de una vez</span> This is a short one.</li>"
            + "<li><span lang=\"en\">go away for good now</span></li></ul></main>";
    assertEquals(List.of("This is a short one.", "go away for good now"), PageText.of(html));
  }

  @Test
  @Tag("slow")
  void no_page_asks_for_more_than_eight_years_of_school() throws Exception {
    Map<String, Grade> grades = ReadingMeasurement.grades(1, 60);
    List<String> hard =
        grades.entrySet().stream()
            .filter(page -> page.getValue().grade() > PAGE_MOST)
            .map(page -> page.getKey() + " " + page.getValue())
            .toList();
    assertEquals(List.of(), hard);
    double middle = Report.median(grades.values().stream().map(Grade::grade).toList());
    assertTrue(middle <= MIDDLE_MOST, "the middle is " + middle);
    assertTrue(grades.size() > 100, "the links lead somewhere");
  }
}
