package org.homeward.journeys.days;

import java.util.Locale;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Journey
class LostPassphraseTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String FIRST_NEW = "a lamp behind the window";
  private static final String SECOND_NEW = "seven slow green trains";

  @RegisterExtension final Night night = new Night();

  @Test
  void somebody_forgets_the_passphrase_and_comes_in_with_the_paper() {
    Person person = night.person(Screen.PHONE_AT_NIGHT);
    String lost = night.passphrase();
    String code = person.setsUp();
    person.goesToTheirReasons().writesAReason(CUPS, "");
    night.home().restart();

    person
        .opens("/")
        .unlocksWith("was it this one, or that")
        .isAskedAgain("Passphrase", "try again");
    person.presses("I lost my passphrase");
    recovers(person, code.substring(0, 9), FIRST_NEW);
    person.isAskedAgain("Recovery code", "This is not a whole recovery code.");
    recovers(person, asSomebodyCopiesIt(code), FIRST_NEW);
    person.sees("You are back in. Your new passphrase holds from now on.");
    night.passphraseIsNow(FIRST_NEW);

    person.presses("Lock").unlocksWith(lost).isAskedAgain("Passphrase", "not the passphrase");
    person.unlocks().opens("/n/k4").sees(CUPS);

    person.presses("Settings").presses("Make a new recovery code");
    String next = person.writesTheCodeDown();
    person.opens("/").presses("Lock").presses("I lost my passphrase");
    recovers(person, code, SECOND_NEW);
    person.isAskedAgain("Recovery code", "It may be an older one.");
    recovers(person, next, SECOND_NEW);
    person.sees("You are back in.");
    night.passphraseIsNow(SECOND_NEW);
    night.home().restart();
    person.comesBackAndUnlocks().opens("/n/k4").sees(CUPS);
  }

  @Test
  void somebody_changes_the_passphrase_in_settings() {
    Person person = night.person(Screen.DESKTOP);
    person.setsUp();
    person.presses("Settings").presses("Change the passphrase");
    changes(person, "not the one I have");
    person.isAskedAgain("The one you have now", "That is not the passphrase you have now.");
    changes(person, night.passphrase());
    person.sees("Your new passphrase holds from now on.");
    String old = night.passphrase();
    night.passphraseIsNow(FIRST_NEW);
    night.home().restart();
    person.opens("/").unlocksWith(old).isAskedAgain("Passphrase", "not the passphrase");
    person.unlocks().sees("I feel terrible");
  }

  private static void changes(Person person, String now) {
    person.types("The one you have now", now).types("The new one", FIRST_NEW);
    person.types("The new one once more", FIRST_NEW).presses("Change it");
  }

  private static void recovers(Person person, String code, String passphrase) {
    person.types("Recovery code", code).types("A new passphrase", passphrase);
    person.types("The same once more", passphrase).presses("Open my pages");
  }

  /// In lower case, with spaces for dashes, and the letter O where a zero stands.
  private static String asSomebodyCopiesIt(String code) {
    return " " + code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o') + " ";
  }
}
