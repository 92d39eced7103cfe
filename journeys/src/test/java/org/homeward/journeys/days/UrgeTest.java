package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class UrgeTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String LETTERS = "My letters lay unopened on the stairs";
  private static final String FIRST_TOOL_IN_SIGHT =
      """
      document.querySelector('button[name=tool]').getBoundingClientRect().bottom
        <= document.querySelector('.menu').getBoundingClientRect().top
      """;
  private static final String KEPT = "I only want to know if you ever read my letter";
  private static final String BURNED = "Come back, I would do anything, please";

  @RegisterExtension final Night night = new Night();

  @Proves("urge")
  @ParameterizedTest
  @EnumSource(names = {"PHONE_AT_NIGHT", "WITHOUT_SCRIPT"})
  void an_urge_is_met_with_nothing_entered(Screen screen) {
    Person person = night.person(screen);
    person.opensForTheFirstTime().presses("I need a minute first");
    person.sees("You don’t have to do anything yet.").presses("Wait ten minutes with me");
    person.sees("Something for your hands").presses("Open my pages");

    person.setsUp();
    person.presses("Lock").presses("A minute to breathe first");
    person.sees("You don’t have to do anything yet.").presses("Open my pages").unlocks();

    person.feelsAnUrge().presses("Go on").sees("You are still here. Good.");
    person.chooses("How strong is it?", 7).presses("Something for my hands");
    person.chooses("How strong is it now?", 4).presses("Enough for now");
    person.chooses("It got quieter").presses("Keep").sees("It came, and it went");
  }

  @Proves("urge")
  @Test
  void an_urge_is_waited_out_and_what_was_not_sent_is_kept_or_burned() {
    Instant evening = Instant.parse("2027-01-10T21:30:00Z");
    night.home().restartAt(evening);
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.goesToTheirReasons().writesAReason(CUPS, "");
    person.writesQuicklyAReason(LETTERS);
    person.feelsAnUrge().presses("Show me my reason").sees(CUPS);
    assertEquals(true, person.page().evaluate(FIRST_TOOL_IN_SIGHT), "the first tool is in sight");
    person.presses("Say in a few words what it is").chooses("I miss them");
    person.types("In a few words, if you like", "I think of the letters");
    person.chooses("I have been drinking, or something like it").presses("Go on");
    person.sees(LETTERS).sees("You said there was drink.");
    person.chooses("How strong is it?", 8).presses("Wait ten minutes with me");
    person.sees("Until 21:40, nothing has to be decided.");
    assertThat(person.page().getByText("The ten minutes are over.")).isHidden();
    String waiting = person.path();

    night.home().restartAt(evening.plus(11, ChronoUnit.MINUTES));
    person.opens(waiting).unlocks().sees("How did it end?");
    person.opens(waiting);
    assertThat(person.page().getByText("The ten minutes are over.")).isVisible();

    person.chooses("How strong is it now?", 5).presses("What else is there");
    person.presses("Write it here, not there").types("To them", KEPT);
    person.presses("Keep it here").sees("It is kept, and not sent.");
    person.presses("What else is there").presses("Write it here, not there");
    person.finds("To them", "").types("To them", BURNED).presses("Burn it").sees("It is gone.");
    person.presses("What else is there").presses("Write it here, not there").finds("To them", "");
    person.presses("Back").presses("That is enough: how it ended");
    person.chooses("It is still there, and I did not act on it").presses("Keep");
    person.sees("It is still there, and you did not act on it.").doesNotSee("How did it end?");

    person.feelsAnUrge().presses("Show me my reason").presses("When they come");
    person.sees("1 of 1 went by without contact.").sees("There was drink with 1 of them.");
    person.presses("Take out", "letters").doesNotSee("letters").presses("Undo").sees("letters");
    person.presses("What I did not send");
    person.sees(KEPT).doesNotSee(BURNED).presses("Burn it, for good", KEPT).doesNotSee(KEPT);
    assertTrue(!person.takesEverythingAlong().contains("read my letter"));
  }

  @Proves("urge")
  @Test
  void what_helped_before_comes_first_the_next_time() {
    Person person = night.person(Screen.DESKTOP);
    person.setsUp();
    assertEquals("Wait ten minutes with me", firstTool(person));
    try (var before = new PlainVisitor(night.home().address())) {
      before.unlocks(night.passphrase());
      for (int i = 0; i < 8; i++) {
        String urge = before.post("/n/m2/begin", Map.of()).location();
        before.post(urge + "/use", Map.of("strength", "8", "tool", "hands"));
        before.post(urge + "/after/hands", Map.of("after", "2", "then", "end"));
        before.post(urge + "/end", Map.of("ending", "eased"));
      }
    }
    assertEquals("Something for my hands", firstTool(person));
    person.sees("Quieter after 8 of 8 uses, by 6.0 on average.");
  }

  private static String firstTool(Person person) {
    person.feelsAnUrge().presses("Go on");
    List<String> tools = person.page().locator("button[name='tool']").allInnerTexts();
    return tools.getFirst().lines().findFirst().orElse("");
  }
}
