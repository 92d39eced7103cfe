package org.homeward.app.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The settings every command takes, checked.
///
/// @param port the TCP port to listen on, 1 to 65535, or 0 for any free one
/// @param data the absolute folder that keeps the vault; it may not exist yet
/// @param opensBrowser whether to show the first page in a browser where there is a display
/// @param startsAt the moment the program believes it starts at, where that is not now
public record Options(int port, Path data, boolean opensBrowser, Optional<Instant> startsAt) {

  /// The port used when none is asked for.
  public static final int DEFAULT_PORT = 7272;

  /// The clock the program runs by: the machine's, moved so that it shows the asked moment now.
  /// Time flows from there at its usual pace.
  ///
  /// @param machine the machine's clock
  public Clock clock(Clock machine) {
    return startsAt
        .map(start -> Clock.offset(machine, Duration.between(machine.instant(), start)))
        .orElse(machine);
  }
}
