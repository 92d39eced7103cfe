package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who has not told anybody yet sorts out a shared life, quietly.
@Journey
class SharedLifeTest {
  private static final String THING = "The little account for the boat";
  private static final String QUESTION = "What becomes of the boat?";
  private static final Page.LocatorOptions PASSWORDS =
      new Page.LocatorOptions().setHasText("Passwords");
  private static final String SHOWN = "Change passwords, the important ones first";

  @RegisterExtension final Night night = new Night();

  @Proves("affairs")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void what_shows_is_put_off_and_what_is_weighty_waits_for_a_calm_hour(Screen screen) {
    night.home().restartAt(Instant.parse("2026-10-03T10:00:00Z"));
    Person person = night.person(screen);
    person.setsUp();
    person.opens("/n/e7").presses("Take from a ready list");
    person.page().locator("summary", PASSWORDS).click();
    person.presses("+ Onto my list", SHOWN).presses("To my list").sees(SHOWN);
    person.presses("Turn it on").doesNotSee(SHOWN).presses("One thing waits").sees(SHOWN);
    person.opens("/n/e7").presses("Write one thing").presses("Keep");
    person.isAskedAgain("What is it?", "Write what it is");
    person.types("What is it?", THING).chooses("They notice nothing").chooses("Signing something");
    person.typesOpenly("By when?", "2026-10-09").presses("Keep").sees("by 9 October");
    person.presses("Before this: stop a moment").chooses("How upset are you right now?", 8);
    person.presses("Show me").sees("This could wait for a calm hour.").sees("Upset, 8 of 10.");
    person.presses("Let it wait a day").sees("It waits until 4 October");
    person.opens("/n/e7").sees("waits for a calm hour").sees("2 things are on the list.");
    person.opens("/n/e7/ask").presses("+ What can I sign now").presses("Undo");
    person.presses("+ What can I sign now").presses("Write a question");
    person.types("What do you want to know?", QUESTION).presses("Keep").sees(QUESTION);

    night.home().restartAt(Instant.parse("2026-10-04T12:00:00Z"));
    person.comesBackAndUnlocks().doesNotSee("boat").presses("Something waited for a calm hour");
    person.presses("I have thought about it: go on").presses("Done", THING);
    person.sees("Done. That is one less.").sees("1 of 2 done.").presses("Undo");
    person.sees("by 9 October").presses("Done", THING);
    String paper = person.opens("/n/e7/print").prints().words();
    assertTrue(paper.contains(THING) && paper.contains(QUESTION), paper);
    assertFalse(paper.contains(SHOWN), paper);
    person.opens("/n/e7").presses("Turn it off").sees(SHOWN);
    assertTrue(person.takesEverythingAlong().contains(QUESTION));
  }
}
