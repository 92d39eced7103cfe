package org.homeward.path.tell.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.path.tell.tone.ToneWord;
import org.homeward.path.tell.tone.reading.Kind;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RehearsalsTest {
  private final OpenBook home = OpenBook.at("2026-10-03T12:00:00Z");

  @AfterEach
  void close() {
    home.close();
  }

  private Entry<Objection> theyMaySay(String text) {
    return home.book().write(Objection.TYPE, new Objection(text, ""));
  }

  private Entry<Rehearsed> answer(Entry<Objection> objection, String text) {
    return home.book().write(Rehearsed.TYPE, new Rehearsed(objection.id().value(), text));
  }

  private Rehearsals rehearsals() {
    return Rehearsals.of(home.book());
  }

  private String begins() {
    Reply.SeeOther first = (Reply.SeeOther) home.post("/n/u4/begin", SentForm.of()).orElseThrow();
    return first.path().substring(0, first.path().lastIndexOf('/'));
  }

  private String seen() {
    return String.valueOf(Talks.of(home.book()).next().orElseThrow().sequence());
  }

  @Test
  void objections_come_one_at_a_time_and_then_it_is_enough() {
    Entry<Objection> one = theyMaySay("Why now?");
    Entry<Objection> two = theyMaySay("Is there somebody else?");
    Entry<Rehearsed> answer = answer(one, "I have thought about it since spring.");
    assertEquals(Reply.see("/n/u4/say/" + one.id()), home.get("/n/u4/say/first").orElseThrow());
    String page = home.html("/n/u4/say/" + one.id());
    assertTrue(page.contains("Why now?") && page.contains("1 of 2"));
    assertFalse(page.contains("somebody else"));
    assertTrue(page.contains("href=\"/n/u4/say/" + two.id() + "\""));
    assertTrue(home.html("/n/u4/say/" + two.id()).contains("href=\"/n/u4/say/end\""));
    home.post("/n/u4/say/" + one.id() + "/answers/" + answer.id() + "/happy", SentForm.of());
    assertEquals(Reply.see("/n/u4/say/" + two.id()), home.get("/n/u4/say/first").orElseThrow());
    assertEquals(1, rehearsals().happy());
  }

  @Test
  void one_answer_at_most_is_the_one_somebody_is_happy_with() {
    Entry<Objection> one = theyMaySay("Why now?");
    Entry<Rehearsed> first = answer(one, "Because.");
    Entry<Rehearsed> second = answer(one, "I am sure.");
    String at = "/n/u4/say/" + one.id() + "/answers/";
    home.post(at + first.id() + "/happy", SentForm.of());
    home.post(at + second.id() + "/happy", SentForm.of());
    assertEquals(Optional.of(second), rehearsals().lines().getFirst().happy());
    home.post(at + second.id() + "/happy", SentForm.of());
    assertEquals(Optional.empty(), rehearsals().lines().getFirst().happy());
  }

  @Test
  void other_words_for_an_objection_keep_its_answers() {
    Entry<Objection> one = theyMaySay("Why now?");
    Entry<Rehearsed> answer = answer(one, "I am sure.");
    home.post("/n/u4/say/" + one.id() + "/answers/" + answer.id() + "/happy", SentForm.of());
    String seen = String.valueOf(rehearsals().lines().getFirst().objection().sequence());
    home.post(
        "/n/u4/say/keep", SentForm.of("id", one.id().value(), "seen", seen, "text", "Why today?"));
    Rehearsals.Line line = rehearsals().lines().getFirst();
    assertEquals("Why today?", line.objection().fact().text());
    assertEquals(answer.id(), line.happy().orElseThrow().id());
  }

  @Test
  void an_offered_objection_is_taken_once() {
    home.post("/n/u4/say/take/why-now", SentForm.of());
    home.post("/n/u4/say/take/why-now", SentForm.of());
    assertEquals(1, rehearsals().lines().size());
    assertFalse(home.html("/n/u4/say").contains("take/why-now"));
    assertEquals(
        new Reply.NotFound(), home.post("/n/u4/say/take/nothing", SentForm.of()).orElseThrow());
  }

  @Test
  void an_answer_needs_words_and_loses_none() {
    Entry<Objection> one = theyMaySay("Why now?");
    var again =
        (Reply.Page)
            home.post("/n/u4/say/" + one.id(), SentForm.of("text", "x".repeat(1001))).orElseThrow();
    assertEquals(422, again.status());
    assertEquals(1001, ((AnswerPages.AskPage) again.model()).form().value("text").length());
    assertTrue(rehearsals().lines().getFirst().answers().isEmpty());
  }

  @Test
  void a_reason_goes_under_what_is_typed_and_is_not_kept_before_the_person_keeps_it() {
    home.book().write(Reason.TYPE, new Reason("I was always the one who called", ""));
    String part = begins() + "/" + Part.REASONS.key();
    assertTrue(home.html(part).contains("I was always the one who called"));
    home.post(
        part, SentForm.of("text", "It is not one day.", "add", "0", "seen", seen(), "draft", part));
    assertTrue(
        home.html(part)
            .contains(">It is not one day.\nI was always the one who called</textarea>"));
    assertEquals("", Talks.of(home.book()).next().orElseThrow().fact().text(Part.REASONS));
  }

  @Test
  void words_that_may_sound_hard_are_kept_and_shown_once_more() {
    home.book()
        .write(
            ToneWord.TYPE, new ToneWord(ToneWord.Use.POINT, "shipwreck", Optional.of(Kind.INSULT)));
    String part = begins() + "/" + Part.BEGIN.key();
    Reply kept =
        home.post(part, SentForm.of("text", "You are a shipwreck", "seen", seen())).orElseThrow();
    assertEquals(Reply.see(part), kept);
    assertTrue(home.html(part).contains("a name that hurts"));
    Reply again =
        home.post(part, SentForm.of("text", "You are a shipwreck", "seen", seen())).orElseThrow();
    assertTrue(((Reply.SeeOther) again).path().endsWith("/" + Part.FEEL.key()));
    Reply soft =
        home.post(part, SentForm.of("text", "I have decided", "seen", seen())).orElseThrow();
    assertTrue(((Reply.SeeOther) soft).path().endsWith("/" + Part.FEEL.key()));
  }

  @Test
  void the_careful_way_offers_no_script_for_a_talk_in_person() {
    assertFalse(home.html("/n/u4").contains("With care"));
    Careful.turnOn(home.book());
    String page = home.html("/n/u4");
    assertTrue(page.contains("First, my safety plan"));
    assertTrue(page.indexOf("First, my safety plan") < page.indexOf("Write a few words"));
    String talk = begins();
    String main = home.html("/n/u4");
    assertFalse(main.contains(Part.FEEL.title(false)) || main.contains(Part.REASONS.title(false)));
    assertTrue(main.contains("From where, and by what"));
    assertFalse(home.html(talk + "/" + Part.PLACE.key()).contains("kitchen table"));
    assertTrue(home.html(talk + "/page").contains("By day, in a public place."));
    assertTrue(home.html("/n/u4/say").contains("You owe no answers."));
  }

  @Test
  void calm_says_where_its_days_stand() {
    home.post("/n/n6/plan", SentForm.of("span", "week", "what", "If I go"));
    assertTrue(home.html("/n/u4").contains("Day 1 of 7."));
    assertTrue(home.html("/n/z6").contains("Day 1 of 7."));
  }
}
