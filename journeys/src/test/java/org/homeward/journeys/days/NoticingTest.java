package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody long gone looks now and then whether they have walked away, and sees one thing end.
@Journey
class NoticingTest {
  private static final Instant FIRST = Instant.parse("2026-06-01T19:00:00Z");
  private static final String LOOKING_UP = "I look them up, online or by asking around.";
  private static final String HEAVY = "I carried the kitchen door for two years";
  private static final String LIGHTER = "I put the kitchen door down by the river";
  private static final String WISH = "That they find somebody who likes the rain";
  private static final String LOVING = "I love them.";

  @RegisterExtension final Night night = new Night();

  @Proves("markers")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void what_is_done_ends_while_what_is_felt_may_stay(Screen screen) {
    night.home().restartAt(FIRST);
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    person.chooses("It ended months ago, or longer").presses("Keep");
    person.opens("/n/o5").sees("You have not looked yet.").presses("Look now").presses("Keep");
    person.sees("Choose a number for one of them.");
    looks(person, LOOKING_UP, 6).sees("Too early to say: Looking them up");
    person.presses("What I wait for and think, if you like").presses("Not now");
    looksAtFeelings(person, 9).sees("What I feel");

    for (int again = 1; again <= 3; again++) {
      night.home().restartAt(FIRST.plus(15L * again, ChronoUnit.DAYS));
      person.comesBackAndUnlocks();
      looks(person.opens("/n/o5").presses("Look again"), LOOKING_UP, again == 3 ? 4 : 0);
    }
    person.sees("Too early to say: Looking them up").presses("All my looks");
    person.presses("Change", "Looking them up: 4 of 10").sees("I look them up");
    looks(person, LOOKING_UP, 1)
        .sees("Gone: Looking them up")
        .sees("Too early to say: Loving them");
    person.presses("Looking them up").sees("0 or 1 in all of the last 3 looks, since 16 June.");
    person.presses("Back to all the marks").presses("All my looks");
    person.presses("Take out", "Loving them: 9 of 10").doesNotSee("Loving them");
    person.presses("Undo").sees("Loving them: 9 of 10").presses("Back");
    assertTrue(person.prints().words().contains("Looking them up"));
    person.opens("/n/g1").sees("Gone, for a month of looks: looking them up.");
    person.opens("/n/o5/history").sees("Looking them up: 4 of 10");
  }

  @Proves("forgive")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void forgiving_has_a_place_when_it_comes_by_itself(Screen screen) {
    Person person = night.person(screen);
    person.setsUp();
    person
        .presses("Path")
        .unfolds("Free")
        .presses("Forgiving")
        .sees("Nothing is here, and nothing needs to be.");
    person.presses("Write a letter").presses("Keep").sees("Write a few words first.");
    person.types("In your words", HEAVY).chooses("Myself").presses("Keep").sees("To myself");
    person.presses("Write a wish").types("What do you wish?", WISH).presses("Keep").sees(WISH);

    night.home().restart();

    person.comesBackAndUnlocks().opens("/n/s7").presses("Read it").sees("To myself").sees(HEAVY);
    assertTrue(person.prints().words().contains(HEAVY));
    person.presses("Change it").types("In your words", LIGHTER).presses("Keep").sees(LIGHTER);
    person.presses("Undo").sees(HEAVY).presses("Take out", WISH).doesNotSee(WISH);
    person.presses("Undo").sees(WISH).presses("Read it").presses("Let it go for good");
    person.presses("Erase it for good").doesNotSee(HEAVY).presses("Back").sees(WISH);
    assertTrue(person.opens("/n/s7/history").takesAway("Take these with me").contains(WISH));
  }

  private static Person looks(Person person, String mark, int left) {
    return person.chooses(mark, left).presses("Keep").sees("Kept.");
  }

  private static Person looksAtFeelings(Person person, int left) {
    return looks(person.opens("/n/o5/look/feeling"), LOVING, left);
  }
}
