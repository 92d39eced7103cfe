package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class LeavingTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String USUAL = "https://www.wikipedia.org/";
  private static final String WEATHER = "https://weather.example/today";

  @RegisterExtension final Night night = new Night();

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_AT_NIGHT", "WITHOUT_SCRIPT", "WITH_THE_KEYBOARD_ALONE"})
  void somebody_comes_in_and_one_tap_is_enough(Screen screen) {
    Person person = readingAReason(screen);
    String cookie = person.cookie();
    try (var other = new PlainVisitor(night.home().address())) {
      other.unlocks(night.passphrase());
      assertTrue(other.get("/n/k4").body().contains(CUPS));

      person.leavesBy(() -> person.startsPressing("Leave now"), USUAL);

      assertFalse(other.get("/n/k4").body().contains(CUPS), "the vault is locked for everybody");
    }
    showsNothingOfIt(person, cookie);
  }

  @Test
  void three_presses_of_shift_leave_and_say_what_they_do_on_the_way() {
    Person person = readingAReason(Screen.DESKTOP);
    String cookie = person.cookie();
    Page page = person.page();
    page.keyboard().press("Shift");
    lightsAre(page, 1, "Shift, press 2 more times to leave.");
    page.keyboard().press("Shift");
    lightsAre(page, 2, "Shift, press 1 more time to leave.");
    person.leavesBy(() -> page.keyboard().press("Shift"), USUAL);
    showsNothingOfIt(person, cookie);
  }

  @Test
  void writing_capitals_or_pausing_never_leaves() {
    Person person = night.person(Screen.DESKTOP);
    person.setsUp();
    Page page = person.page();
    page.clock().install();
    person.opens("/n/k4/new");
    page.getByLabel("How did it feel?").focus();
    for (String capital : new String[] {"A", "B", "C", "D"}) {
      page.keyboard().press("Shift+" + capital);
      assertThat(page.locator(".presses i.lit")).hasCount(0);
    }
    assertThat(page.getByLabel("How did it feel?")).hasValue("ABCD");

    page.keyboard().press("Shift");
    page.keyboard().press("Shift");
    lightsAre(page, 2, "Shift, press 1 more time to leave.");
    page.clock().fastForward(5_001);
    lightsAre(page, 0, "Leaving was not started.");
    page.keyboard().press("Shift");
    lightsAre(page, 1, "Shift, press 2 more times to leave.");
    person.sees("A reason");
  }

  @Test
  void where_leaving_leads_can_be_chosen_and_is_explained() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.presses("About “Leave now”").sees("What it cannot do").sees(USUAL);
    person.sees("It does not clear the browser’s history.").presses("Change where it goes");
    person.typesOpenly("Where “Leave now” goes", "http://weather.example/today").presses("Keep");
    person.isAskedAgain("Where “Leave now” goes", "begins with https");
    person.finds("Where “Leave now” goes", "http://weather.example/today");
    person.typesOpenly("Where “Leave now” goes", WEATHER).presses("Keep");
    person.sees("Your settings are kept.");
    night.home().restart();
    person.opens("/").leavesBy(() -> person.startsPressing("Leave now"), WEATHER);
  }

  private Person readingAReason(Screen screen) {
    Person person = night.person(screen);
    person.setsUp();
    return person.goesToTheirReasons().writesAReason(CUPS, "");
  }

  private static void lightsAre(Page page, int lit, String said) {
    assertThat(page.locator(".presses i.lit")).hasCount(lit);
    assertThat(page.getByRole(AriaRole.STATUS).and(page.locator("#leave-status"))).hasText(said);
  }

  /// Neither the Back button nor the old cookie shows a word.
  private void showsNothingOfIt(Person person, String cookie) {
    person.page().goBack();
    person.looks().doesNotSee(CUPS);
    assertThat(person.page().getByLabel("Passphrase")).isVisible();
    try (var thief = new PlainVisitor(night.home().address(), cookie)) {
      PlainVisitor.Answer answer = thief.get("/n/k4");
      assertEquals(200, answer.status());
      assertFalse(answer.body().contains(CUPS));
    }
    person.unlocks().opens("/n/k4").sees(CUPS);
  }
}
