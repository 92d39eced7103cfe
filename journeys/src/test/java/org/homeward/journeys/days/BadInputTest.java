package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people type and do that nobody planned for.
@Journey
class BadInputTest {
  private static final String WHAT = "What happened, or what is missing?";
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String OTHER = "I was quiet for a year so that nothing would break";

  @RegisterExtension final Night night = new Night();

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "WITHOUT_SCRIPT"})
  void a_text_that_is_far_too_long_is_answered_with_its_length_and_kept_in_the_box(Screen screen) {
    Person person = atANewReason(screen);
    String all = "It went on and on. ".repeat(5_263).strip();
    person.types(WHAT, all).presses("Keep");
    person.isAskedAgain(WHAT, "This holds 500 characters, and yours has 99,996.");
    person.finds(WHAT, all);
    person.types(WHAT, CUPS).presses("Keep").sees("Kept.");
    assertEquals(List.of(CUPS), person.reasonsInOrder());
  }

  @Test
  void any_script_and_any_sign_is_kept_as_it_was_written() {
    Person person = atANewReason(Screen.PHONE);
    List<String> texts =
        List.of(
            "Grüße, fünf Äpfel & <b>kein</b> Wort \"mehr\" von 'dir'",
            "🌊 👩‍👩‍👧 the sea, and nobody laughs 🏳️‍🌈",
            "אני רוצה לגור ליד הים, והם צוחקים",
            "我数了数我的茶杯，没有人问我好不好",
            "${shell.csrf()} {{7*7}} %00 %s \\u0041 &amp; &#65; --");
    for (String text : texts) {
      person.opens("/n/k4/new").types(WHAT, text).presses("Keep").sees(text);
    }
    night.home().restart();
    person.comesBackAndUnlocks().opens("/n/k4");
    assertEquals(texts, person.reasonsInOrder());
    assertThat(person.page().locator("main b")).hasCount(0);
  }

  @Test
  void invisible_characters_are_taken_out_and_said_to_be() {
    Person person = atANewReason(Screen.DESKTOP);
    person
        .types("How did it feel?", "small")
        .types(WHAT, "one\u0001 two\u0007 \u001b[31mthree\u007f");
    person.presses("Keep").isAskedAgain(WHAT, "There were invisible characters here");
    person.finds(WHAT, "one two [31mthree").finds("How did it feel?", "small");
    person.presses("Keep").sees("one two [31mthree");
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      String id = visitor.get("/n/k4/new").entryId();
      String sent = "id=" + id + "&seen=0&text=a%00b%ff%fe%c0%af%ed%a0%80c&csrf=" + visitor.csrf();
      PlainVisitor.Answer answer = visitor.postBody("/n/k4/keep", sent);
      assertEquals(422, answer.status());
      assertTrue(answer.body().contains(">abc</textarea>"), "the rest is still there");
    }
  }

  @Test
  void a_text_that_turns_the_writing_round_turns_nothing_but_itself() {
    Person person = atANewReason(Screen.PHONE);
    String turning = "\u202eenod si ti \u2067 \u202d and no end";
    person.types(WHAT, turning).types("How did it feel?", "plain").presses("Keep").sees("plain");
    person
        .page()
        .locator("ul.entries .own, ul.entries [dir]")
        .all()
        .forEach(text ->
            assertTrue(
                ((String) text.evaluate("e => getComputedStyle(e).unicodeBidi")).contains("isolate")
                    || ((String) text.evaluate("e => getComputedStyle(e).unicodeBidi"))
                        .equals("plaintext")));
    // Of three words in the line below, the first still stands to the left of the last.
    Object order =
        person
            .page()
            .locator("ul.entries .meta")
            .last()
            .evaluate(
                "e => { const at = (from, to) => { const r = document.createRange();"
                    + " r.setStart(e.firstChild, from); r.setEnd(e.firstChild, to);"
                    + " return r.getBoundingClientRect().left; };"
                    + " const n = e.firstChild.length; return at(0, 1) < at(n - 1, n); }");
    assertEquals(true, order);
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "WITHOUT_SCRIPT"})
  void a_form_sent_twice_is_kept_once(Screen screen) {
    Person person = atANewReason(screen);
    person.types(WHAT, CUPS);
    Page page = person.page();
    page.getByText("Keep", exactly()).dblclick();
    // Without a script the second press ends the first answer: what counts is where it arrives.
    assertThat(page).not().hasURL(Pattern.compile("/new$"));
    person.looks().opens("/n/k4");
    assertEquals(List.of(CUPS), person.reasonsInOrder());

    person.presses("Change", CUPS).types(WHAT, OTHER).presses("Keep");
    page.goBack();
    page.waitForNavigation(() -> page.getByText("Keep", exactly()).click());
    person.opens("/n/k4");
    assertEquals(1, person.reasonsInOrder().size());
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @Test
  void the_same_reason_changed_in_two_tabs_is_asked_about_and_neither_text_is_lost() {
    Person person = atANewReason(Screen.DESKTOP);
    person.types(WHAT, "the first words of it").presses("Keep");
    person.presses("Change", "the first words of it");
    Page first = person.opensATab();
    person.opens("/n/k4").presses("Change", "the first words of it");
    person.types(WHAT, CUPS).presses("Keep").sees(CUPS);

    person.looksAt(first).types(WHAT, OTHER).presses("Keep");
    person.sees("This was changed in another window after you opened it here.");
    person.finds(WHAT, OTHER).presses("Keep").sees(OTHER);
    person.presses("What I wrote here before").sees(CUPS).sees(OTHER).sees("the first words of it");
  }

  @Test
  void a_late_half_written_draft_never_comes_back_over_what_was_kept() {
    night.person(Screen.PHONE).setsUp();
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      String id = visitor.get("/n/k4/new").entryId();
      var form =
          java.util.Map.of("id", id, "seen", "0", "draft", "reason-new", "text", CUPS, "felt", "");
      assertEquals(303, visitor.post("/n/k4/keep", form).status());
      // The browser had sent this one before, on another connection.
      visitor.post("/draft", form);
      PlainVisitor.Answer fresh = visitor.get("/n/k4/new");
      assertTrue(!fresh.entryId().equals(id), "a new reason is not the one kept before");
      assertTrue(!fresh.body().contains(CUPS));
      assertEquals(303, visitor.writesAReason(OTHER).status());
      String all = visitor.get("/n/k4").body();
      assertTrue(all.contains(CUPS) && all.contains(OTHER));
    }
  }

  private Person atANewReason(Screen screen) {
    Person person = night.person(screen);
    person.setsUp();
    return person.opens("/n/k4/new");
  }
}
