package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody who wants to know how they really are, once a month.
@Journey
class LongerQuestionsTest {
  private static final Instant MORNING = Instant.parse("2026-10-03T08:30:00Z");
  private static final String DIFFICULTY = "If you checked off any problems";
  private static final String PEOPLE = "You do not have to be alone with this.";

  @RegisterExtension final Night night = new Night();

  private static void answersEach(Person person, String points) {
    for (var set : person.page().locator(".statements fieldset").all()) {
      set.locator("input[value='" + points + "']").check();
    }
  }

  @Test
  void nine_questions_are_answered_and_seen_beside_the_last_time() {
    night.home().restartAt(MORNING);
    Person person = night.person(Screen.PHONE_AT_NIGHT);
    person.setsUp();
    person.opens("/n/b3/q").presses("PHQ-9, low mood").presses("Keep");
    person.isAskedAgain("Poor appetite or overeating", "This one is still open");
    assertThat(person.page().locator(".people-now")).isHidden();
    answersEach(person, "2");
    assertThat(person.page().locator(".people-now")).isVisible();
    person.places(DIFFICULTY, "1").presses("Keep");
    person
        .sees(PEOPLE)
        .sees("18 of 27")
        .sees("moderately severe")
        .sees("a screen, not a diagnosis");
    person.sees("Somewhat difficult").presses("Undo");
    answersEach(person, "2");
    person.places(DIFFICULTY, "1").presses("Keep");

    night.home().restartAt(MORNING.plus(30, ChronoUnit.DAYS));
    person.comesBackAndUnlocks().opens("/n/b3/q").presses("PHQ-9, low mood");
    person.presses("Answer again today");
    answersEach(person, "1");
    person.places("Thoughts that you would be better off dead", "0");
    person.places(DIFFICULTY, "skip").presses("Keep").doesNotSee(PEOPLE);
    person.sees("8 of 27").sees("Before: 18 of 27 on 3 October");
    person.sees("Down 10 since 3 October: more than ordinary wobble.");
    person.doesNotSee("Somewhat difficult").presses("Each answer, on paper");
    Print paper = person.prints();
    assertTrue(paper.words().contains("Poor appetite or overeating"), paper.words());
    assertTrue(paper.words().contains("8 of 27, mild"), paper.words());
    assertTrue(person.takesEverythingAlong().contains("difficulty"));
  }

  @Test
  void the_other_sets_are_there_without_a_question_about_harm() {
    night.home().restartAt(MORNING);
    Person person = night.person(Screen.WITHOUT_SCRIPT);
    person.setsUp();
    person.opens("/n/b3/q").presses("GAD-7, worry");
    answersEach(person, "1");
    person.presses("Keep").sees("7 of 21").sees("mild").doesNotSee(PEOPLE);
    person.opens("/n/b3/q").presses("SCS-SF");
    answersEach(person, "4");
    person.presses("Keep").sees("3.0 of 5").sees("Raes, Pommier, Neff and Van Gucht 2011");
    person.opens("/n/b3/q").doesNotSee("K6, distress").unfolds("Which ones, and when");
    person.chooses("K6").chooses("Yes, once a month").presses("Keep").sees("K6, distress");
    person.opens("/n/b3/q/w").presses("Keep").isAskedAgain("Overall, how satisfied", "One answer");
    person.chooses("Overall, how happy did you feel yesterday?", 6).presses("Keep");
    person.sees("6 of 10, medium");
  }
}
