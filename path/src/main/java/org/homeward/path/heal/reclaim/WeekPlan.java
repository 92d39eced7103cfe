package org.homeward.path.heal.reclaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// What a person wants of a week. At most one for each week.
///
/// @param monday the week's first day
/// @param parts how much for what; things without time are not among them
public record WeekPlan(LocalDate monday, List<Part> parts) implements Fact {
  /// How plans are kept.
  public static final EntryType<WeekPlan> TYPE =
      EntryType.of("own-week", "A week’s plan", WeekPlan.class);

  /// Time for one thing.
  ///
  /// @param thing its id
  /// @param what how it was called then
  /// @param minutes one of [Amount#FOR_A_WEEK]
  public record Part(String thing, String what, int minutes) {}

  /// Copies the list, so that the record cannot change.
  public WeekPlan {
    parts = List.copyOf(parts);
  }

  static EntryId idOf(LocalDate monday) {
    return new EntryId("w-" + monday);
  }

  /// The form's field for a thing.
  static String field(EntryId thing) {
    return "h-" + thing;
  }

  /// @param things those that can be planned for
  /// @param before the plan as it stands; what it holds for things taken out since stays in it
  static WeekPlan read(
      Form form, LocalDate monday, List<Entry<OwnThing>> things, Optional<WeekPlan> before) {
    List<Part> parts = new ArrayList<>();
    for (Entry<OwnThing> thing : things) {
      int minutes = Amount.read(form, field(thing.id()), Amount.FOR_A_WEEK);
      if (minutes > 0) {
        parts.add(new Part(thing.id().value(), thing.fact().what(), minutes));
      }
    }
    before.stream()
        .flatMap(plan -> plan.parts().stream())
        .filter(part -> things.stream().noneMatch(each -> each.id().value().equals(part.thing())))
        .forEach(parts::add);
    return new WeekPlan(monday, parts);
  }

  void fill(Form form) {
    parts.forEach(part -> form.with("h-" + part.thing(), part.minutes()));
  }

  @Override
  public String inWords() {
    var words = new StringBuilder("The week of " + Times.written(monday));
    parts.forEach(part ->
        words.append('\n').append(part.what()).append(": ").append(Amount.words(part.minutes())));
    return words.toString();
  }
}
