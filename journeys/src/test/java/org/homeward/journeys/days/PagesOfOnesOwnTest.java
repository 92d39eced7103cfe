package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Some weeks after the end, somebody finds their own days again.
@Journey
class PagesOfOnesOwnTest {
  private static final Instant MORNING = Instant.parse("2026-10-03T08:30:00Z");
  private static final Instant MONDAY = Instant.parse("2026-09-28T08:30:00Z");
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

  @Proves("journal")
  @Test
  void somebody_writes_pages_and_is_offered_a_kinder_form() {
    Person person = someoneWeeksAfter(Screen.PHONE_AT_NIGHT);
    person.opens("/p").unfolds("Heal").presses("Pages").sees("Nothing is written yet.");
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

  @Proves("reclaim")
  @Test
  void hours_of_ones_own_are_planned_and_lived_and_go_in_the_jar() {
    Person person = someoneWeeksAfter(Screen.PHONE);
    person.opens("/n/a3/lights").presses("Write the first one").presses("Keep");
    person.isAskedAgain("What is it?", "A word is enough.");
    person.types("What is it?", "Clay under my nails").presses("Keep");
    person.presses("It did today").sees("The last time: today");

    person.opens("/n/e5").sees("Nothing is on your list yet.").presses("What do other people");
    person.presses("Clay under my nails").sees("It is on your list.");
    person.presses("A language").presses("Back to my list");
    person.presses("I did it").finds("What could it be?", "");
    person.types("What could it be?", "Find the old grammar").presses("Keep");
    person.presses("Plan this week").page().getByLabel("Clay under my nails").selectOption("120");
    person.presses("Keep").sees("2 hours planned. The week is open.");

    comesOn(person, 1).opens("/n/e5").presses("I had some time for it").presses("Keep");
    person.isAskedAgain("What was it for?", "Choose what it was for.");
    person.page().getByLabel("What was it for?").selectOption("Clay under my nails");
    person.page().getByLabel("About how long?").selectOption("90");
    person.types("How was it?", "A bowl, nearly round").presses("Keep");
    person.sees("This week: 2 hours planned, 1½ hours lived.");
    person.presses("All the hours and steps").sees("A bowl, nearly round");
    person.presses("Take out", "A bowl").presses("Undo").opens("/n/e5/hours").sees("A bowl");
    Print week = person.opens("/n/e5/paper").prints();
    assertTrue(week.words().contains("Find the old grammar"), week.words());
    person.opens("/n/g1").sees("Time of my own: Clay under my nails");
    person.page().locator(".noticed:has-text('A small step') button").last().click();
    person.looks().doesNotSee("A small step: Ten words");
    person.page().locator(".noticed:has-text('Time of my own') button").first().click();
    person.looks().sees("Time of my own: Clay under my nails");
  }

  /// A week between, without looking closely at the page.
  private void answersInPassing(int week) {
    Instant then = MONDAY.plus(7L * week, ChronoUnit.DAYS);
    night.home().restartAt(then);
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      String path = "/n/a3/week/" + then.toString().substring(0, 10);
      visitor.post(path, Map.of("a0", "Week " + week, "seen", "0"));
    }
  }

  @Proves("self")
  @Test
  void somebody_answers_three_short_questions_and_meets_them_again_weeks_later() {
    Person person = someoneWeeksAfter(Screen.WITHOUT_SCRIPT);
    person.opens("/n/a3").presses("Answer one, or all three").presses("Keep");
    person.isAskedAgain("When did you last forget the time?", "One answer is enough");
    person.types("When did you last forget the time?", "On the ferry, counting gulls");
    person.presses("Keep").sees("This week is done.");
    for (int week = 1; week < 8; week++) {
      answersInPassing(week);
    }
    comesOn(person, 56).opens("/n/a3/week").sees("What you said before");
    person.sees("On the ferry, counting gulls");
    person.types("When did you last forget the time?", "In the clay class").presses("Keep");
    person.presses("All the weeks").presses("Change", "counting gulls");
    person.types("Who makes you laugh, and about what?", "Ana, about the hedge");
    person.presses("Keep").presses("Undo").opens("/n/a3/weeks").doesNotSee("about the hedge");
    assertTrue(person.presses("On paper").prints().words().contains("In the clay class"));

    person.opens("/n/a3/places").presses("Write the first one");
    person.types("Where do I look?", "Whether they read my message").presses("Keep");
    person.isAskedAgain("Who holds the answer there?", "Choose the one that fits best.");
    person.chooses("Them").presses("Keep").sees("One place so far");
    person.presses("Change").chooses("Myself").presses("Keep").sees("One place, with yourself.");
    person.presses("Take out").presses("Undo").sees("Whether they read my message");
    assertTrue(person.takesEverythingAlong().contains("counting gulls"));
  }
}
