package org.homeward.path.tell.letter;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.book.Entry;
import org.homeward.path.hold.urge.Unsent;
import org.homeward.path.practice.calendar.ReadBack;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterPagesTest {
  private static final String WORDS = "I have decided, and I will not come back to it";

  private final OpenBook home = OpenBook.at("2026-10-03T19:30:00Z");

  @AfterEach
  void close() {
    home.close();
  }

  private String writesALetter() {
    home.post("/n/z6/keep", SentForm.of("text", WORDS, "seen", "0"));
    return "/n/z6/" + Letters.of(home.book()).all().getFirst().id();
  }

  private void putsAway(String letter, String opens) {
    Entry<Letter> entry = Letters.of(home.book()).all().getFirst();
    String seen = String.valueOf(entry.sequence());
    home.post(letter + "/close", SentForm.of("opens", opens, "seen", seen));
  }

  @Test
  void no_page_shows_a_closed_letter_before_its_day() {
    String letter = writesALetter();
    assertTrue(home.html(letter).contains(WORDS));
    putsAway(letter, "2026-10-06");
    for (String page : List.of("", "/page", "/burn")) {
      assertFalse(home.html(letter + page).contains(WORDS), page);
    }
    assertFalse(home.html("/n/z6").contains(WORDS));
    assertEquals(Reply.see(letter), home.get(letter + "/edit").orElseThrow());
    home.post(letter + "/open", SentForm.of());
    home.post(letter + "/given", SentForm.of());
    assertFalse(home.html(letter).contains(WORDS));
  }

  @Test
  void wanting_it_sooner_means_tomorrow_and_never_today() {
    String letter = writesALetter();
    putsAway(letter, "2027-01-01");
    home.post(letter + "/sooner", SentForm.of());
    assertEquals("2026-10-04", Letters.of(home.book()).openings().getFirst().day().toString());
    home.goTo("2026-10-04T05:00:00Z").post(letter + "/sooner", SentForm.of());
    home.post(letter + "/open", SentForm.of());
    assertTrue(home.html(letter).contains(WORDS));
    assertTrue(home.html(letter).contains("Opened again 4 October"));
  }

  @Test
  void changing_an_opened_letter_keeps_that_it_rested() {
    String letter = writesALetter();
    putsAway(letter, "2026-10-04");
    home.goTo("2026-10-05T05:00:00Z").post(letter + "/open", SentForm.of());
    Entry<Letter> entry = Letters.of(home.book()).all().getFirst();
    String seen = String.valueOf(entry.sequence());
    home.post(
        "/n/z6/keep", SentForm.of("id", entry.id().value(), "seen", seen, "text", "Softer words"));
    Letter changed = Letters.of(home.book()).all().getFirst().fact();
    assertEquals("Softer words", changed.text());
    assertTrue(changed.rested().isPresent());
  }

  @Test
  void a_burned_letter_leaves_no_version_and_no_draft() {
    String letter = writesALetter();
    String draft = letter + "/edit";
    home.book().drafts().keep(draft, Map.of("text", List.of(WORDS)));
    home.post(letter + "/burn", SentForm.of());
    assertTrue(home.book().history(List.of(Letter.TYPE)).isEmpty());
    assertTrue(home.book().drafts().find(draft).isEmpty());
  }

  @Test
  void what_was_not_sent_in_an_urge_stands_here_and_burns_here() {
    Entry<Unsent> urge = home.book().write(Unsent.TYPE, new Unsent("Do you still have my key"));
    assertTrue(home.html("/n/z6/unsent").contains("Do you still have my key"));
    home.post("/n/z6/unsent/keep", SentForm.of("text", "Written here", "seen", "0"));
    assertTrue(home.html("/n/m2/unsent").contains("Written here"));
    home.post("/n/z6/unsent/" + urge.id() + "/burn", SentForm.of());
    assertEquals(1, home.book().history(List.of(Unsent.TYPE)).size());
  }

  @Test
  void words_burned_at_once_were_never_written() {
    home.post("/n/z6/unsent/keep", SentForm.of("text", "Gone", "burn", "yes", "seen", "0"));
    assertTrue(home.book().history(List.of(Unsent.TYPE)).isEmpty());
  }

  @Test
  void a_letter_that_is_not_sent_stands_with_the_other_unsent_ones_and_can_be_taken_up_again() {
    String letter = writesALetter();
    home.post(letter + "/not-sent", SentForm.of());
    assertTrue(home.html("/n/z6/unsent").contains("Letters that were not sent"));
    home.post(letter + "/take-up", SentForm.of());
    assertEquals(1, Letters.of(home.book()).open().size());
  }

  @Test
  void the_calendar_gets_the_opening_days_under_a_title_that_tells_nothing() {
    putsAway(writesALetter(), "2026-10-20");
    var file = (Reply.Download) home.get("/n/z6/file").orElseThrow();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    var event = ReadBack.only(text);
    assertEquals("Read a page", requireNonNull(event.getSummary()).getValue());
    assertEquals(
        List.of(LocalDate.parse("2026-10-20")),
        ReadBack.beginnings(text, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-01")));
    assertFalse(text.toLowerCase(Locale.ROOT).contains("letter") || text.contains(WORDS));
  }

  @Test
  void the_careful_way_comes_before_the_letters() {
    assertFalse(home.html("/n/z6").contains("Be away first"));
    Careful.turnOn(home.book());
    String page = home.html("/n/z6");
    assertTrue(page.contains("Be away first"));
    assertTrue(page.contains("Not the plan, not the day, not the new address."));
    assertTrue(page.indexOf("Be away first") < page.indexOf("Write a letter"));
    assertTrue(home.html("/n/z6/new").contains("Not the plan"));
    assertTrue(home.html(writesALetter() + "/burn").contains("keeping it is the safer way"));
  }
}
