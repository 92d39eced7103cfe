package org.homeward.app.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscreetLogTest {
  private static final String SECRET = "I still miss them";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void install() {
    DiscreetLog.install(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void reset() {
    LogManager.getLogManager().reset();
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void our_own_warnings_are_printed_with_their_parameters() {
    Logger.getLogger("org.homeward.app").log(Level.WARNING, "{0} rounds were lost", 3);
    assertEquals("WARNING org.homeward.app: 3 rounds were lost", text().strip());
  }

  @Test
  void the_message_of_a_library_is_withheld() {
    Logger.getLogger("org.eclipse.jetty.server").log(Level.SEVERE, "bad value {0}", SECRET);
    assertTrue(text().startsWith("SEVERE org.eclipse.jetty.server: "), text());
    assertFalse(text().contains(SECRET), text());
  }

  @Test
  void exceptions_are_printed_as_kinds_and_places_without_their_messages() {
    Exception cause = new IllegalArgumentException(SECRET);
    Logger.getLogger("org.homeward.app")
        .log(Level.WARNING, "lost", new IllegalStateException(SECRET, cause));
    assertTrue(text().contains("java.lang.IllegalStateException"), text());
    assertTrue(text().contains("java.lang.IllegalArgumentException"), text());
    assertTrue(text().contains("at org.homeward.app.machine.DiscreetLogTest"), text());
    assertFalse(text().contains(SECRET), text());
  }

  @Test
  void nothing_below_a_warning_is_printed() {
    Logger.getLogger("org.homeward.app").info("a page was opened");
    assertEquals("", text());
  }
}
