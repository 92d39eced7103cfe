package org.homeward.app.machine;

import java.io.PrintStream;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The only log: warnings, to the terminal, without anything a person wrote or opened.
///
/// Libraries put addresses, headers and values into their messages, so of theirs only the place and
/// the kind of trouble are printed. Exceptions are printed as types and frames: their messages
/// quote what they choke on.
public final class DiscreetLog extends Handler {
  private static final String OUR_LOGGERS = "org.homeward.";
  private static final int CAUSES_MAX = 5;
  private static final int FRAMES_MAX = 30;

  private final PrintStream stream;

  private DiscreetLog(PrintStream stream) {
    this.stream = stream;
    setLevel(Level.WARNING);
  }

  /// Replaces every log handler of the program by one that writes to the stream.
  public static void install(PrintStream stream) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new DiscreetLog(stream));
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      stream.println(format(record));
    }
  }

  private static String format(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    String message =
        logger.startsWith(OUR_LOGGERS)
            ? new MessageOnly().formatMessage(record)
            : "a message of a library is not shown, it might quote what you wrote";
    StringBuilder text = new StringBuilder();
    text.append(record.getLevel().getName())
        .append(' ')
        .append(logger)
        .append(": ")
        .append(message);
    appendKinds(text, record.getThrown());
    return text.toString();
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

  @Override
  public void flush() {
    stream.flush();
  }

  @Override
  public void close() {
    flush();
  }

  /// Puts a record's parameters into its message.
  private static final class MessageOnly extends Formatter {
    @Override
    public String format(LogRecord record) {
      return formatMessage(record);
    }
  }
}
