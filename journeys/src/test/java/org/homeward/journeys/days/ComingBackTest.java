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

/// Somebody writes on a calm day what would have to change; then a message comes.
@Journey
class ComingBackTest {
  private static final String COUNSEL = "They come to the counselling with me";
  private static final String REASON = "They counted my cups of tea and never asked how I was";
  private static final String ANSWER = "I read this. I am not able to talk about us now.";

  private static final String HOPED = "That the evenings would be ours";

  @RegisterExtension final Night night = new Night();

  @Proves("return")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void what_was_written_while_calm_is_read_back_when_they_come_back(Screen screen) {
    night.home().restartAt(Instant.parse("2026-10-03T10:00:00Z"));
    Person person = night.person(screen);
    person.setsUp();
    writesOnACalmDay(person);

    night.home().restartAt(Instant.parse("2026-10-10T21:00:00Z"));
    person.comesBackAndUnlocks().opens("/n/p8/they").presses("Keep");
    person.presses("If they came back: look here").presses("Show me");
    person.isAskedAgain("What is it?", "Choose which it is.");
    person.chooses("They wrote, called or came").chooses("Both in one").presses("Show me");
    person.sees("Until 11 October, 21:00, nothing has to be answered.");
    person.sees(COUNSEL).sees(REASON).sees("In 52 days.").sees(ANSWER).sees("Say nothing.");
    person.sees("Together again once. It lasted 18 days.").sees("Wait a day, then see");
    person.sees("The last time, 3 February 2024").sees(HOPED);
    person.opens("/").sees("You can take a day");

    night.home().restartAt(Instant.parse("2026-10-12T08:00:00Z"));
    person.comesBackAndUnlocks().presses("How did it end?").presses("Keep");
    person.isAskedAgain("What did you do?", "Choose how it ended");
    person.chooses("I did not answer").types("How was that?", "Hard, and then quiet");
    person.presses("Keep").sees("You let it lie.").sees("Hard, and then quiet");
    person
        .presses("Change what happened")
        .types("What was said, or what do you feel?", "The blue suitcase");
    person.presses("Show me").sees("You let it lie.").presses("All of these times");
    person.sees("The blue suitcase").presses("Take out").presses("Undo").sees("The blue suitcase");
    assertTrue(person.takesEverythingAlong().contains("The blue suitcase"));
  }

  private static void writesOnACalmDay(Person person) {
    person.writesQuicklyAReason(REASON);
    person
        .opens("/n/y3")
        .presses("Write the first one")
        .types("What would have to be different?", COUNSEL);
    person.types("How would you see it?", "Four times in a row").chooses("On their side");
    person.presses("Keep").sees(COUNSEL).presses("Set a day");
    person.typesOpenly("Not before", "2026-12-01").presses("Keep").sees("1 December");
    person.presses("Together again").presses("Write down a time");
    person.typesOpenly("Together again from", "2024-02-20").typesOpenly("Until", "2024-02-03");
    person.presses("Keep").isAskedAgain("Until", "This day is before the one it began on.");
    person.typesOpenly("Together again from", "2024-02-03").typesOpenly("Until", "2024-02-20");
    person.types("What was hoped or promised?", HOPED).types("How did it end?", "The phone");
    person.presses("Keep").sees("It lasted 18 days.");
    person.opens("/n/y3/ready").presses("+ " + ANSWER).sees(ANSWER);
    person.opens("/n/y3/tonight/new").chooses("Wait a day, then see").presses("Keep");
    assertTrue(person.opens("/n/y3/page").prints().words().contains(COUNSEL));
  }
}
