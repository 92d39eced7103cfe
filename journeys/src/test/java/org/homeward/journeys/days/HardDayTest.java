package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
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

/// Somebody makes a plan for a day in December, and the day comes.
@Journey
class HardDayTest {
  private static final String NAME = "The evening on the pier";
  private static final String THEN = "I swim with Ines at nine";
  private static final String SONG = "The one from the kitchen radio";
  private static final String WARM = "The water was warm";
  private static final String REASON = "The chair beside me stayed empty at every birthday";

  @RegisterExtension final Night night = new Night();

  @Proves("harddays")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void a_plan_made_while_calm_is_offered_three_days_before_without_a_name(Screen screen) {
    night.home().restartAt(Instant.parse("2026-10-03T10:00:00Z"));
    Person person = night.person(screen);
    person.setsUp();
    person.writesQuicklyAReason(REASON);
    writesDays(person);

    night.home().restartAt(Instant.parse("2026-12-09T10:00:00Z"));
    person.comesBackAndUnlocks().sees("A hard day is near").doesNotSee(NAME);
    person.presses("A hard day is near").sees(NAME).sees("in 3 days").sees(THEN).sees(REASON);
    person.presses("Change it").types("… then I will …", THEN + " in the old pool");
    person.presses("Keep").sees("in the old pool");
    person.opens("/n/u3/near").presses("Say nothing of it this time").doesNotSee("near");
    person.presses("Undo").opens("/").sees("A hard day is near");
    person.feelsAnUrge().presses("Show me my reason");
    person.sees("You made a plan for days like this one.").presses("See it").sees(THEN);

    night.home().restartAt(Instant.parse("2026-12-13T10:00:00Z"));
    person.comesBackAndUnlocks().presses("A day is behind you").sees(NAME);
    person.chooses("How hard was it?", 3).chooses("I did it, and it helped");
    person.types("A few words for the next time", WARM).presses("Keep");
    person.sees(WARM).sees("Easier than expected: 1 of 1.");
    person.presses("Change", WARM).finds("A few words for the next time", WARM);
    person.chooses("How hard was it?", 4).presses("Keep").presses("Undo").sees(WARM);
    person.presses("Take out", WARM).doesNotSee(WARM).presses("Undo").sees(WARM);
    person.opens("/").doesNotSee("A day is behind you");
    assertTrue(person.takesEverythingAlong().contains(WARM));
  }

  private static void writesDays(Person person) {
    person.opens("/n/u3").presses("Write down one day");
    person.typesOpenly("Which day?", "2026-12-12").presses("Keep");
    person.isAskedAgain("What do you call it?", "Write a word for it.");
    person.finds("Which day?", "2026-12-12").types("What do you call it?", NAME);
    person.chooses("It comes every year").types("… then I will …", THEN);
    person.chooses("How hard do you think it will be?", 9).presses("Keep");
    person.sees("The next is in 70 days.").presses("Another day");
    person.types("What do you call it?", SONG).types("… then I will …", "The next song, at once");
    person.presses("Keep").sees("On any day");
    person.presses("Take out", SONG).presses("Undo").sees(SONG);
    person.unfolds("Days many people find hard").presses("+ The last night of the year");
    person.finds("Which day?", "2026-12-31").presses("Not now").sees("The last night of the year");
    person.presses("Take out", "The last night of the year");
    person.presses("In my calendar").types("What your calendar calls them", "Slow day");
    person.presses("Keep this title");
    String file = person.takesAway("Make the calendar file");
    assertTrue(file.contains("SUMMARY:Slow day") && file.contains("20261212"), file);
    assertFalse(file.contains("pier"), file);
    assertTrue(person.opens("/n/u3/print").prints().words().contains(THEN));
  }
}
