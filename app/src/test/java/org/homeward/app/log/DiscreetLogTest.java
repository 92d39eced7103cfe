package org.homeward.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

class DiscreetLogTest {
  private static final String SECRET = "I still miss them";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ILoggerFactory loggers = new DiscreetLogs().getLoggerFactory();

  @BeforeEach
  void install() throws Exception {
    DiscreetLog.install(new PrintStream(printed, true, StandardCharsets.UTF_8));
    // As the JDK does when it first logs. Here the tests' own tools may have logged before.
    assertInstanceOf(JdkLog.class, new JdkLog());
  }

  @AfterEach
  void reset() {
    LogManager.getLogManager().reset();
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whoever_logs_first_finds_it_by_the_names_left_for_them() throws Exception {
    Class<?> provider = Class.forName(System.getProperty("slf4j.provider"));
    assertEquals(DiscreetLogs.class, provider);
    Class<?> configuration = Class.forName(System.getProperty("java.util.logging.config.class"));
    assertInstanceOf(JdkLog.class, configuration.getConstructor().newInstance());
    Handler[] handlers = Logger.getLogger("").getHandlers();
    assertEquals(1, handlers.length);
    assertInstanceOf(JdkLog.ToDiscreetLog.class, handlers[0]);
  }

  @Test
  void the_libraries_log_is_ours() {
    assertEquals(
        loggers.getLogger("x").getClass(), LoggerFactory.getLogger("org.eclipse.jetty").getClass());
  }

  @Test
  void our_own_warnings_are_printed_with_their_parameters() {
    loggers.getLogger("org.homeward.app").warn("{} rounds were lost", 3);
    Logger.getLogger("org.homeward.app").log(Level.WARNING, "{0} rounds were lost", 3);
    String line = "org.homeward.app: 3 rounds were lost";
    assertEquals("WARN " + line + System.lineSeparator() + "WARNING " + line, text().strip());
  }

  @Test
  void the_message_of_a_library_is_withheld() {
    loggers.getLogger("org.eclipse.jetty.server").error("bad value {}", SECRET);
    assertTrue(text().startsWith("ERROR org.eclipse.jetty.server: "), text());
    Logger.getLogger("sun.net.www").log(Level.SEVERE, "bad value {0}", SECRET);
    assertTrue(text().contains("SEVERE sun.net.www: "), text());
    assertFalse(text().contains(SECRET), text());
  }

  @Test
  void exceptions_are_printed_as_kinds_and_places_without_their_messages() {
    Exception cause = new IllegalArgumentException(SECRET);
    Exception thrown = new IllegalStateException(SECRET, cause);
    loggers.getLogger("org.homeward.app").warn("lost", thrown);
    assertTrue(text().contains("java.lang.IllegalStateException"), text());
    assertTrue(text().contains("java.lang.IllegalArgumentException"), text());
    assertTrue(text().contains("at org.homeward.app.log.DiscreetLogTest"), text());
    printed.reset();
    Logger.getLogger("org.homeward.app").log(Level.WARNING, "lost", thrown);
    assertTrue(text().contains("java.lang.IllegalStateException"), text());
    assertFalse(text().contains(SECRET), text());
  }

  @Test
  void nothing_below_a_warning_is_printed() {
    loggers.getLogger("org.homeward.app").info("a page was opened");
    Logger.getLogger("org.homeward.app").info("a page was opened");
    assertEquals("", text());
  }
}
