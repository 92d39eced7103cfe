package org.homeward.app.machine;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Shows an address in the person's own browser, where there is a screen to show it on.
///
/// Asks the system's own opener: `java.awt.Desktop` would bring the whole desktop module into
/// memory.
public final class Browser {
  private final String system;
  private final Map<String, String> variables;

  /// @param system the operating system's name, as Java gives it
  /// @param variables the environment
  public Browser(String system, Map<String, String> variables) {
    this.system = system;
    this.variables = Map.copyOf(variables);
  }

  /// Opens the address, or does nothing where that is not possible.
  public void open(String address) {
    command(address).ifPresent(Browser::start);
  }

  /// The command that opens an address here, or nothing without a screen.
  Optional<List<String>> command(String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return Optional.of(List.of("open", address));
    }
    if (name.contains("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    boolean hasScreen = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    return hasScreen ? Optional.of(List.of("xdg-open", address)) : Optional.empty();
  }

  private boolean isSet(String variable) {
    return !variables.getOrDefault(variable, "").isEmpty();
  }

  private static void start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // No opener on this machine. The address is on the screen already.
    }
  }
}
