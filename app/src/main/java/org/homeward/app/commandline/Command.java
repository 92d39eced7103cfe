package org.homeward.app.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The commands there are: the words that name them, what they take, what they do.
enum Command {
  SERVE("serve", "", "Open Homeward in your browser (also without any word)."),
  CHATS("chats", "FILE...", "Read exported chats and say what is in them; keeps nothing."),
  VERIFY_VAULT("vault verify", "", "Read every record and name what is damaged."),
  DESCRIBE_VAULT("vault info", "", "Say what can be said without the passphrase."),
  BACK_UP_VAULT("vault backup", "FILE", "Save everything, still encrypted, in one new file."),
  RESTORE_VAULT("vault restore", "FILE", "Bring everything back from a backup."),
  EXPORT_VAULT("vault export", "PLACE", "Write everything in clear, to a folder or .zip."),
  TRAIN("train", "", ""),
  TRAIN_CHATS("train-chats", "", ""),
  HELP("help", "", "Explain a command.");

  /// The word the vault's own commands begin with.
  static final String VAULT = "vault";

  private final String words;
  private final String operand;
  private final String meaning;

  Command(String words, String operand, String meaning) {
    this.words = words;
    this.operand = operand;
    this.meaning = meaning;
  }

  /// The one or two words that name it.
  String words() {
    return words;
  }

  /// The word it begins with: its own, or its group's.
  String firstWord() {
    return isInVault() ? VAULT : words;
  }

  /// The word that tells it from the others of its group.
  String lastWord() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /// How many words name it.
  int wordCount() {
    return isInVault() ? 2 : 1;
  }

  private boolean isInVault() {
    return words.startsWith(VAULT + " ");
  }

  /// What must stand after it, or nothing.
  String operand() {
    return operand;
  }

  /// How many words may stand after those that name it.
  int operandsMax() {
    if (operand.isEmpty()) {
      return 0;
    }
    return operand.endsWith("...") ? Integer.MAX_VALUE : 1;
  }

  String meaning() {
    return meaning;
  }

  /// The flags of its own, beside those every command takes.
  List<Flag> flags() {
    return Arrays.stream(Flag.values()).filter(flag -> flag.command().equals(words)).toList();
  }

  /// The options with a value of its own.
  List<Choice> choices() {
    return Arrays.stream(Choice.values()).filter(choice -> choice.command().equals(words)).toList();
  }

  /// Whether it is made for the launcher, not for people.
  boolean isHidden() {
    return meaning.isEmpty();
  }

  /// The command with exactly these words.
  static Optional<Command> named(String words) {
    return Arrays.stream(values()).filter(command -> command.words.equals(words)).findFirst();
  }

  /// The commands to explain: all, or those that begin with a word.
  static Stream<Command> beginningWith(String word) {
    return Arrays.stream(values())
        .filter(command -> !command.isHidden())
        .filter(command -> word.isEmpty() || command.words.startsWith(word + " "));
  }
}
