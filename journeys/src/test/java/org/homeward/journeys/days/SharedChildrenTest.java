package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody shares children: draws the weeks, writes a plan, and a message that is only business.
@Journey
class SharedChildrenTest {
  private static final String NEEDS = "The little one needs her blue drum at bedtime";
  private static final String DRAFT = "You never bring the rain jackets back";
  private static final String BETTER = "Hello, please bring both rain jackets on Friday at 16:00.";

  @RegisterExtension final Night night = new Night();

  @Proves("children")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void the_weeks_are_drawn_and_a_message_waits_a_day_and_counts_as_business(Screen screen) {
    night.home().restartAt(Instant.parse("2026-10-03T10:00:00Z"));
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    person.chooses("It ended, and we share children, work or a home").presses("Keep");
    drawsTheWeeks(person);
    writesAPlan(person);
    person.opens("/n/z4/rules").chooses("Costs").chooses("E-mail").presses("Keep");
    person.presses("Write to them about the children").presses("Write a message");
    person.types("Your message", DRAFT).presses("Keep").presses("Look at it");
    person.sees("It can wait until 4 October").sees("“You never” is about the two of you.");

    night.home().restartAt(Instant.parse("2026-10-04T12:00:00Z"));
    person.comesBackAndUnlocks().presses("A message has waited a while").sees("It has waited.");
    person.presses("Change the words").types("Your message", BETTER).presses("Keep");
    person.presses("Look at it").sees("A kind word is in it.").presses("I sent it");
    person.sees("Noted as business.").opens("/n/p8").sees("Only business");
    assertTrue(person.takesEverythingAlong().contains(BETTER));
  }

  private static void drawsTheWeeks(Person person) {
    person.presses("Draw the week").presses("Begin with this", "A week with each");
    person.places("Wednesday", "them").typesOpenly("At what time do they change?", "17:00");
    person.presses("Keep").sees("Today: with me.").presses("Add such days").presses("Keep");
    person.isAskedAgain("First day", "Choose the first day.");
    person.typesOpenly("First day", "2026-10-10").typesOpenly("Last day", "2026-10-11");
    person.chooses("With me").types("What is it?", "The cousins are here").presses("Keep");
    person.sees("The cousins are here").presses("Take out").presses("Undo");
    person.presses("In my calendar");
    String file = person.takesAway("Make the calendar file");
    assertTrue(file.contains("SUMMARY:At home") && file.contains("20261010T170000"), file);
    assertFalse(file.contains("cousins"), file);
  }

  private static void writesAPlan(Person person) {
    person.opens("/n/z4/plan").presses("What matters to them").types("In your words", NEEDS);
    person.chooses("Agreed").presses("Keep").sees("Part 2 of 15").presses("Skip this one");
    person.opens("/n/z4").sees("1 of 15 parts have words").presses("On paper");
    Print print = person.prints();
    assertTrue(print.words().contains(NEEDS) && print.words().contains("The two weeks"));
  }
}
