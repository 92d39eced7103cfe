package org.homeward.app.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Turns the words after `./homeward` into a [Request].
///
/// Help wins over everything, then the version; otherwise everything wrong is said together.
public final class CommandLineReader {
  private final Surroundings surroundings;

  /// @param surroundings what the machine says of itself
  public CommandLineReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Reads the words. What is wrong with them, or with the environment, makes a [Request.Refused].
  public Request read(String... words) {
    CommandLine parser = Grammar.parser();
    List<ParseResult> levels =
        parser.parseArgs(words).asCommandLineList().stream()
            .map(CommandLine::getParseResult)
            .toList();
    if (isWritten(levels, Grammar.HELP_OPTION)) {
      return explain(levels.getLast().commandSpec().commandLine());
    }
    if (isWritten(levels, Grammar.VERSION_OPTION)) {
      return new Request.Version();
    }
    List<String> problems = new ArrayList<>();
    for (ParseResult level : levels) {
      Sentences.aboutUnknownWords(level).forEach(problems::add);
      level.errors().forEach(error -> problems.add(Sentences.about(error)));
    }
    Options options = new Settings(surroundings, problems).check(written(levels, problems));
    Request request = request(levels.getLast(), options, problems);
    return problems.isEmpty() ? request : new Request.Refused(problems);
  }

  /// The request itself, with defaults in the place of what is wrong.
  private Request request(ParseResult command, Options options, List<String> problems) {
    return switch (command.commandSpec().name()) {
      case Grammar.HELP -> help(command, problems);
      case Grammar.TRAIN -> new Request.Train();
      case Grammar.VAULT -> {
        if (command.unmatched().isEmpty()) {
          problems.add("vault needs one more word: " + Sentences.commandsOf(command) + ".");
        }
        yield explain(command.commandSpec().commandLine());
      }
      case Grammar.VERIFY -> new Request.VerifyVault(options);
      case Grammar.DESCRIBE -> new Request.DescribeVault(options);
      case Grammar.BACK_UP -> new Request.BackUpVault(options, place(command, problems));
      case Grammar.RESTORE ->
          new Request.RestoreVault(
              options, place(command, problems), command.hasMatchedOption(Grammar.REPLACE_OPTION));
      case Grammar.EXPORT ->
          new Request.ExportVault(
              options, place(command, problems), command.hasMatchedOption(Grammar.CONFIRM_OPTION));
      default -> new Request.Serve(options);
    };
  }

  private static boolean isWritten(List<ParseResult> levels, String option) {
    return levels.stream().anyMatch(level -> level.hasMatchedOption(option));
  }

  private static Request.Help explain(CommandLine command) {
    return new Request.Help(command.getUsageMessage(Ansi.OFF).stripTrailing());
  }

  private static Request.Help help(ParseResult help, List<String> problems) {
    CommandLine command = help.commandSpec().root().commandLine();
    for (String name : values(help)) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        problems.add(Sentences.aboutUnknownCommand(name, command.getCommandSpec()));
        break;
      }
      command = next;
    }
    return explain(command);
  }

  private Path place(ParseResult command, List<String> problems) {
    List<String> values = values(command);
    if (values.isEmpty() || values.getFirst().isBlank()) {
      problems.add(Sentences.aboutMissingPlace(command.commandSpec()));
      return surroundings.workingFolder();
    }
    try {
      return surroundings.workingFolder().resolve(values.getFirst()).normalize();
    } catch (InvalidPathException e) {
      problems.add(values.getFirst() + " cannot be the name of a file.");
      return surroundings.workingFolder();
    }
  }

  private static List<String> values(ParseResult command) {
    return command.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }

  /// What is written for each setting, before or after the command's word.
  private static Map<Setting, String> written(List<ParseResult> levels, List<String> problems) {
    Map<Setting, String> written = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      List<String> values = new ArrayList<>();
      for (ParseResult level : levels) {
        OptionSpec option = level.matchedOption(setting.option());
        if (option != null) {
          values.addAll(option.originalStringValues());
        }
      }
      if (values.size() > 1) {
        problems.add(setting.option() + " is written twice.");
      }
      if (!values.isEmpty()) {
        written.put(setting, values.getLast());
      }
    }
    return written;
  }
}
