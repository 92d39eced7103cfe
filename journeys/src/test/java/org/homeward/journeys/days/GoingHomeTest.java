package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody looks back, keeps one page, and closes the rest.
@Journey
class GoingHomeTest {
  private static final String FIRST = "I was always the one who knocked";
  private static final String LAST = "That the garden of theirs does well";
  private static final String LEARNED = "Quiet is not the same as being alone";
  private static final String LINE = "I say what I need in the first month";

  @RegisterExtension final Night night = new Night();

  @BeforeEach
  void begin() {
    night.home().restartAt(Instant.parse("2026-02-01T19:00:00Z"));
  }

  private Person goesBackToTheirFirstPage(Screen screen) {
    Person person = night.person(screen);
    person.setsUp();
    person.goesToTheirReasons().writesAReason(FIRST, "");
    night.home().restartAt(Instant.parse("2026-11-20T19:00:00Z"));
    return person.comesBackAndUnlocks();
  }

  private static void writesTheLastPage(Person person) {
    person.opens("/n/s7/wish/new").types("What do you wish?", LAST).presses("Keep");
    person.presses("Path").unfolds("Free").presses("Going home").sees("You may come sooner.");
    person.presses("The first page beside the last").sees(FIRST).sees(LAST);
    assertTrue(person.prints().words().contains(FIRST));
    person.presses("What I learned").sees("Nothing is written yet.").presses("Write it");
    person.presses("Keep").sees("Write a few words in one of the two.");
    person.types("What do I know now?", LEARNED).types("My lines for next time", LINE);
    person.presses("Keep").sees(LEARNED).sees(LINE);
    person.presses("Take out").sees("Nothing is written yet.").presses("Undo").sees(LEARNED);
    assertTrue(person.prints().words().contains(LINE));
    person.presses("Back").presses("Close the rest");
  }

  @Proves("closing")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void what_is_sealed_stays_out_of_sight_until_its_day_or_a_day_after_asking(Screen screen) {
    Person person = goesBackToTheirFirstPage(screen);
    writesTheLastPage(person);
    person.presses("Keep it all").sees("It all stays.").presses("Back");
    person.presses("Choose a day").presses("Seal it");
    person.isAskedAgain("Until which day?", "Choose the day.");
    person.typesOpenly("Until which day?", "2027-11-20").presses("Seal it");
    person.sees("Until 20 November 2027.").opens("/n/k4").sees("Your pages are sealed");
    person.presses("What I learned").sees(LEARNED).presses("Back");
    person.feelsAnUrge().opens("/").presses("I want to open them sooner");
    person.sees("You asked to open them sooner.").presses("Leave them sealed");
    person.presses("I want to open them sooner");

    night.home().restartAt(Instant.parse("2026-11-21T19:30:00Z"));

    person.comesBackAndUnlocks().sees("Your pages are sealed").presses("Open my pages");
    person.sees("Your pages are open again.").opens("/n/k4").sees(FIRST);
  }

  @Proves("closing")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void all_but_one_page_is_shredded_and_later_that_one_too(Screen screen) {
    Person person = goesBackToTheirFirstPage(screen);
    writesTheLastPage(person);
    person.presses("Shred all but my one page").sees("What I learned, as it stands now");
    person.types("Your passphrase", "not the one").types("Type the word shred", "shred");
    person.presses("Shred the rest").sees("Nothing was shredded.");
    person.types("Your passphrase", night.passphrase()).presses("Shred the rest");
    person.sees("It is gone.").sees("The keys were destroyed.").sees("under new keys");
    person.presses("See the new code").presses("I have it on paper");
    String all = person.takesEverythingAlong();
    assertTrue(all.contains(LEARNED) && !all.contains(FIRST) && !all.contains(LAST), all);

    night.home().restart();

    person.comesBackAndUnlocks().opens("/n/k4").doesNotSee(FIRST).opens("/n/o2/page").sees(LINE);
    person.presses("Back").presses("Close the rest").presses("Shred everything");
    person.types("Type the word shred", "shred").presses("Shred it all").sees("It is gone.");
    person.presses("To the start").sees("You came here. That is enough for now.");
    assertFalse(person.page().content().contains(LEARNED));
  }
}
