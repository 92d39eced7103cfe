package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class FirstReasonsTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String COLD = "as if I was a guest in my own kitchen";
  private static final String SEA = "I want to live by the sea, and they laugh at it";

  @RegisterExtension final Night night = new Night();

  @ParameterizedTest
  @EnumSource(Screen.class)
  void somebody_writes_their_first_reasons_and_finds_them_the_next_day(Screen screen) {
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase());
    person.sees("It is shown only now.");
    person.writesTheCodeDown();
    person.chooses("It ended some weeks ago").types("What shall we call the other one?", "Q.");
    person.presses("Keep").sees("You are all set.");

    person.goesToTheirReasons().writesAReason(CUPS, COLD).writesAReason(SEA, "");
    night.home().restart();

    person.comesBackAndUnlocks().goesToTheirReasons().sees(CUPS).sees(COLD).sees(SEA);
    assertEquals(List.of(CUPS, SEA), person.reasonsInOrder());
  }
}
