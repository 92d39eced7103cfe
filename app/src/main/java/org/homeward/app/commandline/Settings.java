package org.homeward.app.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the written values of all settings together, the command line's before the environment's.
final class Settings {
  private static final int PORT_MAX = 65_535;
  private static final Set<String> YES = Set.of("1", "true", "yes", "on");
  private static final Set<String> NO = Set.of("", "0", "false", "no", "off");

  private final Surroundings surroundings;
  private final List<String> problems;

  /// @param problems where everything wrong is added
  Settings(Surroundings surroundings, List<String> problems) {
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /// The options, with defaults in the place of what is wrong.
  ///
  /// @param written what the command line says, by setting
  Options check(Map<Setting, String> written) {
    refuseUnknownVariables();
    return new Options(
        find(written, Setting.PORT).map(this::port).orElse(Options.DEFAULT_PORT),
        find(written, Setting.DATA).map(this::folder).orElseGet(surroundings::defaultData),
        !find(written, Setting.NO_OPEN).map(this::yesOrNo).orElse(false),
        find(written, Setting.CLOCK).flatMap(this::moment));
  }

  private void refuseUnknownVariables() {
    surroundings.variables().keySet().stream()
        .filter(name -> name.startsWith(Setting.PREFIX) && !Setting.isKnown(name))
        .sorted()
        .map(name -> name + " is not a setting here." + suggestion(name))
        .forEach(problems::add);
  }

  /// Compares what follows the prefix, which every variable shares and which would make all near.
  private static String suggestion(String name) {
    List<String> endings =
        Setting.variables().stream()
            .map(known -> known.substring(Setting.PREFIX.length()))
            .toList();
    return Nearest.to(name.substring(Setting.PREFIX.length()), endings)
        .map(near -> " Did you mean " + Setting.PREFIX + near + "?")
        .orElse(" There are " + String.join(", ", Setting.variables()) + ".");
  }

  private Optional<Written> find(Map<Setting, String> written, Setting setting) {
    String onCommandLine = written.get(setting);
    if (onCommandLine != null) {
      return Optional.of(new Written(setting.option(), onCommandLine));
    }
    return Optional.ofNullable(surroundings.variables().get(setting.variable()))
        .map(value -> new Written(setting.variable(), value));
  }

  private int port(Written written) {
    String digits = written.value();
    if (digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= PORT_MAX) {
      return Integer.parseInt(digits);
    }
    refuse(written, "must be a whole number from 1 to 65535, or 0 for any free port");
    return Options.DEFAULT_PORT;
  }

  private Path folder(Written written) {
    try {
      if (!written.value().isBlank()) {
        return surroundings.workingFolder().resolve(written.value()).normalize();
      }
    } catch (InvalidPathException e) {
      // Refused below, in words.
    }
    refuse(written, "must be the name of a folder");
    return surroundings.defaultData();
  }

  private boolean yesOrNo(Written written) {
    String word = written.value().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      refuse(written, "must be true or false");
    }
    return YES.contains(word);
  }

  private Optional<Instant> moment(Written written) {
    Optional<Instant> moment = parseMoment(written.value());
    if (moment.isEmpty()) {
      refuse(written, "must be a moment like 2026-03-01T21:30:00Z, 2026-03-01T21:30 or 2026-03-01");
    }
    return moment;
  }

  private Optional<Instant> parseMoment(String value) {
    try {
      if (!value.contains("T")) {
        LocalDate day = LocalDate.parse(value);
        return Optional.of(
            day.atTime(LocalTime.NOON).atZone(surroundings.zone().get()).toInstant());
      }
      if (value.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
        return Optional.of(OffsetDateTime.parse(value).toInstant());
      }
      return Optional.of(LocalDateTime.parse(value).atZone(surroundings.zone().get()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void refuse(Written written, String rule) {
    String said = written.value().isEmpty() ? "empty" : written.value();
    problems.add(written.name() + " is " + said + ", but " + rule + ".");
  }

  /// A value and the name it was given under, for a sentence about it.
  private record Written(String name, String value) {}
}
