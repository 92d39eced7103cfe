package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody lets contact get less, week by week, and then makes it a clean break.
@Journey
class FadingTest {
  @RegisterExtension final Night night = new Night();

  @Proves("parting")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void contact_within_the_plan_is_no_slip_and_contact_over_it_is_one(Screen screen) {
    night.home().restartAt(Instant.parse("2026-10-03T10:00:00Z"));
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    person.chooses("I am telling them this week").presses("Keep");
    plansAFade(person);
    writesToThem(person).sees("That was in your plan.").sees("This week: 1 of 2 times.");
    writesToThem(person).sees("This week: 2 of 2 times.");
    writesToThem(person).sees("You came back here.");

    night.home().restartAt(Instant.parse("2026-10-10T10:00:00Z"));
    person.comesBackAndUnlocks().opens("/n/w2").sees("This week: once at most.");
    person.doesNotSee("Your rule has come");
    writesToThem(person);
    writesToThem(person).sees("You came back here.");
    person.opens("/n/w2").sees("Your rule has come: now a clean break");
    assertTrue(person.presses("On paper").prints().words().contains("Messages"));

    night.home().restartAt(Instant.parse("2026-10-18T10:00:00Z"));
    person.comesBackAndUnlocks().presses("A plan of yours has come to its end");
    person.sees("no contact in your plan, but for: the children.").presses("On paper");
    person.presses("Back").presses("Make it a clean break").sees("A clean break from 18 October.");
    person.presses("Undo").sees("The end you set has come.").presses("Make it a clean break");
    person.opens("/n/p8").sees("a clean break from 18 October, but for: the children.");
    person.opens("/n/w2").presses("Take the plan out").sees("There is no plan yet.");
    person.presses("Undo").sees("A clean break from 18 October.");
  }

  private static void plansAFade(Person person) {
    person.opens("/n/w2").presses("Questions to help me choose");
    person.chooses("Yes").presses("Show me both ways").sees("goes on as business, either way");
    person.presses("Plan a fade").presses("Keep");
    person.isAskedAgain("When does it end?", "Choose an end");
    person.typesOpenly("When does it end?", "2026-10-16");
    person.typesOpenly("How often in the first week?", "2");
    person.chooses("Messages").chooses("The children").chooses("After two weeks in a row");
    person.presses("Keep").sees("Week 1 of 2.").sees("Still needed for: the children.");
  }

  private static Person writesToThem(Person person) {
    return person.opens("/n/p8/slip").chooses("I wrote or called").presses("Keep");
  }
}
