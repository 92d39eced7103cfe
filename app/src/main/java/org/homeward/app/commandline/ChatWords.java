package org.homeward.app.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.app.commandline.ChatChoices.Output;
import org.homeward.chats.reading.DayOrder;
import org.jspecify.annotations.Nullable;

/// Checks the options of `chats`.
final class ChatWords {
  private static final int NAME_LENGTH_MAX = 200;
  private static final int LISTS_MAX = 20;

  private final Words words;
  private final Surroundings surroundings;
  private final List<String> problems;

  /// @param surroundings where files are looked for
  /// @param problems where everything wrong is added
  ChatWords(Words words, Surroundings surroundings, List<String> problems) {
    this.words = words;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /// The choices, with defaults in the place of what is wrong.
  ChatChoices check() {
    String me = name(Choice.ME);
    return new ChatChoices(
        output(),
        name(Choice.CHAT),
        me.isEmpty() ? null : me,
        called(),
        dayOrder(),
        !words.flags().contains(Flag.NO_WORDS),
        ownLists(),
        zone());
  }

  private Output output() {
    if (words.flags().contains(Flag.CHECK_WORDS)) {
      return Output.WORDS_CHECKED;
    }
    if (words.flags().contains(Flag.MESSAGES)) {
      return Output.MESSAGES;
    }
    return words.flags().contains(Flag.JSON) ? Output.JSON : Output.TEXT;
  }

  private @Nullable DayOrder dayOrder() {
    Set<Flag> flags = words.flags();
    if (flags.contains(Flag.DAY_FIRST) && flags.contains(Flag.MONTH_FIRST)) {
      problems.add("--day-first and --month-first cannot both be.");
    }
    if (flags.contains(Flag.DAY_FIRST)) {
      return DayOrder.DAY_FIRST;
    }
    return flags.contains(Flag.MONTH_FIRST) ? DayOrder.MONTH_FIRST : null;
  }

  private List<String> values(Choice choice) {
    return words.choices().getOrDefault(choice, List.of());
  }

  private String name(Choice choice) {
    String name = values(choice).stream().findFirst().orElse("").strip();
    if (name.length() > NAME_LENGTH_MAX) {
      problems.add(choice.option() + " is longer than " + NAME_LENGTH_MAX + " characters.");
      return "";
    }
    return name;
  }

  private Map<String, String> called() {
    Map<String, String> called = new LinkedHashMap<>();
    for (String pair : values(Choice.SAME)) {
      int equals = pair.indexOf('=');
      if (equals <= 0 || equals == pair.length() - 1) {
        problems.add("--same is " + pair + ", but must be two names like Ann=Annie.");
      } else {
        called.put(pair.substring(equals + 1).strip(), pair.substring(0, equals).strip());
      }
    }
    return called;
  }

  private List<Path> ownLists() {
    List<String> written = values(Choice.WORDS);
    if (!written.isEmpty() && words.flags().contains(Flag.NO_WORDS)) {
      problems.add("--words and --no-words cannot both be.");
    }
    if (written.size() > LISTS_MAX) {
      problems.add("--words is written more than " + LISTS_MAX + " times.");
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    for (String file : written) {
      try {
        files.add(surroundings.workingFolder().resolve(file).normalize());
      } catch (InvalidPathException e) {
        problems.add(file + " cannot be the name of a file.");
      }
    }
    return files;
  }

  private @Nullable ZoneId zone() {
    String written = values(Choice.ZONE).stream().findFirst().orElse("");
    if (written.isEmpty()) {
      return null;
    }
    try {
      return ZoneId.of(written.strip());
    } catch (DateTimeException e) {
      problems.add(
          "--zone is "
              + written
              + ", but must be a zone like Europe/Berlin or +02:00."
              + Nearest.to(written, List.copyOf(ZoneId.getAvailableZoneIds()))
                  .map(near -> " Did you mean " + near + "?")
                  .orElse(""));
      return null;
    }
  }
}
