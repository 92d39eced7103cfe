package org.homeward.app.commandline;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands and options there are, and the words that explain them.
///
/// Built by hand: annotations would be read by reflection at every start. All values stay strings
/// here; [Settings] checks them together with the environment's.
final class Grammar {
  static final String SERVE = "serve";
  static final String VAULT = "vault";
  static final String VERIFY = "verify";
  static final String DESCRIBE = "info";
  static final String BACK_UP = "backup";
  static final String RESTORE = "restore";
  static final String EXPORT = "export";
  static final String TRAIN = "train";
  static final String HELP = "help";

  static final String HELP_OPTION = "--help";
  static final String VERSION_OPTION = "--version";
  static final String REPLACE_OPTION = "--replace";
  static final String CONFIRM_OPTION = "--yes";

  /// What only the launcher in the source folder understands, as its first word.
  static final List<String> LAUNCHER_COMMANDS = List.of("test", "bench");

  private Grammar() {}

  /// A parser that collects what it does not understand instead of stopping at it.
  static CommandLine parser() {
    CommandSpec root =
        command(
            "homeward",
            "Opens Homeward in your browser. Everything stays on this machine, encrypted.");
    root.addSubcommand(SERVE, command(SERVE, "Open Homeward (also without any word)."));
    root.addSubcommand(VAULT, vault());
    root.addSubcommand(TRAIN, hidden(command(TRAIN, "Record a start.")));
    root.addSubcommand(
        HELP,
        command(HELP, "Explain a command.").addPositional(place("COMMAND", "0..2", "Which one.")));
    root.usageMessage()
        .footer(
            "",
            "From the source folder, as the first word:",
            "  test [--fast]   Run every test, or only the fast ones.",
            "  bench [NAME]    List the measurements, or run some.",
            "",
            "Each option can be set by a variable too: "
                + String.join(", ", Setting.variables())
                + ". What is written on the command line wins.");

    CommandLine parser = new CommandLine(root);
    parser
        .setCaseInsensitiveEnumValuesAllowed(false)
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setUnmatchedArgumentsAllowed(true)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpWidth(90);
    collectErrors(parser);
    return parser;
  }

  private static void collectErrors(CommandLine command) {
    command.getCommandSpec().parser().collectErrors(true);
    command.getSubcommands().values().forEach(Grammar::collectErrors);
  }

  private static CommandSpec vault() {
    CommandSpec vault = command(VAULT, "Check, save, bring back or write out what you keep here.");
    vault.addSubcommand(
        VERIFY,
        command(VERIFY, "Read every record and name what is damaged. Asks for the phrase."));
    vault.addSubcommand(
        DESCRIBE, command(DESCRIBE, "Say what can be said of the vault without its passphrase."));
    vault.addSubcommand(
        BACK_UP,
        command(BACK_UP, "Save everything, still encrypted, in one file.")
            .addPositional(place("FILE", "1", "A new file.")));
    vault.addSubcommand(
        RESTORE,
        command(RESTORE, "Bring everything back from a backup.")
            .addPositional(place("FILE", "1", "The backup."))
            .addOption(flag(REPLACE_OPTION, "Replace the vault that is there now.")));
    vault.addSubcommand(
        EXPORT,
        command(EXPORT, "Write everything in clear, as JSON and as pages to read.")
            .addPositional(place("PLACE", "1", "A new folder, or a new file ending in .zip."))
            .addOption(flag(CONFIRM_OPTION, "Do not ask whether plain text is really wanted.")));
    return vault;
  }

  private static CommandSpec command(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(description, "")
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .commandListHeading("%nCommands:%n");
    for (Setting setting : Setting.values()) {
      OptionSpec.Builder option =
          OptionSpec.builder(setting.option()).description(setting.meaning());
      if (setting == Setting.NO_OPEN) {
        option.type(boolean.class).arity("0");
      } else {
        option.type(String.class).arity("1").paramLabel(setting.label());
      }
      spec.addOption(option.build());
    }
    spec.addOption(flag(HELP_OPTION, "Explain this command.", "-h"));
    spec.addOption(flag(VERSION_OPTION, "Say which version this is."));
    return spec;
  }

  private static CommandSpec hidden(CommandSpec command) {
    command.usageMessage().hidden(true);
    return command;
  }

  private static OptionSpec flag(String name, String description, String... also) {
    return OptionSpec.builder(name)
        .names(Stream.concat(Stream.of(also), Stream.of(name)).toArray(String[]::new))
        .type(boolean.class)
        .arity("0")
        .description(description)
        .usageHelp(name.equals(HELP_OPTION))
        .build();
  }

  private static PositionalParamSpec place(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .type(arity.equals("1") ? String.class : List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }
}
