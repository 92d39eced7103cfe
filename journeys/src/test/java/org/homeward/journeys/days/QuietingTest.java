package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody makes their screens quiet, and their head.
@Journey
class QuietingTest {
  private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
  private static final String SCREENS = "/n/z2";
  private static final String SISTER = "The one with the sailing pictures";
  private static final String STAYED = "If I had said it in the spring";
  private static final String NEWS = "The lemon tree has four flowers";

  @RegisterExtension final Night night = new Night();

  private Person comes(Screen screen) {
    night.home().restartAt(MORNING);
    Person person = night.person(screen);
    person.setsUp();
    return person;
  }

  @Proves("detox")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void screens_become_quiet_one_by_one(Screen screen) {
    Person person = comes(screen);
    person.opens(SCREENS).sees("Where do you see them most?").presses("How it is done, service");
    person.presses("Messenger").sees("a call does not ring").presses("Back to the list");
    person.presses("Choose where to begin");
    person.presses("Put them on the list").isAskedAgain("I see them on", "Tick one or more");
    person.chooses("WhatsApp").chooses("Instagram").presses("Put them on the list");
    person.presses("How", "Instagram").sees("Nothing tells them.").sees("Looked up on");
    person.sees("Ways they may notice").presses("Back to the list");
    person.presses("Change", "Instagram").chooses("Mute").presses("Keep").sees("mute");
    person.presses("Done", "Instagram").sees("It is quieter there now.").sees("1 of 2 quiet.");
    person.presses("Not now", "WhatsApp").presses("Undo");
    person.presses("Write one down myself").presses("Keep");
    person.isAskedAgain("A name for it", "Give it a name, or choose a service.");
    person.chooses("Around them").types("A name for it", SISTER).presses("Keep").sees(SISTER);

    night.home().restartAt(MORNING.plus(1, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().opens(SCREENS).sees(SISTER).sees("1 of 3 quiet.");
    person.presses("Take out", SISTER).doesNotSee(SISTER).presses("Undo").sees(SISTER);
    person.opens("/n/p8").sees("2 places are still loud on your screens.");
    person.opens(SCREENS + "/history").sees("Instagram (theirs): done");
    assertTrue(person.takesEverythingAlong().contains(SISTER));
  }

  @Proves("detox")
  @Test
  void where_somebody_is_not_safe_the_advice_is_turned_round() {
    Person person = comes(Screen.DESKTOP_AT_NIGHT);
    person.opens("/n/h6/more").presses("Yes, be careful with me");
    person.opens(SCREENS).sees("Blocking and sudden silence can make some people worse.");
    person.opens(SCREENS + "/how/findmy").sees("talk to somebody who knows first");
    person.opens(SCREENS + "/place/new").doesNotSee("Block");
  }

  @Proves("whatifs")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void what_ifs_get_ten_minutes_and_are_put_away(Screen screen) {
    Person person = comes(screen);
    person.opens("/n/e8").sees("When the next one comes, it has a place.");
    person.presses("Let it lie here").isAskedAgain("What if …", "Write it down.");
    person.types("What if …", STAYED).presses("Keep").sees(STAYED);
    person.presses("Say something to it", STAYED);
    person.types("What would you say to it today?", "I said it when I could").presses("Keep");
    person.presses("Tell it here").types("What was it?", NEWS).presses("Put it in the drawer");
    person.sees(NEWS).presses("Let it go", NEWS).doesNotSee(NEWS).presses("Undo").sees(NEWS);
    person.presses("Back").presses("Give them ten minutes").chooses("How loud are they now?", 8);
    person.presses("Begin").sees("Until 9:1").sees(STAYED).sees("I said it when I could");

    night.home().restartAt(MORNING.plus(25, ChronoUnit.MINUTES));
    person
        .comesBackAndUnlocks()
        .presses("Path")
        .unfolds("Heal")
        .presses("What if")
        .sees("ten minutes are taken");
    person.opens("/n/e8/ten").sees("The ten minutes are over.").doesNotSee(STAYED);
    person.chooses("How loud are they now?", 4).presses("Put them away").sees("They are put away.");
    person.presses("Back").sees("All of them are put away.").presses("What is put away");
    person.presses("It came again", STAYED).sees(STAYED);
    person.presses("Set a time").typesOpenly("A time", "23:30").presses("Keep");
    person.isAskedAgain("A time", "Nights are long enough.").typesOpenly("A time", "17:00");
    person.presses("Keep").sees("The time: 17:00");
    night.home().restartAt(MORNING.plus(7, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().opens("/n/e8").sees("Not enough weeks yet");
    assertTrue(person.takesEverythingAlong().contains(NEWS));
  }
}
