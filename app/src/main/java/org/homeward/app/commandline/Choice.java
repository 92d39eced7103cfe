package org.homeward.app.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An option with a value that belongs to one command.
enum Choice {
  CHAT("--chat", "chats", "NAME", false, "The chat to read, where a file holds several."),
  ME("--me", "chats", "NAME", false, "What you are called in the chat."),
  SAME("--same", "chats", "A=B", true, "Two names of one person, shown as A; again for more."),
  ZONE("--zone", "chats", "ZONE", false, "Your time zone, such as Europe/Berlin."),
  WORDS("--words", "chats", "FILE", true, "Words of your own to look for too; again for more.");

  private final String option;
  private final String command;
  private final String label;
  private final boolean repeats;
  private final String meaning;

  Choice(String option, String command, String label, boolean repeats, String meaning) {
    this.option = option;
    this.command = command;
    this.label = label;
    this.repeats = repeats;
    this.meaning = meaning;
  }

  String option() {
    return option;
  }

  /// The words of the only command that takes it.
  String command() {
    return command;
  }

  /// What its value is called in explanations.
  String label() {
    return label;
  }

  /// Whether it may be written more than once.
  boolean repeats() {
    return repeats;
  }

  String meaning() {
    return meaning;
  }

  /// The choice an option names.
  static Optional<Choice> withOption(String option) {
    return Arrays.stream(values()).filter(choice -> choice.option.equals(option)).findFirst();
  }

  static List<String> options() {
    return Arrays.stream(values()).map(Choice::option).toList();
  }
}
