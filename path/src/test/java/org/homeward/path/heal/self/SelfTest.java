package org.homeward.path.heal.self;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class SelfTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(should|just|move on|failed|relapse|must)\\b|!", Pattern.CASE_INSENSITIVE);

  private final TestBook test =
      new TestBook(Light.TYPE, Mirror.TYPE, WeekAnswers.TYPE, Person.TYPE).at("2026-10-08T10:00");
  private final SelfPractice practice = new SelfPractice();

  private Weeks weeks() {
    return Weeks.of(test.book());
  }

  private void answers(LocalDate monday, QuestionSet set, String text) {
    var answer = new WeekAnswers.Answer(set.questions().getFirst(), text);
    test.book()
        .put(
            WeekAnswers.TYPE,
            WeekAnswers.idOf(monday),
            new WeekAnswers(monday, set.code(), List.of(answer)));
  }

  @Test
  void every_set_comes_once_before_one_comes_again() {
    Set<QuestionSet> seen = EnumSet.noneOf(QuestionSet.class);
    for (int week = 0; week < QuestionSet.values().length; week++) {
      QuestionSet set = weeks().setOf(MONDAY.plusWeeks(week));
      assertTrue(seen.add(set), set.title());
      answers(MONDAY.plusWeeks(week), set, "Week " + week);
    }
    LocalDate again = MONDAY.plusWeeks(QuestionSet.values().length);
    QuestionSet set = weeks().setOf(again);
    assertEquals(QuestionSet.ALIVE, set);
    assertEquals(
        List.of("Week 0"),
        weeks().before(set, again).stream()
            .map(week -> week.fact().to(set.questions().getFirst()))
            .toList());
  }

  @Test
  void weeks_that_were_left_out_skip_no_set() {
    answers(MONDAY, QuestionSet.ALIVE, "The sea");
    assertEquals(QuestionSet.ENOUGH, weeks().setOf(MONDAY.plusWeeks(30)));
  }

  @Test
  void a_week_keeps_its_set_whatever_is_answered_later() {
    answers(MONDAY, QuestionSet.ALIVE, "The sea");
    answers(MONDAY.plusWeeks(1), QuestionSet.ENOUGH, "In the mirror");
    test.reopen();
    assertEquals(QuestionSet.ALIVE, weeks().setOf(MONDAY));
    assertEquals(QuestionSet.ENOUGH, weeks().setOf(MONDAY.plusWeeks(1)));
    assertEquals(List.of(), weeks().before(QuestionSet.ALIVE, MONDAY));
  }

  @Test
  void one_answer_is_enough_and_none_is_asked_again_with_nothing_lost() {
    Form one = SentForm.of("a0", "", "a1", "Riding a bike", "a2", " ");
    WeekAnswers answers = WeekAnswers.read(one, MONDAY, QuestionSet.ALIVE);
    assertTrue(one.ok());
    assertEquals(
        "The week of 5 October 2026: What lights me up\nWhat did you love when you were eleven?\n"
            + "Riding a bike",
        answers.inWords());
    assertEquals("Riding a bike", SentForm.filled(answers::fill).value("a1"));

    Form none = SentForm.of("a0", "");
    WeekAnswers.read(none, MONDAY, QuestionSet.ALIVE);
    assertFalse(none.ok());

    Form tooLong = SentForm.of("a0", "x".repeat(1001));
    WeekAnswers.read(tooLong, MONDAY, QuestionSet.ALIVE);
    assertFalse(tooLong.error("a0").isEmpty());
    assertEquals(1001, tooLong.value("a0").length());
  }

  @Test
  void questions_are_short_press_nobody_and_are_named_apart() {
    List<String> codes = new ArrayList<>();
    for (QuestionSet set : QuestionSet.values()) {
      assertFalse(codes.contains(set.code()));
      codes.add(set.code());
      assertEquals(3, set.questions().size());
      for (String question : set.questions()) {
        assertFalse(NEVER.matcher(question).find(), question);
        assertTrue(question.split(" ", -1).length <= 15, question);
      }
    }
  }

  @Test
  void a_light_comes_by_turns_and_on_a_bad_day() {
    assertEquals(Optional.empty(), Lights.of(test.book()).on(MONDAY));
    assertEquals(List.of(), practice.offersTo("kindness", test.moment()));
    test.book().write(Light.TYPE, new Light("Singing", Optional.empty()));
    test.book().write(Light.TYPE, new Light("The sea", Optional.empty()));
    Lights lights = Lights.of(test.book());
    assertFalse(lights.on(MONDAY).equals(lights.on(MONDAY.plusDays(1))));
    assertEquals(lights.on(MONDAY), lights.on(MONDAY.plusDays(2)));
    assertEquals(1, practice.offersTo("kindness", test.moment()).size());
  }

  @Test
  void the_jar_is_offered_a_light_that_shone_in_the_last_week() {
    LocalDate today = test.moment().today();
    test.book().write(Light.TYPE, new Light("Singing", Optional.of(today.minusDays(7))));
    test.book().write(Light.TYPE, new Light("The sea", Optional.of(today.minusDays(8))));
    test.book().write(Light.TYPE, new Light("Chess", Optional.empty()));
    assertEquals(
        List.of("Something that lights me up: Singing"),
        practice.offersTo("wins", test.moment()).stream().map(Offer::words).toList());
  }

  @Test
  void a_light_is_read_with_a_day_up_to_today() {
    Form form = SentForm.of("what", "Singing", "last", "2026-10-09");
    Light.read(form, test.moment().today());
    assertFalse(form.error("last").isEmpty());
    Form plain = SentForm.of("what", "Singing");
    assertEquals("Singing", Light.read(plain, test.moment().today()).inWords());
  }

  @Test
  void a_place_needs_words_and_somebody_who_holds_the_answer() {
    Form form = SentForm.of("where", "", "own", "I was kind today");
    Mirror.read(form);
    assertEquals(List.of("where", "holder"), List.copyOf(form.errors().keySet()));
    assertEquals("I was kind today", form.value("own"));
    Mirror mirror = Mirror.read(SentForm.of("where", "Likes", "holder", "far"));
    assertEquals("Likes (People I hardly know)", mirror.inWords());
  }

  @Test
  void the_picture_counts_and_says_no_more() {
    assertEquals(
        "2 places so far, and others hold the answer there.", MirrorsPicture.sentence(2, 0));
    assertEquals("3 places, one of them with yourself.", MirrorsPicture.sentence(3, 1));
    assertEquals("One place, with yourself.", MirrorsPicture.sentence(1, 1));
    var places = new ArrayList<Mirror>();
    for (Mirror.Holder holder : Mirror.Holder.values()) {
      places.add(new Mirror("A place", holder, ""));
    }
    var entries = places.stream().map(place -> test.book().write(Mirror.TYPE, place)).toList();
    var chart = MirrorsPicture.of(entries);
    assertEquals(Mirror.Holder.values().length, chart.table().rows().size());
    assertEquals(List.of("Them", "1"), chart.table().rows().getFirst());
  }

  @Test
  void the_first_page_offers_one_set_a_week_and_none_in_the_first_days() {
    assertEquals(List.of(), paths());
    says(Situation.FIRST_HOURS);
    assertEquals(List.of(), paths());
    says(Situation.WEEKS);
    assertEquals(List.of("/n/a3/week"), paths());
    answers(MONDAY, QuestionSet.ALIVE, "The sea");
    assertEquals(List.of(), paths());
    test.at("2026-10-12T10:00");
    assertEquals(List.of("/n/a3/week"), paths());
  }

  private List<String> paths() {
    return practice.steps(test.moment()).stream().map(Step::path).toList();
  }

  private void says(Situation situation) {
    var person = new Person(Optional.of(situation), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), person);
  }
}
