package org.homeward.path.decide.weigh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// Both lists, each line with what it weighs now.
///
/// @param lines every line, the heaviest of its side first; those not weighed come last
/// @param touched who else is touched, in the order written
/// @param weighings every weighing, oldest first
public record BothSides(
    List<Line> lines, List<Entry<Touched>> touched, List<Entry<Weighing>> weighings) {
  /// A line with what it weighs now: what was said last, on the line itself or on weighing again.
  ///
  /// @param weight 0 to 10; empty where it was never weighed
  public record Line(Entry<WeighLine> entry, OptionalInt weight) {
    /// The list it stands on.
    public Side side() {
      return entry.fact().side();
    }

    /// Whether the person said it is fear, habit or the years.
    public boolean canBeSetAside() {
      return entry.fact().root().filter(Root::canBeSetAside).isPresent();
    }
  }

  /// What a book holds of them.
  public static BothSides of(Book book) {
    return book.view(BothSides.class, BothSides::compute);
  }

  private static BothSides compute(Book book) {
    List<Entry<Weighing>> weighings = new ArrayList<>(book.all(Weighing.TYPE));
    weighings.sort(Comparator.comparing(Entry::began));
    List<Line> lines =
        book.all(WeighLine.TYPE).stream()
            .map(entry -> new Line(entry, now(entry, weighings)))
            .sorted(Comparator.comparingInt((Line line) -> -line.weight().orElse(-1)))
            .toList();
    return new BothSides(lines, List.copyOf(book.all(Touched.TYPE)), List.copyOf(weighings));
  }

  private static OptionalInt now(Entry<WeighLine> line, List<Entry<Weighing>> weighings) {
    for (Entry<Weighing> weighing : weighings.reversed()) {
      OptionalInt weight = weighing.fact().of(line.id().value());
      if (weight.isPresent() && !weighing.began().isBefore(line.changed())) {
        return weight;
      }
    }
    return line.fact().weight();
  }

  /// One of the two lists.
  public List<Line> on(Side side) {
    return lines.stream().filter(line -> line.side() == side).toList();
  }

  /// What a line weighs now; empty where it was never weighed or is not there.
  public OptionalInt weightOf(EntryId id) {
    return lines.stream()
        .filter(line -> line.entry().id().equals(id))
        .findFirst()
        .map(Line::weight)
        .orElse(OptionalInt.empty());
  }

  /// What is left of a list without fear, habit and the years.
  public List<Line> plainOn(Side side) {
    return on(side).stream().filter(line -> !line.canBeSetAside()).toList();
  }

  /// How many lines of a list are fear, habit or the years, as the person said.
  public long setAsideOn(Side side) {
    return on(side).stream().filter(Line::canBeSetAside).count();
  }

  /// Whether there is something to draw.
  public boolean hasWeights() {
    return lines.stream().anyMatch(line -> line.weight().isPresent());
  }

  /// When both sides were last looked at: the newest weighing, else the first line; empty where
  /// there is neither.
  public Optional<Instant> lastWeighed() {
    return weighings.isEmpty()
        ? lines.stream().map(line -> line.entry().began()).min(Comparator.naturalOrder())
        : Optional.of(weighings.getLast().began());
  }
}
