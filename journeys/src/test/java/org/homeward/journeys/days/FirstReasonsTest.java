package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
@Order(6)
class FirstReasonsTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String CALMER = "They counted my cups of tea. I was never asked how I was";
  private static final String COLD = "as if I was a guest in my own kitchen";
  private static final String SEA = "I want to live by the sea, and they laugh at it";
  private static final String DOG = "The dog hides when the key turns in the door";

  @RegisterExtension final Night night = new Night();

  @Proves("reasons")
  @ParameterizedTest
  @EnumSource(
      names = {"PHONE_AT_NIGHT", "DESKTOP", "ZOOMED", "WITHOUT_SCRIPT", "WITH_THE_KEYBOARD_ALONE"})
  void somebody_sets_up_writes_their_first_reasons_and_keeps_them_in_order(Screen screen) {
    Person person = night.person(screen);
    setsUpWithSomeMistakes(person);
    person.goesToTheirReasons().sees("Nothing is written yet.");
    person.writesAReason(CUPS, COLD).writesAReason(SEA, "").writesAReason(DOG, "");

    night.home().restart();

    person.comesBackAndUnlocks().goesToTheirReasons();
    assertEquals(List.of(CUPS, SEA, DOG), person.reasonsInOrder());
    changesAndOrders(person);
    looksBackAndErases(person);
    readsThem(person);
    putsThemOnPaper(person);
    assertTrue(takesThemAlong(person).contains(DOG));
  }

  private void setsUpWithSomeMistakes(Person person) {
    person.opensForTheFirstTime().chooses("Homeward");
    person.typesPassphrases("short", "short").presses("Begin");
    person.isAskedAgain("Choose a passphrase", "Please use at least 10 characters.");
    assertThat(person.page().locator("input[value='homeward']")).isChecked();
    person.typesPassphrases("password123", "password123").presses("Begin");
    person.isAskedAgain("Choose a passphrase", "Somebody would guess this one early.");
    person.typesPassphrases(night.passphrase(), night.passphrase() + "!").presses("Begin");
    person.isAskedAgain("The same once more", "These two are not the same.");
    person.choosesAPassphrase(night.passphrase());

    assertEquals("Homeward", person.page().title());
    person.sees("It is shown only now.");
    assertEquals(person.screen().hasScript(), person.page().locator("[data-print]").isVisible());
    String code = person.writesTheCodeDown();
    person.chooses("It ended some weeks ago").types("What shall we call the other one?", "Q.");
    person.presses("Keep").sees("You are all set.");
    person.opens("/code").doesNotSee(code);
  }

  private static void changesAndOrders(Person person) {
    person.presses("Change", CUPS);
    person.finds("How did it feel?", COLD);
    person.types("What happened, or what is missing?", CALMER).presses("Keep").sees(CALMER);
    person.presses("Undo").sees("Taken back.").sees(CUPS).doesNotSee(CALMER);
    person.presses("Up", SEA).presses("Down", CUPS).presses("Comes first", DOG);
    assertEquals(List.of(SEA, DOG, CUPS), person.reasonsInOrder());
    person.sees("comes first");
    person.presses("Take out", SEA).sees("Taken out.").doesNotSee(SEA);
    person.presses("Undo").sees(SEA);
    assertEquals(List.of(SEA, DOG, CUPS), person.reasonsInOrder());
  }

  private static void looksBackAndErases(Person person) {
    person.presses("What I wrote here before");
    person.presses("Bring these words back", CALMER).sees("These words stand again.");
    person.presses("Erase for good", SEA).sees("There is no way back.").sees(SEA);
    person.presses("Erase it for good").sees("Erased for good.").doesNotSee(SEA);
    person.presses("Back").doesNotSee(SEA);
    assertEquals(List.of(DOG, CALMER), person.reasonsInOrder());
  }

  private static void readsThem(Person person) {
    person.presses("Read them now").sees(DOG).doesNotSee(CALMER);
    // No voice of this machine can speak here, and no other machine's may.
    assertThat(person.page().locator("[data-read]")).isHidden();
    person.presses("Go on").sees(CALMER).presses("Go on");
    person.sees("That is enough of the heavy part.").presses("Back to my reasons");
  }

  private static void putsThemOnPaper(Person person) {
    Print card = person.presses("A card for the wallet").prints();
    assertEquals(1, card.pages());
    assertTrue(card.words().contains(DOG), card.words());
    assertFalse(card.words().contains("Leave now"), card.words());
    Print page = person.presses("Back").presses("A whole page").prints();
    assertTrue(page.words().contains(CALMER), page.words());
    assertTrue(page.words().contains(COLD), page.words());
    person.presses("Back");
  }

  private static String takesThemAlong(Person person) {
    String some = person.presses("What I wrote here before").takesAway("Take these with me");
    assertTrue(some.contains(CALMER) && !some.contains(SEA), some);
    person.presses("Settings").presses("Take everything with me");
    return person.takesAway("Only the words");
  }

  @Test
  void somebody_in_a_hurry_skips_everything_and_is_in_within_two_minutes() {
    Person person = night.person(Screen.PHONE);
    long began = System.nanoTime();
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase());
    person.presses("I have it on paper").presses("Not now").sees("small things, if you like");
    assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 120);
    person.opens("/n/k4").sees("Nothing is written yet.");
  }
}
