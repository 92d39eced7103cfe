package org.homeward.journeys.days;

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

/// One answer each to "where are you now?": the first page and the path follow it, over weeks, and
/// a new answer changes them.
@Journey
@Proves("today")
@Order(4)
class WaysTest {
  private static final Instant BEGIN = Instant.parse("2026-10-03T18:00:00Z");

  @RegisterExtension final Night night = new Night();

  private Person somebodyWho(String situation, Screen screen) {
    night.home().restartAt(BEGIN);
    Person person = night.person(screen);
    person.opensForTheFirstTime().choosesAPassphrase(night.passphrase()).writesTheCodeDown();
    return person.chooses(situation).presses("Keep");
  }

  private Person comesOnDay(Person person, int day) {
    night.home().restartAt(BEGIN.plus(day, ChronoUnit.DAYS));
    return person.comesBackAndUnlocks();
  }

  private static Person seesTheirWay(Person person, String first, String practice) {
    return person.opens("/").presses("Path").sees("Your way through").sees(first).sees(practice);
  }

  private static Person isSomewhereElse(Person person, String situation) {
    return person
        .opens("/")
        .presses("Path")
        .presses("I am somewhere else now")
        .chooses(situation)
        .presses("Keep");
  }

  @Test
  void somebody_in_doubt_looks_first_and_is_asked_again_a_week_later() {
    Person person = somebodyWho("I am asking myself if this is still right", Screen.PHONE);
    person.sees("Five short questions").doesNotSee("How did it end?");
    person.sees("I want to contact them").sees("I feel terrible").sees("What is next");
    assertTrue(person.page().locator("main .steps > li").count() <= 3);
    seesTheirWay(person, "You do not have to know yet. Look first.", "Where we stand");
    person.opens("/").presses("Five short questions");
    person.typesOpenly("The day, if you know it", "2026-09-20").presses("Go on");
    person.presses("Enough for now");

    comesOnDay(person, 8).sees("The five questions again");
    seesTheirWay(person, "Look first.", "begun");

    comesOnDay(person, 50);
    seesTheirWay(person, "Look first.", "rests");
    isSomewhereElse(person, "I have decided, and have not told them");
    person.doesNotSee("The five questions again");
    seesTheirWay(person, "Nothing has to be said today.", "Not until calm");
  }

  @Test
  void somebody_who_decided_gets_ready_before_anything_is_said() {
    Person person = somebodyWho("I have decided, and have not told them", Screen.DESKTOP);
    person.sees("Write down one reason").sees("A week, one tap a day");
    seesTheirWay(person, "Nothing has to be said today. Get ready first.", "The shared life");
    person.writesQuicklyAReason("I whisper in my own kitchen");
    person.opens("/").presses("A week, one tap a day").presses("Begin");
    person.chooses("A week").presses("Keep");

    comesOnDay(person, 1).sees("Today, in one tap");
    comesOnDay(person, 15);
    seesTheirWay(person, "Get ready first.", "begun");
    isSomewhereElse(person, "I am telling them this week");
    seesTheirWay(person, "One clear talk, somebody who knows", "The conversation");
  }

  @Test
  void somebody_who_tells_them_has_a_talk_planned_and_a_day_after_it() {
    Person person = somebodyWho("I am telling them this week", Screen.PHONE_AT_NIGHT);
    seesTheirWay(person, "a place to go after it.", "My people");
    person.presses("The conversation").presses("Begin with one part").presses("Skip this one");
    person.opens("/n/h6/more").presses("Yes, be careful with me");
    seesTheirWay(person, "You come first. Nobody has to be told anything today.", "My people");

    comesOnDay(person, 7);
    seesTheirWay(person, "You come first.", "If I am not safe");
    person.opens("/n/h6/more").presses("Turn it off");
    seesTheirWay(person, "One clear talk", "The conversation");
    comesOnDay(person, 14);
    isSomewhereElse(person, "It ended hours or a few days ago");
    seesTheirWay(person, "Eat, sleep, call one person.", "A bad day");
  }

  @Test
  void the_first_hours_ask_for_food_sleep_and_one_call() {
    Person person = somebodyWho("It ended hours or a few days ago", Screen.PHONE_AT_NIGHT);
    seesTheirWay(person, "Eat, sleep, call one person. The rest can wait.", "A bad day");
    person.presses("A bad day").presses("These are the first days").sees("Food, water, rest");

    comesOnDay(person, 1).sees("How is today?").presses("How is today?");
    person.chooses("How are you?", 2).presses("Keep").sees("How it has been");
    comesOnDay(person, 20);
    isSomewhereElse(person, "It ended some weeks ago");
    seesTheirWay(person, "One day, and then the next one.", "Contact");
  }

  @Test
  void weeks_later_the_days_are_counted_and_a_look_back_is_offered() {
    Person person = somebodyWho("It ended some weeks ago", Screen.DESKTOP);
    person.sees("The day you count from");
    seesTheirWay(person, "One day, and then the next one.", "Days that will be hard");
    person.opens("/n/b3").chooses("How are you?", 4).presses("Keep");

    comesOnDay(person, 9).sees("How is today?");
    comesOnDay(person, 28).opens("/n/b3").chooses("How are you?", 6).presses("Keep");
    person.sees("How it has been").opens("/").doesNotSee("How is today?");
    isSomewhereElse(person, "It ended months ago, or longer");
    seesTheirWay(person, "See what has become quieter.", "Have I walked away?");
  }

  @Test
  void months_later_the_marks_are_looked_at_and_forgiving_is_never_pushed() {
    Person person = somebodyWho("It ended months ago, or longer", Screen.PHONE);
    person.doesNotSee("Forgiving");
    seesTheirWay(person, "See what has become quieter.", "Have I walked away?");
    person.presses("Have I walked away?").sees("You have not looked yet.");

    comesOnDay(person, 30).doesNotSee("Forgiving");
    comesOnDay(person, 60).opens("/n/o2").sees("Going home");
    isSomewhereElse(person, "They came back, or want to");
    person.sees("What would have to change");
    seesTheirWay(person, "You can take a day before you answer.", "Only if");
  }

  @Test
  void when_they_come_back_a_day_is_taken_and_what_was_written_is_read() {
    Person person = somebodyWho("They came back, or want to", Screen.WITHOUT_SCRIPT);
    person.sees("What would have to change").presses("What would have to change");
    person.types("What would have to be different?", "They ask before they move my things");
    person.chooses("On their side").presses("Keep");
    seesTheirWay(person, "You can take a day before you answer.", "Only if");

    comesOnDay(person, 3).doesNotSee("What would have to change").opens("/n/y3");
    person.sees("They ask before they move my things");
    comesOnDay(person, 21);
    isSomewhereElse(person, "It ended some weeks ago");
    seesTheirWay(person, "One day, and then the next one.", "Quiet screens");
  }

  @Test
  void somebody_who_was_left_writes_one_good_thing_about_themselves() {
    Person person = somebodyWho("They left me, or want to", Screen.PHONE);
    person.sees("Write one good thing about you").presses("Write one good thing about you");
    person.presses("Write a line of what i gave").types("The line", "I sat with them in the snow");
    person.presses("Keep").sees("I sat with them in the snow");
    seesTheirWay(person, "What you do with today is yours.", "If they are the one leaving");

    comesOnDay(person, 7).doesNotSee("Write one good thing about you");
    person.opens("/n/q7").sees("I sat with them in the snow");
    comesOnDay(person, 40);
    seesTheirWay(person, "What you do with today is yours.", "rests");
    isSomewhereElse(person, "It ended months ago, or longer");
    seesTheirWay(person, "See what has become quieter.", "Who I am");
  }

  @Test
  void whoever_shares_children_is_never_told_to_be_silent() {
    Person person =
        somebodyWho("It ended, and we share children, work or a home", Screen.WITHOUT_SCRIPT);
    String never = "Writing about the children, work or the home never counts against you.";
    seesTheirWay(person, never, "The children").presses("The children");
    person.opens("/n/p8/business").presses("Keep").sees("business");

    comesOnDay(person, 14).opens("/n/p8").sees("business");
    seesTheirWay(person, never, "begun");
    comesOnDay(person, 28);
    isSomewhereElse(person, "It ended some weeks ago");
    seesTheirWay(person, "One day, and then the next one.", "Contact");
  }
}
