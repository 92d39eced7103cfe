package org.homeward.path.see.harm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.prepare.exit.Question;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HarmPagesTest {
  private static final Optional<Reply> TO_HELP = Optional.of(Reply.see("/n/h6"));

  private final OpenBook open = OpenBook.at("2026-11-22T10:00:00Z");

  @AfterEach
  void close() {
    open.close();
  }

  private Optional<Reply> answers(String... more) {
    List<String> fields = new ArrayList<>();
    Question.ofHark().forEach(question -> fields.addAll(List.of(question.key(), "no")));
    fields.addAll(List.of(more));
    return open.post("/n/v4/four", SentForm.of(fields.toArray(String[]::new)));
  }

  private static Stream<Question> four() {
    return Question.ofHark().stream();
  }

  @ParameterizedTest
  @MethodSource("four")
  void any_single_yes_leads_to_people_who_can_help_and_makes_every_page_careful(Question question) {
    assertEquals(TO_HELP, answers(question.key(), "yes"));
    assertTrue(Careful.isOn(open.book()));
  }

  @ParameterizedTest
  @MethodSource("four")
  void rather_not_say_and_leaving_out_go_the_same_way(Question question) {
    assertEquals(TO_HELP, answers(question.key(), "not-said"));
    assertEquals(TO_HELP, answers(question.key(), ""));
    assertEquals(TO_HELP, answers(question.key(), "something else"));
    assertTrue(Careful.isOn(open.book()));
  }

  @Test
  void four_times_no_promises_nothing_and_turns_nothing_off() {
    Careful.turnOn(open.book());
    assertEquals(Optional.of(Reply.see("/n/v4/more")), answers());
    assertTrue(Careful.isOn(open.book()));
    String page = open.html("/n/v4/more");
    assertTrue(page.contains("A list can miss what matters most"));
    assertFalse(page.toLowerCase(Locale.ROOT).contains("you are safe"));
  }

  @Test
  void the_first_paper_names_nobody_and_nothing_done_and_all_of_it_is_a_second_one() {
    LocalDate on = LocalDate.parse("2026-11-22");
    Form form =
        SentForm.of("good", "5", "anxious", "most", "afraid", "some", "words", "I sleep badly");
    open.book().put(TwoWeeks.TYPE, DayId.of(on), TwoWeeks.read(form, on));
    answers("afraid", "yes", "keep", "yes");
    String paper = handout(open.html("/n/v4/page"));
    assertTrue(paper.contains("5 of 14 days") && paper.contains("Anxious"), paper);
    List.of("fraid", "I sleep badly", "partner", "Hurt", "What it does to me")
        .forEach(telling -> assertFalse(paper.contains(telling), paper));
    String all = handout(open.html("/n/v4/page/all"));
    List.of("Afraid", "I sleep badly", "HARK 2007")
        .forEach(telling -> assertTrue(all.contains(telling), all));
  }

  private static String handout(String html) {
    return html.substring(html.indexOf("<div class=\"handout\">"), html.indexOf("class=\"acts\""));
  }

  @Test
  void no_answer_is_written_anywhere_unless_it_was_asked_for() {
    answers();
    assertEquals(0, open.book().size());
    answers("afraid", "yes");
    assertEquals(1, open.book().size());
    assertTrue(open.book().all(FourAnswers.TYPE).isEmpty());
    assertTrue(Careful.isOn(open.book()));
  }

  @Test
  void answers_are_kept_where_it_was_asked_for_with_the_wording_they_answer() {
    answers("afraid", "yes", "keep", "yes");
    answers("afraid", "yes", "keep", "yes");
    FourAnswers kept = open.book().all(FourAnswers.TYPE).getFirst().fact();
    assertEquals(1, open.book().all(FourAnswers.TYPE).size());
    assertEquals("HARK 2007", kept.instrument());
    assertTrue(
        kept.inWords().contains("afraid of your partner or ex-partner? Yes"), kept.inWords());
  }

  @Test
  void what_was_kept_of_them_can_be_printed_and_nothing_else_of_them() {
    answers("afraid", "yes");
    assertFalse(open.html("/n/v4/page/all").contains("HARK"));
    answers("afraid", "yes", "keep", "yes");
    assertTrue(
        open.html("/n/v4/page/all").contains("afraid of your partner or ex-partner?</dt><dd>Yes"));
    assertTrue(open.html("/n/v4").contains("On paper"));
  }

  @Test
  void the_four_questions_stand_in_their_own_words_with_their_source() {
    String page = open.html("/n/v4/four");
    assertTrue(page.contains("Within the last year, have you been…"));
    Question.ofHark().forEach(question -> assertTrue(page.contains(question.words())));
    assertTrue(page.contains("Sohal, Eldridge and Feder 2007"));
    assertTrue(page.contains("Your answers are not kept"));
  }

  @Test
  void fear_in_the_two_weeks_is_kept_and_leads_to_help_at_once() {
    assertEquals(
        TO_HELP,
        open.post("/n/v4/keep", SentForm.of("id", "2026-11-22", "seen", "0", "afraid", "some")));
    assertTrue(Careful.isOn(open.book()));
    assertEquals(1, Harms.of(open.book()).all().size());
  }

  @Test
  void heavy_weeks_without_fear_leave_the_pages_as_they_are() {
    assertEquals(
        Optional.of(Reply.see("/n/v4")),
        open.post("/n/v4/keep", SentForm.of("id", "2026-11-22", "seen", "0", "drained", "daily")));
    assertFalse(Careful.isOn(open.book()));
  }

  @Test
  void what_the_person_turned_off_stays_off_until_a_new_answer() {
    open.post("/n/v4/keep", SentForm.of("id", "2026-11-22", "seen", "0", "afraid", "some"));
    open.post("/n/h6/off", SentForm.of());
    assertFalse(Careful.isOn(open.book()));
    open.html("/n/v4");
    assertFalse(Careful.isOn(open.book()));
  }

  @Test
  void a_day_nobody_looked_back_from_cannot_be_written() {
    assertEquals(
        Optional.of(new Reply.NotFound()),
        open.post("/n/v4/keep", SentForm.of("id", "2026-10-01", "seen", "0", "good", "5")));
  }

  @Test
  void the_questions_are_offered_once_more_before_telling_until_the_pages_are_careful() {
    var practice = new HarmPractice("/n/h6");
    var moment = new Moment(open.book(), Instant.parse("2026-11-22T10:00:00Z"), TestBook.ZONE);
    assertEquals(1, practice.offersTo("talk", moment).size());
    assertEquals(
        "Four short questions help to choose how careful to be.",
        practice.offersTo("affairs", moment).getFirst().words());
    assertEquals(0, practice.offersTo("wins", moment).size());
    Careful.turnOn(open.book());
    assertEquals(0, practice.offersTo("talk", moment).size());
  }
}
