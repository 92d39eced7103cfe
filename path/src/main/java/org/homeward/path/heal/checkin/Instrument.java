package org.homeward.path.heal.checkin;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A set of questions, as data: what is asked, letter by letter, and how it is read.
///
/// @param code what stands in the address bar; tells nothing, never changes
/// @param version grows when a letter changes; written with every answer
/// @param title what it is called
/// @param purpose what it asks about, in one sentence
/// @param stem what stands above the items; empty where each item is a whole question
/// @param items the questions, in their order
/// @param scale what can be answered, lowest first; empty means 0 to 10
/// @param reading how answers become a figure
/// @param bands the ranges of that figure, lowest first; empty where there are none, or where each
///   item has its own
/// @param realChange how much has to change before it is more than ordinary wobble; empty where no
///   figure is agreed
/// @param unscored a question after the items that counts for nothing; empty where there is none
/// @param source who made it, and where it was published
/// @param licence why it may stand here
record Instrument(
    String code,
    int version,
    String title,
    String purpose,
    String stem,
    List<Item> items,
    List<Choice> scale,
    Reading reading,
    List<Band> bands,
    Optional<RealChange> realChange,
    Optional<Unscored> unscored,
    String source,
    String licence) {
  /// How answers become a figure.
  enum Reading {
    /// Each item stands alone; nothing is added up, and any may be skipped.
    EACH,
    /// The points are added up.
    SUM,
    /// The points are added up and divided by the number of items.
    MEAN
  }

  /// One question.
  ///
  /// @param id its name in the data
  /// @param reversed whether a high answer counts low
  /// @param low what 0 means, where the scale is 0 to 10
  /// @param high what 10 means, where the scale is 0 to 10
  /// @param bands the ranges of this item alone; empty where it has none
  record Item(
      String id, String text, boolean reversed, String low, String high, List<Band> bands) {}

  /// An answer to choose, and its points.
  record Choice(int points, String label) {}

  /// A range of points.
  ///
  /// @param from the lowest points in it
  /// @param name what its authors call it
  /// @param words what that means, plainly; may be empty
  record Band(int from, String name, String words) {}

  /// How much has to change before it says something.
  ///
  /// @param points at least so many
  /// @param percent and at least so much of the earlier figure
  /// @param source who found that
  record RealChange(int points, int percent, String source) {
    boolean isReal(int before, int after) {
      int change = Math.abs(after - before);
      return change >= points && change * 100 >= percent * before;
    }
  }

  /// A question that is asked after the items, may be skipped, and is never added up.
  ///
  /// @param id its name in the data, none of the items'
  /// @param choices what can be answered, from 0 points on
  record Unscored(String id, String text, List<Choice> choices) {
    /// What an answer is called; empty where there is no such answer.
    String label(int answer) {
      return choices.stream()
          .filter(choice -> choice.points() == answer)
          .map(Choice::label)
          .findFirst()
          .orElse("");
    }
  }

  /// What is written with every answer: the PHQ-9's is `m.1`.
  String key() {
    return code + "." + version;
  }

  /// Whether it is this set, in this version.
  boolean is(Instrument other) {
    return key().equals(other.key());
  }

  /// Whether every item has to be answered.
  boolean asksAll() {
    return reading != Reading.EACH;
  }

  int lowest() {
    return scale.isEmpty() ? 0 : scale.getFirst().points();
  }

  int highest() {
    return scale.isEmpty() ? 10 : scale.getLast().points();
  }

  /// The most points that can be reached.
  int most() {
    return items.size() * highest();
  }

  /// The points of a set of answers, with reversed items turned round; empty where an item is not
  /// answered, or where nothing is added up.
  OptionalInt points(Answers answers) {
    if (reading == Reading.EACH) {
      return OptionalInt.empty();
    }
    int points = 0;
    for (Item item : items) {
      OptionalInt answer = answers.to(item.id());
      if (answer.isEmpty()) {
        return OptionalInt.empty();
      }
      int value = answer.getAsInt();
      points += item.reversed() ? lowest() + highest() - value : value;
    }
    return OptionalInt.of(points);
  }

  /// The figure as it is shown: "12 of 27", or a mean like "3.2 of 5".
  String figure(int points) {
    return switch (reading) {
      case SUM, EACH -> points + " of " + most();
      case MEAN -> mean(points) + " of " + highest();
    };
  }

  private String mean(int points) {
    return String.format(java.util.Locale.ROOT, "%.1f", (double) points / items.size());
  }

  /// The range in which points lie.
  static Optional<Band> bandOf(List<Band> bands, int points) {
    return bands.stream().filter(band -> band.from() <= points).reduce((lower, higher) -> higher);
  }

  /// What an answer is called: "Several days", or the number itself.
  String label(int answer) {
    return scale.stream()
        .filter(choice -> choice.points() == answer)
        .map(Choice::label)
        .findFirst()
        .orElse(answer + " of 10");
  }
}
