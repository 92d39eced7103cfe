package org.homeward.app.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/// Leads the JDK's own log to the [DiscreetLog]. The JDK makes one by its name, in the place of its
/// configuration file, when it first has something to log; making it before would be a sizeable
/// part of a start.
public final class JdkLog {
  private static final String CONFIGURATION = "handlers=%s%n.level=%s%n";

  /// Configures the JDK's log.
  ///
  /// @throws IOException never: nothing is read but these few characters
  public JdkLog() throws IOException {
    String configuration = CONFIGURATION.formatted(ToDiscreetLog.class.getName(), Level.WARNING);
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(configuration.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /// The one handler, made by the JDK.
  public static final class ToDiscreetLog extends Handler {
    /// Takes warnings and worse.
    public ToDiscreetLog() {
      setLevel(Level.WARNING);
    }

    @Override
    public void publish(LogRecord record) {
      if (isLoggable(record)) {
        DiscreetLog.print(
            record.getLevel().getName(),
            String.valueOf(record.getLoggerName()),
            () -> new MessageOnly().formatMessage(record),
            record.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /// Puts a record's parameters into its message.
  private static final class MessageOnly extends Formatter {
    @Override
    public String format(LogRecord record) {
      return formatMessage(record);
    }
  }
}
