package org.homeward.app.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing a person can set, as an option or as an environment variable of the same name.
enum Setting {
  PORT(
      "--port",
      "HOMEWARD_PORT",
      "N",
      "The port on this machine, 0 for any free one (default 7272)."),
  DATA(
      "--data",
      "HOMEWARD_DATA",
      "DIR",
      "The folder that keeps your vault (default: one in your account)."),
  NO_OPEN("--no-open", "HOMEWARD_NO_OPEN", "", "Do not open a browser."),
  CLOCK(
      "--clock",
      "HOMEWARD_CLOCK",
      "INSTANT",
      "Start at another time; for testing. A date means noon.");

  /// Variables the launcher and the tests read, which are no business of the program.
  private static final List<String> READ_BY_OTHERS = List.of("HOMEWARD_JAVA", "HOMEWARD_CHROMIUM");

  /// What every variable of ours starts with.
  static final String PREFIX = "HOMEWARD_";

  private final String option;
  private final String variable;
  private final String label;
  private final String meaning;

  Setting(String option, String variable, String label, String meaning) {
    this.option = option;
    this.variable = variable;
    this.label = label;
    this.meaning = meaning;
  }

  String option() {
    return option;
  }

  String variable() {
    return variable;
  }

  /// What its value is called in explanations; empty when it takes none.
  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }

  /// The setting an option names.
  static Optional<Setting> withOption(String option) {
    return Arrays.stream(values()).filter(setting -> setting.option.equals(option)).findFirst();
  }

  static List<String> options() {
    return Arrays.stream(values()).map(Setting::option).toList();
  }

  /// The variables that set something in the program.
  static List<String> variables() {
    return Arrays.stream(values()).map(Setting::variable).toList();
  }

  /// Whether a variable of ours means something to somebody.
  static boolean isKnown(String variable) {
    return variables().contains(variable) || READ_BY_OTHERS.contains(variable);
  }
}
