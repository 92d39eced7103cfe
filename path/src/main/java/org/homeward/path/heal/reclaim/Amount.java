package org.homeward.path.heal.reclaim;

import java.util.List;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;

/// Spans of time as they are chosen and said. All are whole quarters of an hour.
final class Amount {
  /// What can be lived in a day, in minutes.
  static final List<Integer> FOR_A_DAY =
      List.of(15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480, 600, 720);

  /// What can be planned for a week, in minutes.
  static final List<Integer> FOR_A_WEEK =
      List.of(15, 30, 60, 90, 120, 180, 240, 300, 360, 480, 600, 900, 1200, 1500, 1800, 2400);

  private static final int HOUR = 60;
  private static final List<String> QUARTERS = List.of("", "¼", "½", "¾");

  private Amount() {}

  static List<Option> options(List<Integer> amounts) {
    return amounts.stream()
        .map(minutes -> new Option(String.valueOf(minutes), words(minutes), ""))
        .toList();
  }

  /// What was chosen in a field, in minutes; 0 where nothing was, or what nobody offered (then with
  /// an error).
  static int read(Form form, String field, List<Integer> amounts) {
    String sent = form.value(field).strip();
    if (sent.isEmpty()) {
      return 0;
    }
    for (int minutes : amounts) {
      if (String.valueOf(minutes).equals(sent)) {
        return minutes;
      }
    }
    form.error(field, "Choose one of these.");
    return 0;
  }

  /// "15 minutes", "1 hour", "1½ hours".
  static String words(int minutes) {
    if (minutes < HOUR) {
      return minutes + " minutes";
    }
    return minutes == HOUR ? "1 hour" : hours(minutes) + " hours";
  }

  /// The same as a bare number of hours: "½", "1½", "12".
  static String hours(int minutes) {
    String quarter = QUARTERS.get(minutes % HOUR / 15);
    return minutes >= HOUR || quarter.isEmpty() ? minutes / HOUR + quarter : quarter;
  }
}
