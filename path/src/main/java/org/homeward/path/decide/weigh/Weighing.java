package org.homeward.path.decide.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Both pulls on one day, and what the lines weighed then.
///
/// @param staying how strong the pull to stay was, 0 to 10; empty where not said
/// @param leaving how strong the pull to leave was, 0 to 10; empty where not said
/// @param year how they could live with a year in which nothing changed, 0 to 10; empty where not
///   said
/// @param words a few words about the day, up to 300 characters; may be empty
/// @param lines the lines weighed again; may be empty
public record Weighing(
    OptionalInt staying, OptionalInt leaving, OptionalInt year, String words, List<Weighed> lines)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Weighing> TYPE =
      EntryType.of("weigh-again", "Weighed again", Weighing.class);

  static final int WORDS_MAX = 300;

  /// What one line weighed.
  ///
  /// @param line the line's id
  /// @param weight 0 to 10
  public record Weighed(String line, int weight) {}

  /// Copies the list, so that the record cannot change.
  public Weighing {
    lines = List.copyOf(lines);
  }

  static Weighing read(Form form, List<Entry<WeighLine>> known) {
    List<Weighed> lines = new ArrayList<>();
    for (Entry<WeighLine> line : known) {
      form.scale(field(line), 0, WeighLine.WEIGHT_MOST)
          .ifPresent(weight -> lines.add(new Weighed(line.id().value(), weight)));
    }
    var weighing =
        new Weighing(
            form.scale("staying", 0, 10),
            form.scale("leaving", 0, 10),
            form.scale("year", 0, 10),
            form.text("words").atMost(WORDS_MAX).optional(),
            lines);
    if (form.ok() && weighing.isEmpty()) {
      form.error("staying", "Choose one number, or write a few words. The rest can stay open.");
    }
    return weighing;
  }

  /// The name of a line's field.
  static String field(Entry<WeighLine> line) {
    return "w-" + line.id();
  }

  void fill(Form form) {
    staying.ifPresent(number -> form.with("staying", number));
    leaving.ifPresent(number -> form.with("leaving", number));
    year.ifPresent(number -> form.with("year", number));
    form.with("words", words);
    lines.forEach(line -> form.with("w-" + line.line(), line.weight()));
  }

  private boolean isEmpty() {
    return staying.isEmpty()
        && leaving.isEmpty()
        && year.isEmpty()
        && words.isEmpty()
        && lines.isEmpty();
  }

  OptionalInt of(String line) {
    return lines.stream()
        .filter(each -> each.line().equals(line))
        .mapToInt(Weighed::weight)
        .findFirst();
  }

  @Override
  public String inWords() {
    List<String> said = new ArrayList<>();
    staying.ifPresent(number -> said.add("The pull to stay: " + number + " of 10"));
    leaving.ifPresent(number -> said.add("The pull to leave: " + number + " of 10"));
    year.ifPresent(
        number -> said.add("A year with nothing changed, could I live it: " + number + " of 10"));
    if (!lines.isEmpty()) {
      said.add(
          lines.size() == 1 ? "One line weighed again" : lines.size() + " lines weighed again");
    }
    if (!words.isEmpty()) {
      said.add(words);
    }
    return String.join("\n", said);
  }
}
