package org.homeward.app.commandline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A command line taken apart: settings and flags wherever they stand, and the words between them.
///
/// `--name value` and `--name=value` mean the same; after `--` everything is a plain word.
final class Words {
  private static final String OPTION_START = "-";
  private static final String OPTIONS_END = "--";

  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final Map<Choice, List<String>> choices = new EnumMap<>(Choice.class);
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private final List<String> plain = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private Words() {}

  /// Takes the words apart; what is no option is added to [#problems()].
  static Words of(List<String> written) {
    Words words = new Words();
    int next = 0;
    while (next < written.size()) {
      String word = written.get(next);
      if (word.equals(OPTIONS_END)) {
        words.plain.addAll(written.subList(next + 1, written.size()));
        break;
      }
      next += 1 + words.take(word, next + 1 < written.size() ? written.get(next + 1) : "");
    }
    return words;
  }

  /// The values given to settings.
  Map<Setting, String> settings() {
    return settings;
  }

  /// The values given to choices, in the order written; no choice with none.
  Map<Choice, List<String>> choices() {
    return choices;
  }

  /// The flags set.
  Set<Flag> flags() {
    return flags;
  }

  /// The words that are no options and no values of any, in their order.
  List<String> plain() {
    return plain;
  }

  /// What is wrong so far, one sentence each.
  List<String> problems() {
    return problems;
  }

  /// Takes one word and says how many of the following it used up: 0 or 1.
  private int take(String word, String following) {
    if (!word.startsWith(OPTION_START) || word.equals(OPTION_START)) {
      plain.add(word);
      return 0;
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<String> value =
        equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
    Optional<Setting> setting = Setting.withOption(name);
    if (setting.isPresent() && !setting.get().label().isEmpty()) {
      return takeSetting(setting.get(), value, following);
    }
    Optional<Choice> choice = Choice.withOption(name);
    if (choice.isPresent()) {
      return takeChoice(choice.get(), value, following);
    }
    if (setting.isEmpty() && flag(name).isEmpty()) {
      return refuse(name, value.isPresent(), following);
    }
    if (value.isPresent()) {
      problems.add(name + " takes no value.");
    }
    setting.ifPresent(present -> settings.put(present, "true"));
    flag(name).ifPresent(flags::add);
    return 0;
  }

  private int takeSetting(Setting setting, Optional<String> value, String following) {
    if (isMissing(setting.option(), value, following)) {
      return 0;
    }
    if (settings.put(setting, value.orElse(following)) != null) {
      problems.add(setting.option() + " is written twice.");
    }
    return value.isPresent() ? 0 : 1;
  }

  private int takeChoice(Choice choice, Optional<String> value, String following) {
    if (isMissing(choice.option(), value, following)) {
      return 0;
    }
    List<String> values = choices.computeIfAbsent(choice, key -> new ArrayList<>());
    values.add(value.orElse(following));
    if (values.size() > 1 && !choice.repeats()) {
      problems.add(choice.option() + " is written twice.");
    }
    return value.isPresent() ? 0 : 1;
  }

  private boolean isMissing(String option, Optional<String> value, String following) {
    boolean isFollowed = !following.isEmpty() && !following.startsWith(OPTION_START);
    if (value.isPresent() || isFollowed) {
      return false;
    }
    problems.add(option + " needs a value after it.");
    return true;
  }

  /// An unknown option takes the word after it along where it was probably meant as its value, so
  /// that one mistake makes one sentence.
  private int refuse(String name, boolean hasValue, String following) {
    Optional<String> near =
        Nearest.to(
            name,
            Stream.of(Setting.options(), Flag.options(), Choice.options())
                .flatMap(List::stream)
                .toList());
    problems.add(
        name
            + " is not an option here. "
            + near.map(option -> "Did you mean " + option + "?")
                .orElse("./homeward help says what there is."));
    boolean takesValue =
        near.flatMap(Setting::withOption).filter(setting -> !setting.label().isEmpty()).isPresent()
            || near.flatMap(Choice::withOption).isPresent();
    return takesValue && !hasValue && !following.startsWith(OPTION_START) ? 1 : 0;
  }

  private static Optional<Flag> flag(String name) {
    String full = name.equals("-h") ? Flag.HELP.option() : name;
    return Stream.of(Flag.values()).filter(flag -> flag.option().equals(full)).findFirst();
  }
}
