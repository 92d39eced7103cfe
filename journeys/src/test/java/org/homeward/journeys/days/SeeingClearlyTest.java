package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who asks whether it is still right, and looks at it on several days.
@Journey
@Order(7)
class SeeingClearlyTest {
  private static final Instant FIRST_SUNDAY = Instant.parse("2027-01-10T18:00:00Z");
  private static final Instant NEXT_SUNDAY = Instant.parse("2027-01-17T18:00:00Z");

  @RegisterExtension final Night night = new Night();

  @Proves("status")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void where_the_two_stand_is_answered_with_days_and_looked_at_again_a_week_later(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/").presses("Five short questions").sees("Question 1 of 5");
    person.sees("stays on this computer, locked");
    person.typesOpenly("The day, if you know it", "2027-02-01").presses("Go on");
    person.isAskedAgain("The day, if you know it", "too far ahead");
    person.typesOpenly("The day, if you know it", "2027-01-02");
    person.types("What did they say?", "You looked tired, sit down").presses("Go on");
    person.chooses("Within the last month").presses("Go on");
    person.presses("Skip this one");
    person.typesOpenly("How many, about", "3").presses("Go on");
    person.chooses("It depends on the day").presses("Go on");
    person.sees("2 January 2027, 8 days before").sees("You looked tired, sit down");
    person.sees("Within the last month").sees("Left open").sees("It depends on the day");
    person.presses("Answer", "Time together each day").chooses("Almost none").presses("Go on");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/c7").presses("Look again today");
    person.typesOpenly("The day, if you know it", "2027-01-02").presses("Go on");
    person.presses("Skip this one").chooses("Almost none").presses("Go on");
    person.typesOpenly("How many, about", "7").presses("Go on").presses("Enough for now");
    person.sees("2 January 2027, 15 days before").sees("Beside each other");
    person.sees("The times before").presses("Change", "Small fights in two weeks");
    person.typesOpenly("How many, about", "5").presses("Go on").presses("Undo");
    person.opens("/n/c7").sees("7").presses("Take the newest time out").sees("8 days before");
    person.presses("Undo").sees("15 days before");
    assertTrue(person.presses("On paper").prints().words().contains("You looked tired"));
    String file = person.presses("Back").presses("What I wrote here").takesAway("Take these with");
    assertTrue(file.contains("You looked tired, sit down"), file);
  }

  @Proves("balance")
  @ParameterizedTest
  @EnumSource(names = "WITH_THE_KEYBOARD_ALONE")
  void who_does_what_is_placed_between_the_two_and_the_time_before_stays_visible(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/w3").sees("Nothing is placed yet.").presses("Place them");
    person.presses("Keep").isAskedAgain("Who plans what you do?", "One is enough.");
    person.places("Who plans what you do?", "me").places("Who pays?", "even");
    person.places("Who listens?", "them").types("Something else?", "The dentist for both of us");
    person.places("Where does that lie?", "more-me");
    person.types("What do they give that is easy to overlook?", "They fix my bike without a word");
    person.presses("Keep").sees("Of 4, 2 lean to you, 1 leans to them, 1 is even.");
    person.sees("They fix my bike without a word");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/w3").presses("Place them again today");
    person.places("Who pays?", "me").presses("Keep").sees("A ring is the time before.");
    person.sees("The times before").presses("Change this one").places("Who pays?", "more-them");
    person.presses("Keep").sees("Of 1, 1 leans to them.").presses("Undo");
    person.sees("Of 1, 1 leans to you.").presses("Take this one out").sees("Of 4");
    person.presses("Undo").sees("Of 1, 1 leans to you.");
    assertTrue(person.presses("On paper").prints().words().contains("The dentist for both of us"));
  }

  @Proves("harm")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void what_it_does_is_looked_back_on_and_fear_leads_to_people_who_can_help(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/v4").sees("Nothing is written yet.").presses("Look back on two weeks");
    person.typesOpenly("How many of the 14 days were good?", "15").presses("Keep");
    person.isAskedAgain("How many of the 14 days were good?", "from 0 to 14");
    person.typesOpenly("How many of the 14 days were good?", "9");
    person.places("Drained, with nothing left", "some").places("Afraid of them", "never");
    person.types("What does it do to you, in your words?", "I sleep badly before weekends");
    person.presses("Keep").sees("9 of 14 days").sees("some days");

    person.presses("See the four questions").sees("Within the last year, have you been…");
    for (String question : List.of("humiliated", "afraid", "raped", "kicked")) {
      person.places("Within the last year, have you been " + question, "no");
    }
    person.presses("Go on").sees("Your answers are not kept.").sees("cannot know");
    person.doesNotSee("You are safe").presses("Back to how it feels");
    person.opens("/n/e7").sees("Four short questions help to choose how careful to be.");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/v4").presses("Look back again today");
    person.typesOpenly("How many of the 14 days were good?", "5");
    person.places("Afraid of them", "some").presses("Keep").sees("People who can help, now");
    person.sees("The careful way is on.").opens("/n/v4").sees("Beside each other");
    person.sees("The other pages are careful with you.").sees("The times before");
    person.presses("See the four questions").chooses("Keep my answers, locked");
    person.presses("Go on").sees("People who can help, now").opens("/n/v4");
    person.sees("Answers you asked to keep").presses("Take these answers out");
    person.doesNotSee("Answers you asked to keep").presses("Undo");
    person.sees("Answers you asked to keep").presses("Take this one out").sees("9 of 14 days");
    String paper = person.presses("On paper").prints().words();
    assertTrue(paper.startsWith("Two weeks") && paper.contains("9 of 14 days"), paper);
    assertFalse(paper.contains("before weekends") || paper.contains("fraid"), paper);
    String all = person.presses("All of it, for somebody who helps").prints().words();
    assertTrue(all.contains("before weekends") && all.contains("HARK 2007"), all);
  }

  @Proves("love")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void love_is_asked_about_both_ways_and_what_else_keeps_somebody_stands_apart(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/n5").sees("Nothing is written yet.").presses("Begin");
    person.presses("Keep").isAskedAgain("How much do you love them?", "One answer is enough.");
    person.chooses("How much do you love them?", 8);
    person.chooses("And how much do they love you, going by what they do?", 4);
    person.types("What do they do that shows it?", "They ask about my mother");
    person.places("I love them", "much").places("I am used to them", "much");
    person.places("Money", "little").places("What others would think", "not");
    person.types("Something else that keeps you?", "The garden we have");
    person.presses("Keep").sees("They ask about my mother").sees("The garden we have");
    person.sees("Of what keeps you, 1 is love, and 3 are something else.");
    person.sees("You said these do not keep you: What others would think");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/n5").presses("Ask again today");
    person.chooses("How much do you love them?", 6).presses("Keep");
    person.sees("A ring is the time before.").sees("The times before");
    person.presses("Change this one").places("I love them", "much");
    person.types("Something else that keeps you?", "How we laugh").chooses("That is love");
    person.presses("Keep").sees("How we laugh");
    person.sees("All that you named is love.").presses("Undo");
    person.presses("Take this one out").sees("1 is love").presses("Undo").sees("A ring is");
    String paper = person.presses("On paper").prints().words();
    assertTrue(paper.contains("The garden we have") && paper.contains("What else comes"), paper);
  }

  @Proves("asked")
  @ParameterizedTest
  @EnumSource(names = "PHONE_AT_NIGHT")
  void a_question_is_planned_asked_and_answered_until_asking_is_done(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/j8").sees("No question is planned").presses("I have the feeling");
    person.types("When is it calm enough?", "Sunday after breakfast");
    person.typesOpenly("On a day?", "2027-01-10").presses("Keep");
    person.sees("Is that right?").sees("When: Sunday after breakfast, 10 January 2027");
    person
        .opens("/")
        .presses("Something you noted for today")
        .presses("I have asked")
        .chooses("They were distant");
    person.types("What did they say?", "We will see, I am tired").presses("Keep");
    person.sees("We will see, I am tired").doesNotSee("When: Sunday after breakfast");
    person.presses("I asked already").presses("Keep").isAskedAgain("What did you ask?", "Write");
    person.types("What did you ask?", "What is different between us?");
    person.chooses("“Nothing is wrong”").presses("Keep").sees("How it was answered");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/j8").presses("I asked already");
    person.types("What did you ask?", "Will you talk with me?");
    person.chooses("They would not talk about it").presses("Keep");
    person.sees("The last 3 answers were closed.").doesNotSee("If you look for words");
    person.presses("Undo").doesNotSee("were closed").sees("If you look for words");
    person.presses("Change", "What is different between us?").chooses("They told me openly");
    person.presses("Keep").sees("They told me openly").presses("Take out", "We will see");
    person.doesNotSee("We will see, I am tired").presses("Undo").sees("We will see, I am tired");
    assertTrue(person.presses("On paper").prints().words().contains("What is different"));
    person.opens("/n/h6/more").presses("Yes, be careful with me");
    person.opens("/n/j8").sees("You go the careful way.").doesNotSee("Plan a question");
  }

  @Proves("boundaries")
  @ParameterizedTest
  @EnumSource(names = "ZOOMED")
  void what_is_needed_stands_beside_what_is_offered_and_the_times_it_was_crossed(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/r2").sees("Nothing is written yet.").presses("Write the first one");
    person.presses("Keep").isAskedAgain("What is it?", "Write what it is.");
    person.chooses("Something I do not accept").types("What is it?", "No shouting at dinner");
    person.chooses("How far is it like that now?", 3);
    person.typesOpenly("Since when is it like this?", "2025-01-05");
    person.types("What is on offer now?", "A promise to try harder");
    person.types("What did you accept at first?", "I laughed it off");
    person.types("What do you want now?", "A quiet table, every day").presses("Keep");
    person.sees("I laughed it off").sees("A promise to try harder").sees("A quiet table");
    person.sees("like this for 2 years").sees("On offer, beside needed");
    person.presses("It was crossed").types("What happened?", "The salt flew and they shouted");
    person.presses("Keep").sees("Crossed once, 1 in the last 30 days");
    person.presses("Write another").chooses("Something I need");
    person.types("What is it?", "A kind good night").presses("Keep");
    person.presses("It was missing").presses("Keep").sees("Missing once");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/r2").presses("It was crossed").presses("Keep");
    person.sees("Crossed 2 times").presses("Undo").sees("Crossed once");
    person.presses("Change", "No shouting at dinner").chooses("How far is it like that now?", 5);
    person.presses("Keep").presses("Take out", "No shouting at dinner");
    person.doesNotSee("No shouting at dinner").presses("Undo").sees("Crossed once");
    String paper = person.presses("On paper").prints().words();
    assertTrue(paper.contains("The salt flew") && paper.contains("17 January 2027"), paper);
    assertTrue(person.takesEverythingAlong().contains("A quiet table, every day"));
  }

  @Proves("values")
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void wishes_stand_on_both_sides_and_the_future_is_looked_into(Screen screen) {
    Person person = someoneInDoubt(screen);
    person.opens("/n/v6").sees("Nothing is written yet.").presses("Children").presses("Keep");
    person.isAskedAgain("What do you wish for?", "Write what you wish.");
    person.types("What do you wish for?", "A child, in the next years");
    person.chooses("I could not live without it");
    person.types("And what do they wish for?", "To travel, and no child").chooses("They told me");
    person.chooses("One shuts out the other").presses("Keep").sees("as they said");
    person.sees("How far apart").sees("One shuts out the other");
    person.sees("Of 1 wish, 1 lies far apart, and you could not live without 1 of those.");
    person.presses("Write the day").types("How does the day go?", "Bread, and small wet boots");
    person.chooses("Somewhere at the edge").presses("Keep").sees("Bread, and small wet boots");

    night.home().restartAt(NEXT_SUNDAY);
    person.comesBackAndUnlocks().opens("/n/v6").presses("Money");
    person.types("What do you wish for?", "Enough, and no debts at all").presses("Keep");
    person.sees("You do not know yet.").presses("Something else");
    person.types("What do you wish for?", "A dog in the house").presses("Keep");
    person.sees("A dog in the house").sees("Something else").presses("Change", "To travel");
    person.chooses("Apart, and we could meet").presses("Keep").sees("none lies far apart");
    person.presses("Undo").sees("1 lies far apart").presses("Take out", "To travel");
    person.doesNotSee("To travel, and no child").presses("Undo").sees("To travel, and no child");
    assertTrue(person.presses("On paper").prints().words().contains("small wet boots"));
  }

  private Person someoneInDoubt(Screen screen) {
    night.home().restartAt(FIRST_SUNDAY);
    Person person = night.person(screen);
    person.setsUp();
    person.opens("/n/me").chooses("I am asking myself if this is still right").presses("Keep");
    return person;
  }
}
