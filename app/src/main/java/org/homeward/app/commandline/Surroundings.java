package org.homeward.app.commandline;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// What the machine says of itself before a command line is read.
///
/// @param variables the environment
/// @param system the operating system's name, as Java gives it
/// @param home the person's home folder, absolute
/// @param workingFolder the folder relative paths start at, absolute
/// @param zone the time zone local times are read in; asked only for one, since the rules of all
///   zones are read to find it
public record Surroundings(
    Map<String, String> variables,
    String system,
    Path home,
    Path workingFolder,
    Supplier<ZoneId> zone) {

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /// Where the vault is kept when nothing is said: the place the system keeps for programs' own
  /// files.
  Path defaultData() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      return under("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Homeward");
    }
    if (name.contains("mac") || name.contains("darwin")) {
      return home.resolve("Library").resolve("Application Support").resolve("Homeward");
    }
    return under("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("homeward");
  }

  /// The folder a variable names. The XDG rules say to ignore one that is not absolute.
  private Path under(String variable, Path otherwise) {
    String value = variables.getOrDefault(variable, "");
    return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
