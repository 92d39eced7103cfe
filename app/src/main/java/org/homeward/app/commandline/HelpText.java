package org.homeward.app.commandline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The explanations `./homeward help` gives.
final class HelpText {
  private static final String ROW = "  %-18s %s%n";

  private HelpText() {}

  /// Explains everything, the commands that begin with a word, or the one that has exactly these.
  static String of(String words) {
    Optional<Command> one = Command.named(words).filter(command -> command != Command.HELP);
    return one.map(HelpText::ofCommand).orElseGet(() -> ofCommands(words)).stripTrailing();
  }

  private static String ofCommand(Command command) {
    StringBuilder text = new StringBuilder();
    text.append("./homeward ").append(command.words());
    if (!command.operand().isEmpty()) {
      text.append(' ').append(command.operand());
    }
    text.append(" [OPTIONS]%n%n".formatted()).append(command.meaning()).append("%n".formatted());
    appendOptions(text, command.choices(), command.flags());
    return text.toString();
  }

  private static String ofCommands(String word) {
    StringBuilder text = new StringBuilder();
    String named = Command.beginningWith(word).findAny().isPresent() ? word : "";
    text.append("./homeward ").append(named.isEmpty() ? "[COMMAND]" : named + " COMMAND");
    text.append(" [OPTIONS]%n%nCommands:%n".formatted());
    Command.beginningWith(named)
        .forEach(command ->
            text.append(
                ROW.formatted(
                    (command.words() + " " + command.operand()).strip(), command.meaning())));
    if (named.isEmpty()) {
      text.append(ROW.formatted("test [--fast]", "Run every test, or only the fast ones."));
      text.append(ROW.formatted("bench [NAME ...]", "List the measurements, or run some."));
    }
    appendOptions(text, List.of(), List.of());
    return text.toString();
  }

  private static void appendOptions(StringBuilder text, List<Choice> choices, List<Flag> flags) {
    text.append("%nOptions:%n".formatted());
    for (Choice choice : choices) {
      text.append(ROW.formatted(choice.option() + " " + choice.label(), choice.meaning()));
    }
    flags.forEach(flag -> text.append(ROW.formatted(flag.option(), flag.meaning())));
    for (Setting setting : Setting.values()) {
      String name = (setting.option() + " " + setting.label()).strip();
      text.append(ROW.formatted(name, setting.meaning()));
    }
    Stream.of(Flag.HELP, Flag.VERSION)
        .forEach(flag -> text.append(ROW.formatted(flag.option(), flag.meaning())));
    text.append("%nThe first four can be set by variables as well:%n".formatted());
    text.append(String.join(", ", Setting.variables()));
    text.append(".%nWhat is written on the command line wins.%n".formatted());
  }
}
