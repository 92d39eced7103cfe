package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Weeks of somebody who asks themselves whether it is still right.
@Journey
class DecidingTest {
  private static final Instant MORNING = Instant.parse("2026-10-03T08:30:00Z");
  private static final String LAUGH = "How they laugh with the children";
  private static final String YEARS = "Eleven years, and the house we painted";
  private static final String ASKED = "I have not been asked how I am since spring";
  private static final String KITCHEN = "The same kitchen, and nobody speaks in it";

  private static final String LAKE = "I swim before breakfast, and nobody waits";

  @RegisterExtension final Night night = new Night();

  @Proves("weigh")
  @ParameterizedTest
  @EnumSource(names = "WITH_THE_KEYBOARD_ALONE")
  void somebody_weighs_both_sides_and_weighs_them_again_a_week_later(Screen screen) {
    Person person = someoneDoubting(screen);
    person.opens("/n/g5").sees("Both lists are empty.");
    writesALine(person, "staying", LAUGH, 7, "Something I want or value");
    writesALine(person, "staying", YEARS, 9, "Mostly the years behind us");
    writesALine(person, "leaving", ASKED, 8, "Something I want or value");
    person.opens("/n/g5/plain").sees(LAUGH).doesNotSee(YEARS).sees("Set aside: 1 of 2.");
    person.presses("Back to both lists").presses("Who else is touched");
    person.presses("Write down somebody").types("Who is it?", "Our daughter Ana");
    person.types("If I stay, for them", "One home and quiet dinners").presses("Keep");
    person.opens("/n/g5").presses("If nothing changed in a year").presses("Write it");
    person.types("In my words", KITCHEN).presses("Keep").sees(KITCHEN);
    person.opens("/n/g5/long/without/edit").types("In my words", LAKE).presses("Keep").sees(LAKE);

    night.home().restartAt(MORNING.plus(8, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().opens("/n/g5/again");
    person.presses("Keep").isAskedAgain("How strong is the pull to stay?", "Choose one number");
    person.chooses("How strong is the pull to stay?", 7);
    person.chooses("How strong is the pull to leave?", 7).presses("Keep");
    person.sees("Weighed once so far.").presses("Take out").presses("Undo");
    person.sees("The pull to leave: 7 of 10");
    person.opens("/n/g5").presses("Change", ASKED).finds("What is it?", ASKED);
    person.chooses("How much does it weigh today?", 10).presses("Keep").sees("10 of 10");
    person.opens("/n/k4").presses("+ " + ASKED).sees("Read them now").opens("/n/g5");
    Print page = person.presses("On paper").prints();
    assertEquals(1, page.pages());
    assertTrue(page.words().contains(ASKED) && page.words().contains(KITCHEN), page.words());
    assertTrue(page.words().contains(LAKE), page.words());
  }

  private Person someoneDoubting(Screen screen) {
    night.home().restartAt(MORNING);
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    return person.chooses("I am asking myself if this is still right").presses("Keep");
  }

  private static void writesALine(
      Person person, String side, String text, int weight, String root) {
    person.opens("/n/g5/line/to/" + side).types("What is it?", text);
    person.chooses("How much does it weigh today?", weight).chooses(root);
    person.presses("Keep").sees(text);
  }

  @Proves("calm")
  @Test
  void a_week_of_taps_shows_whether_a_decision_holds_and_waits_at_night() {
    Person person = someoneDoubting(Screen.PHONE);
    person.opens("/n/n6").presses("Begin").presses("Keep");
    person.isAskedAgain("A week or a month?", "Choose a week or a month.");
    person.chooses("A week").types("What are you deciding?", "If I end it before the winter");
    person.presses("Keep");
    for (int day = 0; day < 6; day++) {
      boolean calm = day % 2 == 0;
      comesOn(person, MORNING.plus(day, ChronoUnit.DAYS)).presses("Today, in one tap");
      taps(person, calm ? "Calm" : "Stormy", calm ? "Go" : "Can’t tell");
    }
    person.sees("On 3 calm days: go 3.").sees("On 3 stormy days: can’t tell 3.");
    person.sees("On calm days it was mostly to go. On stormy ones it was mostly not to tell yet.");

    comesOn(person, Instant.parse("2026-10-09T01:30:00Z")).doesNotSee("Today, in one tap");
    person.opens("/n/n6").sees("It is night. Daylight decides.");
    person.presses("Write it down for the morning");
    person.types("What is in your head?", "I only want it to be over").presses("Keep");

    comesOn(person, Instant.parse("2026-10-09T07:30:00Z")).presses("Today, in one tap");
    person.sees("I only want it to be over");
    taps(person, "In between", "Stay");
    person
        .presses("Change it")
        .chooses("I would go")
        .types("A word about the day", "Rain, and quiet");
    person.presses("Keep").sees("Rain, and quiet").presses("Undo").doesNotSee("Rain, and quiet");
    comesOn(person, Instant.parse("2026-10-12T07:30:00Z")).doesNotSee("Today, in one tap");
    person.opens("/n/n6").sees("The week is over.").presses("Another week or month");
    person.finds("What are you deciding?", "If I end it before the winter");
    person.opens("/n/g5").sees("The week is over.");
  }

  private static void taps(Person person, String weather, String choice) {
    String line = "section:has(h2:text-is('%s')) button:has-text('%s')".formatted(weather, choice);
    person.page().waitForNavigation(person.page().locator(line)::click);
    person.looks().sees("Today is written down.");
  }

  private Person comesOn(Person person, Instant at) {
    night.home().restartAt(at);
    return person.comesBackAndUnlocks();
  }
}
