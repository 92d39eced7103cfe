package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class SlipTest {
  private static final Instant EVENING = Instant.parse("2027-01-10T21:30:00Z");
  private static final String CAME = "Two words back, after a day";
  private static final Pattern FIGURE = Pattern.compile("(\\d+)");

  @RegisterExtension final Night night = new Night();

  @Proves("contact")
  @ParameterizedTest
  @EnumSource(names = {"PHONE_AT_NIGHT", "DESKTOP"})
  void a_slip_takes_two_taps_and_dents_what_ten_weeks_built_without_erasing_it(Screen screen) {
    Person person = someoneTenWeeksOn(screen);
    int before = strength(person);
    assertTrue(before > 90, "ten free weeks make a strength: " + before);

    person.feelsAnUrge().presses("Go on").presses("That is enough: how it ended");
    person.chooses("I contacted them").presses("Keep").sees("What happened?");
    person.chooses("I wrote or called").presses("Keep");
    person.sees("You came back here.").sees("Dented, not erased.").sees("in all.");
    int after = strength(person);
    assertTrue(after < before && after >= before - 6, before + " became " + after);

    night.home().restartAt(EVENING.plus(1, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().sees("how was it after?").presses("About yesterday");
    person.chooses("How did you feel the day after?", 3).presses("Keep");
    person.opens("/").doesNotSee("how was it after?");
    assertTrue(Math.abs(after - strength(person)) <= 1, "the day after changes little");
    person.sees("I wrote or called");
  }

  @Proves("contact")
  @Test
  void a_slip_written_down_by_mistake_is_taken_back_and_nothing_is_dented() {
    Person person = someoneTenWeeksOn(Screen.PHONE);
    int before = strength(person);
    person.opens("/n/p8/slip").chooses("I looked them up").presses("Keep");
    assertTrue(strength(person) < before);
    person.presses("Take out").presses("Undo").sees("I looked them up");
    person.presses("Take out").doesNotSee("I looked them up");
    assertEquals(before, strength(person));
  }

  @Proves({"contact", "urge"})
  @Test
  void what_was_hoped_before_comes_back_with_what_came_of_it() {
    Person person = someoneTenWeeksOn(Screen.PHONE);
    person.opens("/n/p8").presses("I am about to contact them");
    person.chooses("To see if they miss me");
    person.chooses("How likely is it, as you see it now?", 8).presses("Keep");
    person.sees("You hope to see if they miss you. You gave it 8 of 10.").presses("I will wait");

    night.home().restartAt(EVENING.plus(1, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().presses("About yesterday").places("Did you do it?", "happened");
    person.chooses("How did you feel the day after?", 2);
    person.places("You hoped to see if they miss you. Did it come?", "no");
    person.types("What came of it?", CAME).presses("Keep").opens("/n/p8").sees(CAME);
    person.sees("Kind by kind").sees("The months").presses("It was only business").presses("Keep");
    person.sees("That was business.").opens("/n/p8").presses("They wrote to me").presses("Keep");
    person.sees("You do not have to answer.").presses("Help me wait").presses("Go on");
    person.sees("You hoped to see if they miss you. It did not come. The next day was a low one.");
    person.presses("Say in a few words what it is").chooses("They wrote to me").presses("Go on");
    person.sees("You do not have to answer.");
  }

  private Person someoneTenWeeksOn(Screen screen) {
    night.home().restartAt(EVENING);
    Person person = night.person(screen);
    person.setsUp();
    person.opens("/n/p8/plan");
    person.page().getByLabel("Which was the first day without?").fill("2026-11-01");
    person.chooses("No contact").presses("Keep");
    return person;
  }

  /// The strength as the page of `contact` shows it.
  private static int strength(Person person) {
    Locator shown = person.opens("/n/p8").page().locator("dt:text-is('Strength') + dd");
    Matcher figure = FIGURE.matcher(shown.innerText());
    assertTrue(figure.find(), "a strength is shown");
    return Integer.parseInt(figure.group(1));
  }
}
