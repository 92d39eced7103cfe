package org.homeward.app.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Says in plain words what is wrong with a command line.
final class Sentences {
  private Sentences() {}

  /// One sentence for each word the parser made nothing of.
  static List<String> aboutUnknownWords(ParseResult level) {
    List<String> sentences = new ArrayList<>();
    boolean mayBeValue = false;
    for (String word : level.unmatched()) {
      if (word.startsWith("-")) {
        sentences.add(aboutUnknownOption(word, level.commandSpec()));
        mayBeValue = !word.contains("=");
      } else if (mayBeValue) {
        // The value of the unknown option before it: one mistake, one sentence.
        mayBeValue = false;
      } else {
        sentences.add(aboutUnknownCommand(word, level.commandSpec()));
      }
    }
    return sentences;
  }

  private static String aboutUnknownOption(String word, CommandSpec command) {
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    List<String> options = new ArrayList<>(command.optionsMap().keySet());
    return name + " is not an option here. " + suggestion(name, options);
  }

  static String aboutUnknownCommand(String word, CommandSpec command) {
    if (Grammar.LAUNCHER_COMMANDS.contains(word)) {
      return word + " is for the source folder and comes first: ./homeward " + word + ".";
    }
    if (command.subcommands().isEmpty()) {
      return word + " is one word too many for " + command.name() + ".";
    }
    Set<String> names = visibleCommands(command);
    if (command.parent() == null) {
      names.addAll(Grammar.LAUNCHER_COMMANDS);
    }
    return word + " is not a command here. " + suggestion(word, List.copyOf(names));
  }

  private static String suggestion(String word, List<String> known) {
    return Nearest.to(word, known)
        .map(near -> "Did you mean " + near + "?")
        .orElse("./homeward help says what there is.");
  }

  static String aboutMissingPlace(CommandSpec command) {
    return command.qualifiedName(" ")
        + " needs a "
        + command.positionalParameters().getFirst().paramLabel()
        + " after it.";
  }

  /// What the parser itself refuses: an option without its value, or a flag with one.
  static String about(Exception error) {
    if (error instanceof MissingParameterException missing
        && missing.getMissing().getFirst() instanceof OptionSpec option) {
      return option.longestName() + " needs a value after it.";
    }
    if (error instanceof MaxValuesExceededException) {
      return "--no-open, --replace, --yes, --help and --version take no value.";
    }
    throw new IllegalStateException("The parser refuses something nobody foresaw", error);
  }

  /// The names of a command's own commands, for a sentence.
  static String commandsOf(ParseResult command) {
    return String.join(", ", visibleCommands(command.commandSpec()));
  }

  private static Set<String> visibleCommands(CommandSpec command) {
    return command.subcommands().entrySet().stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
