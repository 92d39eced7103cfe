package org.homeward.app.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns the words after `./homeward` into a [Request].
///
/// Help wins over everything, then the version; otherwise everything wrong is said together.
public final class CommandLineReader {
  /// What only the launcher in the source folder understands, as its first word.
  private static final List<String> LAUNCHER_COMMANDS = List.of("test", "bench");

  private final Surroundings surroundings;

  /// @param surroundings what the machine says of itself
  public CommandLineReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Reads the words. What is wrong with them, or with the environment, makes a [Request.Refused].
  public Request read(String... written) {
    Words words = Words.of(List.of(written));
    List<String> plain = words.plain();
    if (words.flags().contains(Flag.HELP)) {
      return new Request.Help(HelpText.of(String.join(" ", plain)));
    }
    if (words.flags().contains(Flag.VERSION)) {
      return new Request.Version();
    }
    List<String> problems = new ArrayList<>(words.problems());
    Optional<Command> command = command(plain, problems);
    command.ifPresent(found -> refuseOptionsOfOthers(found, words, problems));
    Options options = new Settings(surroundings, problems).check(words.settings());
    Optional<Request> request =
        command.map(found -> request(found, operands(found, plain), words, options, problems));
    return request
        .filter(found -> problems.isEmpty())
        .orElseGet(() -> new Request.Refused(problems));
  }

  private static Optional<Command> command(List<String> plain, List<String> problems) {
    if (plain.isEmpty()) {
      return Optional.of(Command.SERVE);
    }
    String first = plain.getFirst();
    if (!first.equals(Command.VAULT)) {
      Optional<Command> command = Command.named(first);
      if (command.isEmpty()) {
        problems.add(unknownCommand(first, ""));
      }
      return command;
    }
    if (plain.size() == 1) {
      List<String> next = Command.beginningWith(first).map(Command::lastWord).toList();
      problems.add("vault needs one more word: " + String.join(", ", next) + ".");
      return Optional.empty();
    }
    Optional<Command> command = Command.named(first + " " + plain.get(1));
    if (command.isEmpty()) {
      problems.add(unknownCommand(plain.get(1), first));
    }
    return command;
  }

  /// @param group the word before it, or nothing
  private static String unknownCommand(String word, String group) {
    if (LAUNCHER_COMMANDS.contains(word)) {
      return word + " is for the source folder and comes first: ./homeward " + word + ".";
    }
    Stream<String> known =
        group.isEmpty()
            ? Stream.concat(
                Command.beginningWith("").map(Command::firstWord), LAUNCHER_COMMANDS.stream())
            : Command.beginningWith(group).map(Command::lastWord);
    return word
        + " is not a command here. "
        + Nearest.to(word, known.distinct().toList())
            .map(near -> "Did you mean " + near + "?")
            .orElse("./homeward help says what there is.");
  }

  private static void refuseOptionsOfOthers(Command command, Words words, List<String> problems) {
    for (Flag flag : words.flags()) {
      if (!flag.command().isEmpty() && !flag.command().equals(command.words())) {
        problems.add(flag.option() + " belongs to " + flag.command() + ".");
      }
    }
    for (Choice choice : words.choices().keySet()) {
      if (!choice.command().equals(command.words())) {
        problems.add(choice.option() + " belongs to " + choice.command() + ".");
      }
    }
  }

  private static List<String> operands(Command command, List<String> plain) {
    return plain.isEmpty() ? plain : plain.subList(command.wordCount(), plain.size());
  }

  /// The request itself, with defaults in the place of what is wrong.
  private Request request(
      Command command, List<String> operands, Words words, Options options, List<String> problems) {
    if (command != Command.HELP) {
      operands.stream()
          .skip(command.operandsMax())
          .map(word -> tooMany(word, command))
          .forEach(problems::add);
    }
    return switch (command) {
      case SERVE -> new Request.Serve(options);
      case VERIFY_VAULT -> new Request.VerifyVault(options);
      case DESCRIBE_VAULT -> new Request.DescribeVault(options);
      case BACK_UP_VAULT -> new Request.BackUpVault(options, place(command, operands, problems));
      case RESTORE_VAULT ->
          new Request.RestoreVault(
              options, place(command, operands, problems), words.flags().contains(Flag.REPLACE));
      case EXPORT_VAULT ->
          new Request.ExportVault(
              options, place(command, operands, problems), words.flags().contains(Flag.YES));
      case CHATS ->
          new Request.ReadChats(
              // What only prints figures of the lists needs no file.
              words.flags().contains(Flag.CHECK_WORDS) && operands.isEmpty()
                  ? List.of()
                  : places(command, operands, problems),
              new ChatWords(words, surroundings, problems).check());
      case TRAIN -> new Request.Train();
      case TRAIN_CHATS -> new Request.TrainChats();
      case HELP -> help(operands, problems);
    };
  }

  private static String tooMany(String word, Command command) {
    return LAUNCHER_COMMANDS.contains(word)
        ? unknownCommand(word, "")
        : word + " is one word too many for " + command.words() + ".";
  }

  private static Request help(List<String> operands, List<String> problems) {
    if (!operands.isEmpty() && !operands.equals(List.of(Command.VAULT))) {
      command(operands, problems);
    }
    return new Request.Help(HelpText.of(String.join(" ", operands)));
  }

  private Path place(Command command, List<String> operands, List<String> problems) {
    return places(command, operands.subList(0, Math.min(1, operands.size())), problems).getFirst();
  }

  /// The places written after a command, at least one.
  private List<Path> places(Command command, List<String> operands, List<String> problems) {
    List<Path> places = new ArrayList<>();
    for (String operand : operands.isEmpty() ? List.of("") : operands) {
      places.add(resolve(command, operand, problems));
    }
    return places;
  }

  private Path resolve(Command command, String operand, List<String> problems) {
    if (operand.isBlank()) {
      problems.add(command.words() + " needs a " + command.operand() + " after it.");
      return surroundings.workingFolder();
    }
    try {
      return surroundings.workingFolder().resolve(operand).normalize();
    } catch (InvalidPathException e) {
      problems.add(operand + " cannot be the name of a file.");
      return surroundings.workingFolder();
    }
  }
}
