package org.homeward.journeys.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The week in which somebody tells them.
@Journey
class TellingTest {
  private static final Instant AFTERNOON = Instant.parse("2026-10-03T14:00:00Z");
  private static final String CALLED = "I called, and the phone stayed quiet for nineteen days";
  private static final String SURE = "I have been sure since spring, and I am sad";
  private static final String LETTER = "I need to live by myself now. There was good in it";
  private static final String BLUE = "Do you still have my blue cup";

  @RegisterExtension final Night night = new Night();

  @Proves("talk")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void a_talk_is_prepared_rehearsed_held_and_looked_back_at(Screen screen) {
    Person person = someoneTelling(screen);
    person.opens("/n/d5/new").types("Name", "Ana from upstairs").presses("Keep");
    person.writesQuicklyAReason(CALLED);
    person.opens("/n/u4").sees("Nothing is planned yet").presses("Begin with one part");
    fillDay(person.page(), "2026-10-05");
    person.presses("Keep").sees("Who knows").chooses("Ana from upstairs").presses("Keep");
    person.presses("+ On a walk").presses("Keep").types("In your words", "You are a weathercock");
    person.presses("Keep").sees("How it may sound").sees("a name that hurts");
    person.types("In your words", SURE).presses("How may it sound?");
    person.finds("In your words", SURE).sees("Nothing to ask about here.");
    person.presses("Keep").sees("What I feel").presses("Skip this one");
    person.types("In your words", "I need quiet evenings").presses("Keep");
    person.types("In your words", "Two things.").presses("+ " + CALLED);
    person.finds("In your words", "Two things.\n" + CALLED).presses("Keep");
    person.presses("+ Who is to blame").presses("Keep").presses("+ I have said").presses("Keep");
    person.chooses("The talk itself", 8).chooses("The week after it", 9).presses("Keep");
    person.sees("the talk 8, the week after 9");
    rehearses(person);
    Print sheet = person.opens("/n/u4").presses("On one page").prints();
    assertEquals(1, sheet.pages());
    assertTrue(sheet.words().contains(SURE) && sheet.words().contains("Ana"), sheet.words());
    assertTrue(sheet.words().contains("I am not changing my mind"), sheet.words());
    person.presses("Back").presses("A letter from these words").sees("Your words are in a letter.");
    person.presses("Undo").sees("No letter is here yet.");

    comesOn(person, 2).presses("Your page for today").sees("5 October 2026");
    comesOn(person, 3).presses("How was it?").presses("How it was");
    person.chooses("How bad was the talk?", 5);
    person.types("What do you want to remember of it?", "They cried, and I went").presses("Keep");
    person.sees("You expected 8. It was 5.").presses("Back to the conversation");
    person.sees("They cried, and I went").sees("Expected, and how it was");
    comesOn(person, 9).presses("How was that week?").presses("How that week was");
    person.chooses("How bad was the week after it?", 6).presses("Keep").opens("/n/u4");
    person.sees("It was less bad than expected 2 of 2 times.");
    person.presses("Begin again from it").sees(SURE).presses("Undo").doesNotSee(SURE);
  }

  private void rehearses(Person person) {
    person.presses("What they may say").presses("+ Why now").presses("Write one");
    person.types("They say", "And what do I tell my mother?").presses("Keep");
    person.presses("Rehearse, one at a time").sees("Why now").sees("1 of 2");
    person.types("You say", "I do not know").presses("Keep").presses("Answer it once more");
    person.types("You say", "I am not changing my mind tonight").presses("Keep");
    person.presses("I am happy with this one", "changing my mind").presses("The next one");
    person.sees("And what do I tell my mother?").presses("Skip this one");
    person.sees("You are happy with your answer to 1 of 2.");
  }

  @Proves("letter")
  @Test
  void a_letter_rests_for_days_is_opened_again_changed_and_taken_along() {
    Person person = someoneTelling(Screen.PHONE);
    person.opens("/n/z6").sees("No letter is here yet.").presses("Write a letter");
    person.presses("+ I need to live by myself").unfolds("Lines to begin from");
    person.presses("+ There was good in it");
    person.finds(
        "The letter",
        "I need to live by myself now.\n\nThere was good in it, and I am keeping that.");
    person.types("The letter", LETTER).types("What do you call it?", "For Sunday evening");
    person.presses("How may it sound?").finds("The letter", LETTER).presses("Keep").sees(LETTER);
    person.sees("It has not rested yet.").presses("Put it away for a day or more");
    fillOpens(person.page(), "2026-10-03");
    person.presses("Put it away").isAskedAgain("From which day can it be opened?", "too long ago");
    fillOpens(person.page(), "2026-10-20");
    person.presses("Put it away").sees("Opens 20 October").doesNotSee(LETTER);
    person.presses("These days in my calendar").sees("It holds one day");
    assertTrue(person.takesAway("Make the calendar file").contains("VALUE=DATE:20261020"));
    person.presses("Back").presses("See its day").doesNotSee(LETTER);
    person.presses("I would like it sooner: tomorrow").sees("Put away until 4 October.");

    comesOn(person, 1).presses("Something you put away").presses("To the letter");
    person.doesNotSee(LETTER).presses("Open it").sees(LETTER).sees("Opened again 4 October");
    person.presses("Change it").types("The letter", LETTER + ", and I thank you");
    person.presses("Keep").presses("On paper, or copy it");
    Print paper = person.prints();
    assertEquals(1, paper.pages());
    assertTrue(paper.words().contains("I thank you") && !paper.words().contains("copy"));
    person.page().context().grantPermissions(List.of("clipboard-write"));
    person.page().getByText("Copy it").click();
    assertThat(person.page().getByText("Copied.")).isVisible();
    person.presses("Back").presses("It has gone to them").sees("It has gone to them, 4 October");
    person.presses("Back").sees("Gone to them");
  }

  @Proves("letter")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void what_is_never_sent_is_kept_changed_or_burned_and_seen_gone(Screen screen) {
    Person person = someoneTelling(screen);
    person.opens("/n/z6").presses("Write what I will not send");
    person.types("To them", "All of the nights I waited").presses("Burn it").sees("It is gone.");
    person.presses("Back to the letters").presses("Write what I will not send");
    person.finds("To them", "").presses("+ Thank you for the good part");
    person.finds("To them", "Thank you for the good part.");
    person.types("To them", BLUE).presses("Keep it here").sees(BLUE);
    person.presses("Change", BLUE).types("To them", BLUE + ", or did you break it");
    person.presses("Keep it here").sees("or did you break it");
    night.home().restart();
    person.comesBackAndUnlocks().opens("/n/z6").sees("One is kept there.");
    person.presses("Read them, or burn them").presses("Burn it", BLUE).sees("There is no way back");
    person.presses("Keep it").presses("Burn it", BLUE).presses("Burn it, for good");
    person.sees("It is gone.").opens("/n/z6/unsent").doesNotSee(BLUE);
    assertFalse(person.takesEverythingAlong().contains("blue cup"));
  }

  @Test
  void with_care_no_talk_in_person_is_offered() {
    Person person = someoneTelling(Screen.PHONE);
    person.opens("/n/h6/more").presses("Yes, be careful with me");
    person.opens("/n/u4").sees("You owe nobody a talk face to face.");
    person.sees("First, my safety plan").presses("Write a few words").sees("Two people you trust");
    person.types("Who?", "Ana and her brother Bo").presses("Keep").sees("After you are away");
    person.opens("/n/u4").doesNotSee("My reasons, kindly").presses("On one page");
    person.sees("By day, in a public place.").opens("/n/z6").sees("Be away first.");
  }

  @Test
  void a_question_is_looked_at_before_it_is_asked() {
    Person person = someoneTelling(Screen.PHONE);
    person.opens("/n/j8").presses("Plan a question");
    person.types("What do you want to ask?", "Why are you such a weathercock?");
    person.presses("How may it sound?").sees("a name that hurts");
    person.finds("What do you want to ask?", "Why are you such a weathercock?");
    person.presses("Change what is asked about").sees("weathercock");
  }

  /// Somebody who tells them this week, and for whom one word of the other one's stings.
  private Person someoneTelling(Screen screen) {
    night.home().restartAt(AFTERNOON);
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    person.chooses("I am telling them this week").presses("Keep");
    person.opens("/n/z6/words/new").typesOpenly("The word, or a few words", "weathercock");
    person.chooses("Point at it too");
    person.page().getByLabel("If it is pointed at: what does it do?").selectOption("insult");
    return person.presses("Keep");
  }

  private Person comesOn(Person person, int days) {
    night.home().restartAt(AFTERNOON.plus(days, ChronoUnit.DAYS));
    return person.comesBackAndUnlocks();
  }

  private static void fillDay(Page page, String day) {
    page.getByLabel("Which day?").fill(day);
  }

  private static void fillOpens(Page page, String day) {
    page.getByLabel("From which day can it be opened?").fill(day);
  }
}
