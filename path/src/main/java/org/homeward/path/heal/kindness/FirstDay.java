package org.homeward.path.heal.kindness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;

/// What was possible on one of the first days. One for each day.
///
/// @param day the person's own day
/// @param done what was ticked
public record FirstDay(LocalDate day, List<Care> done) implements Fact {
  /// How these days are kept.
  public static final EntryType<FirstDay> TYPE =
      EntryType.of("first-day", "One of the first days", FirstDay.class);

  /// The few things of the first days. The names are written into entries and never change.
  public enum Care {
    WATER("A glass of water"),
    FOOD("Something to eat, however small"),
    REST("Lying down with eyes closed, asleep or not"),
    PERSON("One person who knows: “it is a bad day”"),
    AIR("Two minutes at an open window or outside"),
    WASH("Face washed, teeth brushed");

    private final String label;

    Care(String label) {
      this.label = label;
    }

    /// What a person ticks.
    public String label() {
      return label;
    }
  }

  /// Copies the list, so that the record cannot change.
  public FirstDay {
    done = List.copyOf(done);
  }

  static EntryId idOf(LocalDate day) {
    return new EntryId("first-" + day);
  }

  @Override
  public String inWords() {
    String what = done.stream().map(Care::label).collect(Collectors.joining(", "));
    return Times.written(day) + ": " + (what.isEmpty() ? "nothing ticked" : what);
  }
}
