package org.homeward.app.log;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Prints warnings, without anything a person wrote or opened.
///
/// Libraries put addresses, headers and values into their messages, so of theirs only the place and
/// the kind of trouble are printed. Exceptions are printed as types and frames: their messages
/// quote what they choke on.
public final class DiscreetLog {
  private static final String OUR_LOGGERS = "org.homeward.";
  private static final int CAUSES_MAX = 5;
  private static final int FRAMES_MAX = 30;

  /// Not of an instance, because SLF4J and the JDK make by name what leads here.
  private static final AtomicReference<@Nullable PrintStream> STREAM = new AtomicReference<>();

  private DiscreetLog() {}

  /// Makes this the log of everything in the program, on the stream. Called before anything logs:
  /// whoever logs first finds it by the names left here.
  public static void install(PrintStream to) {
    STREAM.set(to);
    System.setProperty("slf4j.provider", DiscreetLogs.class.getName());
    // Else it reports on standard error that it found what it was told to take.
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("java.util.logging.config.class", JdkLog.class.getName());
  }

  /// Prints a warning or an error.
  ///
  /// @param level as it is printed
  /// @param logger who says it
  /// @param message asked for only where it may be shown
  static void print(
      String level, String logger, Supplier<String> message, @Nullable Throwable thrown) {
    PrintStream to = STREAM.get();
    if (to == null) {
      return;
    }
    String shown =
        logger.startsWith(OUR_LOGGERS)
            ? message.get()
            : "a message of a library is not shown, it might quote what you wrote";
    StringBuilder text = new StringBuilder();
    text.append(level).append(' ').append(logger).append(": ").append(shown);
    appendKinds(text, thrown);
    to.println(text);
  }

  /// The kinds of an exception and its causes, and where each came from, without their messages.
  public static String kindsOf(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    appendKinds(text, thrown);
    return text.toString().strip();
  }

  private static void appendKinds(StringBuilder text, @Nullable Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
      text.append(System.lineSeparator()).append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES_MAX); i++) {
        text.append(System.lineSeparator()).append("  at ").append(frames[i]);
      }
      cause = cause.getCause();
    }
  }
}
