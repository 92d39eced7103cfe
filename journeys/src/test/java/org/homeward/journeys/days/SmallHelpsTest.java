package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// People, a safety plan, a bad day, a jar: what carries somebody through ordinary weeks.
@Journey
@Order(8)
class SmallHelpsTest {
  private static final Instant EVENING = Instant.parse("2026-10-05T19:30:00Z");
  private static final String ANA = "Ana from upstairs";
  private static final String BEN = "Ben, who has a van";
  private static final String HELD = "The door was held shut, and the phone was gone";
  private static final String GOOD = "I sat with them when their father died";

  @RegisterExtension final Night night = new Night();

  private Person someone(Screen screen) {
    night.home().restartAt(EVENING);
    Person person = night.person(screen);
    person.setsUp();
    return person;
  }

  private Person comesOnDay(Person person, int day) {
    night.home().restartAt(EVENING.plus(day, ChronoUnit.DAYS));
    return person.comesBackAndUnlocks();
  }

  @Proves("circle")
  @Test
  void somebody_knows_whom_to_call_in_the_evening() {
    Person person = someone(Screen.PHONE_AT_NIGHT);
    person.opens("/").presses("People").presses("Write down one person").presses("Keep");
    person.isAskedAgain("Name", "name");
    person.types("Name", ANA).types("Phone", "+353 20 914 5512").chooses("In the evening");
    person.chooses("Listening at night").types("Words to ask with", "Are you awake? It is bad.");
    person.presses("Keep").sees(ANA).sees("+353 20 914 5512").sees("In the evening");
    person.presses("Add somebody").types("Name", BEN).types("E-mail", "ben@example.org");
    person.chooses("A lift somewhere").presses("Keep").presses("Up", BEN);
    person.presses("Take out", BEN).doesNotSee(BEN).presses("Undo").sees(BEN);

    comesOnDay(person, 1).presses("People").unfolds("Looking for a therapist?");
    person.sees("a place for a first talk").presses("Who can I call now?").sees(ANA);
    String call = person.page().locator("a[href^='tel:']").first().getAttribute("href");
    assertTrue(call.endsWith("+353209145512"), call);
    String text = person.page().locator("a[href^='sms:']").first().getAttribute("href");
    assertTrue(text.contains("Are%20you%20awake"), text);
    person.opens("/n/d5").presses("Change", ANA).chooses("A walk").presses("Keep");
    person.presses("How to help me").types("What helps", "Tea, and no advice");
    person.presses("Keep, and see the page");
    assertTrue(person.prints().words().contains("Tea, and no advice"));
    assertTrue(person.takesEverythingAlong().contains(BEN));
  }

  @Proves("exit")
  @Test
  void help_comes_first_and_a_plan_is_made_on_a_calm_day() {
    Person person = someone(Screen.WITHOUT_SCRIPT);
    person.opens("/").presses("Help").sees("People who can help, now").sees("Lines by country");
    person.presses("Is it safe to tell them in person?").presses("Go on").sees("care");
    person.opens("/n/h6").presses("Begin a safety plan").presses("Where I could go");
    person.types("In your words", "My aunt's, the room over the shop").presses("Keep");
    person.opens("/n/h6/plan").sees("the room over the shop").presses("A code word, and with whom");
    person.types("In your words", "Pancakes, to my aunt").presses("Keep").presses("Undo");
    person.opens("/n/h6/plan").doesNotSee("Pancakes");
    person.opens("/n/h6/more").presses("Yes, be careful with me").sees("careful");
    person.presses("What happened, with its days").presses("Write down one thing").presses("Keep");
    person.isAskedAgain("Which day?", "Choose the day").typesOpenly("Which day?", "2026-10-02");
    person.types("What happened?", HELD).presses("Keep").sees("2 October 2026");
    person.presses("Take out").doesNotSee(HELD).presses("Undo").sees(HELD);

    comesOnDay(person, 12).presses("Help").presses("My safety plan");
    person.sees("the room over the shop").presses("Change");
    person.types("In your words", "My aunt's, and the key is under the blue pot").presses("Keep");
    person.opens("/n/h6/plan").presses("A page to print");
    assertTrue(person.prints().words().contains("under the blue pot"));
    assertFalse(person.prints().words().contains("Homeward"));
    person.opens("/n/h6").sees("The careful way is on.").presses("Write down what happened");
    person.presses("Change").types("Who saw or heard it, or was told?", "Our neighbour");
    person.presses("Keep").presses("On paper");
    String paper = person.prints().words();
    assertTrue(paper.contains(HELD) && paper.contains("Our neighbour"), paper);
    assertTrue(paper.contains("First written down on 5 October"), paper);
    assertTrue(person.takesEverythingAlong().contains(HELD));
  }

  @Proves("kindness")
  @Test
  void a_bad_day_is_allowed_and_kind_words_come_back() {
    Person person = someone(Screen.PHONE_AT_NIGHT);
    person.opens("/").presses("I feel terrible").sees("You are allowed to grieve.");
    person.presses("Be kind to me for two minutes");
    person.types("If a friend felt like this, what would you tell them?", "You loved. Rest now");
    person.page().locator("main form.sheet button.btn, main form button.btn").first().click();
    person.looks();
    person.opens("/").presses("I feel terrible").presses("I have dark thoughts");
    person.sees("Are you thinking about ending your life?").presses("Yes");
    person.sees("Thank you for saying it.").sees("People to call");
    person.opens("/n/f9").presses("I have been drinking").chooses("A little");
    person.presses("Enough for now").sees("One small thing, only for you.");
    person.opens("/n/f9").presses("What if it was a mistake?").sees("Daylight decides");
    person.presses("Put the question with the what-ifs").sees("What if");
    person.opens("/n/f9").presses("I miss them so much").presses("Tell it here");
    person.sees("It reaches nobody.");

    comesOnDay(person, 6).presses("I feel terrible").presses("What I would tell a friend");
    person.sees("You loved. Rest now").presses("Change").presses("Keep");
    person.presses("Take out").doesNotSee("You loved. Rest now").presses("Undo");
    person.sees("You loved. Rest now");
    assertFalse(person.takesEverythingAlong().contains("ending your life"));
  }

  @Proves("wins")
  @Test
  void a_small_win_stays_whatever_the_next_day_is_like() {
    Person person = someone(Screen.WITHOUT_SCRIPT);
    person.opens("/n/g1").types("What was it?", "I cooked the green soup");
    person.page().locator("main form button.btn").first().click();
    person.looks().sees("I cooked the green soup").presses("Take out");
    person.presses("Undo").sees("I cooked the green soup").presses("Change");
    person.types("What was it?", "I cooked the green soup, for two days").presses("Keep");

    comesOnDay(person, 40).opens("/n/g1").sees("By month").presses("October 2026");
    person.sees("I cooked the green soup, for two days");
    String month = person.prints().words();
    assertTrue(month.contains("for two days") && !month.contains("Take out"), month);
    assertTrue(person.takesEverythingAlong().contains("green soup"));
  }

  @Proves("letgo")
  @Test
  void whoever_is_left_asks_once_and_keeps_their_worth() {
    Person person = someone(Screen.PHONE);
    person.opens("/n/q7").sees("This is a hard place to be.").presses("What I am worth");
    person.presses("Write a line").presses("Keep").isAskedAgain("The line", "Write one line.");
    person.types("The line", GOOD).presses("Keep").sees(GOOD);
    person.opens("/n/q7/two/new").types("What is it?", "Whether I answer tonight");
    person.chooses("Mine to decide").presses("Keep").sees("Whether I answer tonight");
    person.opens("/n/q7").presses("Ask why, once").presses("I asked already");
    person.types("What did they say?", "That they need air").presses("Keep");
    person.sees("That they need air").presses("Take out").presses("Undo");
    person.opens("/n/q7/words").presses("+ There was good in it").presses("Keep");
    person.sees("There was good in it. I am keeping that.");

    comesOnDay(person, 9).opens("/n/q7").sees(GOOD).presses("I want to beg them to stay");
    person.sees("Of course you want them to stay.").presses("A card for the wallet");
    assertTrue(person.prints().words().contains(GOOD));
    person.opens("/n/q7/lines").presses("Change", GOOD).types("The line", GOOD + ". Twice");
    person.presses("Keep").sees("Twice").presses("Undo").doesNotSee("Twice");
    assertTrue(person.takesEverythingAlong().contains("That they need air"));
  }

  @Proves("checkin")
  @Test
  void a_day_takes_twenty_seconds_and_weeks_become_a_picture() {
    Person person = someone(Screen.PHONE);
    person.opens("/").presses("How is today?").chooses("How are you?", 3);
    person.types("One word for it", "heavy as wet wool").presses("Keep");
    person.sees("How it has been").sees("heavy as wet wool").presses("Change it");
    person.chooses("How are you?", 4).presses("Keep").presses("Undo").sees("heavy as wet wool");
    for (int day = 1; day <= 2; day++) {
      comesOnDay(person, day * 5).presses("How is today?");
      person.chooses("How are you?", 3 + day).presses("Keep");
    }
    person.sees("The last days").presses("All the days").sees("Every day as a list");

    comesOnDay(person, 11).opens("/n/b3/days").presses("Four questions for the week");
    person.chooses("Overall, how happy did you feel yesterday?", 6).presses("Keep");
    person.sees("6 of 10");
    assertTrue(person.takesEverythingAlong().contains("heavy as wet wool"));
  }
}
