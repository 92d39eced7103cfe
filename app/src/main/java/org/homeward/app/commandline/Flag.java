package org.homeward.app.commandline;

import java.util.Arrays;
import java.util.List;

/// An option without a value that is no [Setting].
enum Flag {
  HELP("--help", "", "Explain this command."),
  VERSION("--version", "", "Say which version this is."),
  REPLACE("--replace", "vault restore", "Replace the vault that is there now."),
  JSON("--json", "chats", "Print one JSON object instead of text."),
  MESSAGES("--messages", "chats", "Print one line of JSON for each message instead."),
  NO_WORDS("--no-words", "chats", "Look only at who wrote when, not at what they say."),
  CHECK_WORDS("--check-words", "chats", "Print how well the word lists do, without a file."),
  CHECK("--check", "tone", "Print how well the tone check does, without a file."),
  DAY_FIRST("--day-first", "chats", "In dates like 3/4, the 3 is the day."),
  MONTH_FIRST("--month-first", "chats", "In dates like 3/4, the 3 is the month."),
  YES("--yes", "vault export", "Do not ask whether plain text is really wanted.");

  private final String option;
  private final String command;
  private final String meaning;

  Flag(String option, String command, String meaning) {
    this.option = option;
    this.command = command;
    this.meaning = meaning;
  }

  String option() {
    return option;
  }

  /// The words of the only command that takes it; empty when every command does.
  String command() {
    return command;
  }

  String meaning() {
    return meaning;
  }

  static List<String> options() {
    return Arrays.stream(values()).map(Flag::option).toList();
  }
}
