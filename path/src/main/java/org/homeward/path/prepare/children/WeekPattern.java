package org.homeward.path.prepare.children;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Ways in which weeks often go, to begin from. M is with me, T with them, from Monday on.
public enum WeekPattern {
  WEEK_ABOUT("A week with each", "Changing on Mondays", "MMMMMMM TTTTTTT"),
  TWO_TWO_FIVE("Two, two, five, five days", "Each has the same two weekdays", "MMTTMMM MMTTTTT"),
  OTHER_WEEKEND("Every other weekend with them", "Friday to Sunday", "MMMMTTT MMMMMMM"),
  WEEKEND_AND_DAY(
      "Every other weekend and a day a week", "With them, Wednesdays too", "MMTMTTT MMTMMMM"),
  OTHER_WEEKEND_MINE("Every other weekend with me", "Friday to Sunday", "TTTTMMM TTTTTTT"),
  EACH_WEEKEND("Weekdays with one, weekends with the other", "Each week alike", "MMMMMTT");

  private final String label;
  private final String hint;
  private final String days;

  WeekPattern(String label, String hint, String days) {
    this.label = label;
    this.hint = hint;
    this.days = days;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// A few words more.
  public String hint() {
    return hint;
  }

  /// Its days from the first Monday on: 7 or 14.
  public List<Stay> days() {
    List<Stay> stays = new ArrayList<>();
    for (char day : days.replace(" ", "").toCharArray()) {
      stays.add(day == 'M' ? Stay.ME : Stay.THEM);
    }
    return stays;
  }

  /// "With me from Monday: 7 days, then 7 with them": its stretches, for those who do not see it.
  public String inWords() {
    List<Stay> stays = days();
    List<String> said = new ArrayList<>();
    for (int from = 0, to; from < stays.size(); from = to) {
      to = from + 1;
      while (to < stays.size() && stays.get(to) == stays.get(from)) {
        to++;
      }
      String whose = stays.get(from) == Stay.ME ? " with me" : " with them";
      said.add((to - from == 1 ? "1 day" : to - from + " days") + whose);
    }
    return "From Monday: " + String.join(", then ", said) + ".";
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  public String key() {
    return Integer.toString(List.of(values()).indexOf(this) + 1);
  }

  static Optional<WeekPattern> named(String key) {
    return Arrays.stream(values()).filter(pattern -> pattern.key().equals(key)).findFirst();
  }
}
