package org.homeward.path.see.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoundariesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private final TestBook test = new TestBook(Boundary.TYPE, Crossing.TYPE).at("2026-11-22T10:00");
  private final BoundariesPractice practice = new BoundariesPractice();

  private Entry<Boundary> written(String... fields) {
    return test.book().write(Boundary.TYPE, Boundary.read(SentForm.of(fields), TODAY));
  }

  private void crossed(EntryId boundary, String day) {
    Form form = SentForm.of("on", day);
    test.book().write(Crossing.TYPE, Crossing.read(form, boundary, TODAY));
  }

  private Boundaries boundaries() {
    return Boundaries.of(test.book());
  }

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    Boundary.read(form, TODAY);
    return form.ok();
  }

  @Test
  void it_needs_words_and_which_of_the_two_it_is() {
    assertTrue(accepts("kind", "need", "text", "x".repeat(200)));
    assertFalse(accepts("kind", "need", "text", "x".repeat(201)));
    assertFalse(accepts("kind", "need"));
    assertFalse(accepts("text", "no shouting"));
    assertFalse(accepts("kind", "need", "text", "rest", "share", "11"));
    assertFalse(accepts("kind", "need", "text", "rest", "since", "2026-11-23"));
    assertFalse(accepts("kind", "need", "text", "rest", "wanted", "x".repeat(301)));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    Boundary boundary =
        Boundary.read(
            SentForm.of(
                "kind",
                "limit",
                "text",
                "no shouting",
                "first",
                "some",
                "offered",
                "less",
                "wanted",
                "none",
                "share",
                "0",
                "since",
                "2025-01-02"),
            TODAY);
    assertEquals(boundary, Boundary.read(SentForm.filled(boundary::fill), TODAY));
    var crossing = new Crossing("abc", TODAY, "in the car");
    assertEquals(
        crossing, Crossing.read(SentForm.filled(crossing::fill), new EntryId("abc"), TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-22,for 2 years",
    "2025-11-22,for 1 year",
    "2025-11-23,for 11 months",
    "2026-11-12,for 10 days",
    "2026-11-22,since today"
  })
  void how_long_it_has_been_like_this_is_said_in_one_unit(String since, String said) {
    assertEquals(
        said, written("kind", "need", "text", "rest", "since", since).fact().howLong(TODAY));
  }

  @Test
  void crossings_stand_beside_their_own_limit_the_newest_day_first_after_a_restart_too() {
    EntryId shouting = written("kind", "limit", "text", "no shouting").id();
    EntryId rest = written("kind", "need", "text", "rest").id();
    crossed(shouting, "2026-11-01");
    crossed(shouting, "2026-11-20");
    crossed(rest, "2026-11-05");
    test.reopen();
    assertEquals(
        List.of("2026-11-20", "2026-11-01"),
        boundaries().all().getFirst().crossings().stream()
            .map(crossing -> crossing.fact().on().toString())
            .toList());
    assertEquals(1, boundaries().all().getLast().crossings().size());
  }

  @Test
  void a_need_is_missing_and_a_limit_is_crossed() {
    assertEquals("It was missing", Boundary.Kind.NEED.once());
    assertEquals("It was crossed", Boundary.Kind.LIMIT.once());
  }

  @Test
  void lately_is_the_last_thirty_days() {
    EntryId shouting = written("kind", "limit", "text", "no shouting").id();
    crossed(shouting, "2026-11-22");
    crossed(shouting, "2026-10-24");
    crossed(shouting, "2026-10-23");
    assertEquals(2, boundaries().lately(TODAY));
    assertEquals(
        "In the last 30 days a line of yours was crossed 2 times.",
        practice.offersTo("weigh", test.moment()).getFirst().words());
  }

  @Test
  void a_limit_taken_out_takes_its_crossings_along_and_brings_them_back() {
    EntryId shouting = written("kind", "limit", "text", "no shouting").id();
    crossed(shouting, "2026-11-22");
    test.book().remove(Boundary.TYPE, shouting);
    assertEquals(0, boundaries().lately(TODAY));
    test.book().undo(Boundary.TYPE, shouting);
    assertEquals(1, boundaries().lately(TODAY));
  }

  @Test
  void the_picture_shows_only_what_somebody_said_how_much_of() {
    written("kind", "need", "text", "rest");
    assertTrue(OfferedPicture.of(boundaries(), TODAY).isEmpty());
    written("kind", "need", "text", "w".repeat(60), "share", "3", "since", "2024-11-22");
    var chart = OfferedPicture.of(boundaries(), TODAY).orElseThrow();
    assertEquals(
        List.of("w".repeat(60), "3 of 10", "for 2 years"), chart.table().rows().getFirst());
    assertTrue(chart.picture().toString().contains("w".repeat(25) + "…"));
  }
}
