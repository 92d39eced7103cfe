package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.Memory;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
@Order(5)
class LockedTest {
  private static final String WORDS = "They read my diary aloud at dinner, and laughed";
  private static final String FELT = "small, and then\nvery far away";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int LOOK_EVERY_MILLIS = 4_000;

  @RegisterExtension final Night night = new Night();

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "WITHOUT_SCRIPT"})
  void words_sent_after_the_lock_come_along_through_a_wrong_passphrase(Screen screen) {
    Person person = writing(screen);
    locksFromElsewhere();

    person.presses("Keep").sees("What you wrote is still here, and comes along.");
    person.unlocksWith("this is not the one").isAskedAgain("Passphrase", "Nothing is lost");
    person.sees("What you wrote is still here, and comes along.");
    keepsWhatCameAlong(person.unlocks());
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP_AT_NIGHT", "WITHOUT_SCRIPT"})
  void words_survive_a_program_that_ends_under_an_open_page(Screen screen) {
    Person person = writing(screen);
    night.home().kill();
    night.home().start();

    person.presses("Keep").sees("What you wrote is still here, and comes along.");
    night.home().restart();
    keepsWhatCameAlong(person.unlocks());
  }

  @Test
  void an_open_book_locks_itself_and_forgets_when_nobody_asks_for_a_minute() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.presses("Settings").typesOpenly("Lock by itself after so many minutes", "0");
    person.presses("Keep").isAskedAgain("Lock by itself", "Choose a number from 1 to 240");
    person.typesOpenly("Lock by itself after so many minutes", "1").presses("Keep");
    person.sees("Your settings are kept.");
    startsAReason(person);
    Memory memory = Memory.of(night.home());
    assertTrue(memory.holdsAnOpenBook());

    long began = System.nanoTime();
    while (memory.holdsAnOpenBook()) {
      assertTrue(System.nanoTime() - began < PATIENCE.toNanos(), "it locks by itself");
      assertTrue(night.home().staysFor(LOOK_EVERY_MILLIS), "it goes on running");
    }

    person.presses("Keep").sees("What you wrote is still here, and comes along.");
    keepsWhatCameAlong(person.unlocks());
  }

  private Person writing(Screen screen) {
    Person person = night.person(screen);
    person.setsUp();
    return startsAReason(person);
  }

  private static Person startsAReason(Person person) {
    person.goesToTheirReasons().presses("Write the first one");
    person.types("What happened, or what is missing?", WORDS).types("How did it feel?", FELT);
    return person;
  }

  private void locksFromElsewhere() {
    try (var other = new PlainVisitor(night.home().address())) {
      other.unlocks(night.passphrase());
      assertEquals(303, other.post("/lock", Map.of()).status());
    }
  }

  private static void keepsWhatCameAlong(Person person) {
    person.sees("Nothing is lost. Shall this be kept?").sees(WORDS).sees("very far away");
    person.presses("Yes, keep it").sees("Kept.").sees("very far away");
    assertEquals(List.of(WORDS), person.reasonsInOrder());
  }
}
