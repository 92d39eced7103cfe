package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Some weeks after the end, somebody finds their own days again.
@Journey
class PagesOfOnesOwnTest {
  private static final Instant MORNING = Instant.parse("2026-10-03T08:30:00Z");
  private static final String NIGHT_WORDS = "Alone at night again, and the fridge hums";
  private static final String PLAN = "Up at seven, the bank at ten, soup in the evening";

  @RegisterExtension final Night night = new Night();

  private Person someoneWeeksAfter(Screen screen) {
    night.home().restartAt(MORNING);
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    return person.chooses("It ended some weeks ago").presses("Keep");
  }

  private Person comesOn(Person person, int day) {
    night.home().restartAt(MORNING.plus(day, ChronoUnit.DAYS));
    return person.comesBackAndUnlocks();
  }

  @Test
  void somebody_writes_pages_and_is_offered_a_kinder_form() {
    Person person = someoneWeeksAfter(Screen.PHONE_AT_NIGHT);
    person.opens("/p").presses("Pages").sees("Nothing is written yet.");
    person.presses("A free page").presses("Put it away");
    person.isAskedAgain("My page", "One sentence is a page too.");
    writesAFreePage(person, NIGHT_WORDS, 6, 3);
    person.doesNotSee("Twice now").sees("The page is closed.");

    comesOn(person, 1).opens("/n/z8");
    writesAFreePage(person, "The same as yesterday, more or less", 5, 4);
    person.sees("Twice now it felt heavier").presses("Only the next days");
    person.types("My page", PLAN);
    person.chooses("First: how do you feel?", 4).presses("Put it away");
    person.chooses("How do you feel now?", 5).presses("Close the page");
    person.doesNotSee("Twice now").opens("/n/z8").doesNotSee("Twice now");

    comesOn(person, 5).opens("/n/z8").presses("Find a page");
    person.types("Words, or a feeling", "lonely").presses("Look for it");
    person.sees("Near in meaning").sees("Alone at night").doesNotSee("bank");
    person.types("Words, or a feeling", "banks").presses("Look for it").sees("One page has");
    person.presses("Read it").presses("Change or add to it");
    person.types("My page", PLAN + ", and a bath").presses("Keep").sees("and a bath");
    person.presses("Undo").doesNotSee("and a bath");
    Print sheet = person.prints();
    assertTrue(sheet.words().contains(PLAN), sheet.words());
    person.presses("Take out").sees("Taken out.").presses("Undo");
    person.opens("/n/z8").presses("October 2026").presses("On paper");
    assertTrue(person.prints().words().contains(NIGHT_WORDS));
    person.opens("/n/z8").presses("October 2026").presses("Read it", NIGHT_WORDS);
    person.presses("Erase it for good");
    person.presses("Erase").opens("/n/z8").doesNotSee("fridge");
    person.opens("/n/z8/history").doesNotSee("fridge");
  }

  private static void writesAFreePage(Person person, String words, int before, int after) {
    person.opens("/n/z8").presses("A free page");
    person.chooses("First: how do you feel?", before).types("My page", words);
    person.presses("Put it away").chooses("How do you feel now?", after);
    person.presses("Close the page");
  }

  @Test
  void an_unfinished_page_waits_and_a_full_head_gets_plain_questions() {
    Person person = someoneWeeksAfter(Screen.PHONE);
    person.opens("/n/z8/w/s1").types("My page", "I spoke with");
    person.page().waitForResponse("**/draft", () -> person.page().keyboard().press("x"));
    person.opens("/n/z8").sees("Begun, and not put away yet").presses("Go on with it");
    person.finds("My page", "I spoke withx");

    person.opens("/n/b3").page().getByText("Two more, if you like").click();
    person.chooses("How stuck were you in your head?", 9).presses("Keep");
    person.opens("/n/z8").sees("For a full head").doesNotSee("What is mine again");
  }
}
