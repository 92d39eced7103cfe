package org.homeward.path.tell.talk;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// What they may say, with every answer rehearsed.
///
/// @param lines in the order written
public record Rehearsals(List<Line> lines) {
  /// One objection and its answers.
  ///
  /// @param answers in the order rehearsed
  public record Line(Entry<Objection> objection, List<Entry<Rehearsed>> answers) {
    /// The answer the person was happy with; empty where none is.
    public Optional<Entry<Rehearsed>> happy() {
      return answers.stream().filter(this::isHappy).findFirst();
    }

    boolean isHappy(Entry<Rehearsed> answer) {
      return answer.id().value().equals(objection.fact().happy());
    }
  }

  /// The rehearsals a book holds.
  public static Rehearsals of(Book book) {
    return book.view(Rehearsals.class, Rehearsals::compute);
  }

  private static Rehearsals compute(Book book) {
    List<Entry<Rehearsed>> answers = book.all(Rehearsed.TYPE);
    return new Rehearsals(
        book.all(Objection.TYPE).stream().map(objection -> line(objection, answers)).toList());
  }

  private static Line line(Entry<Objection> objection, List<Entry<Rehearsed>> answers) {
    String id = objection.id().value();
    return new Line(
        objection, answers.stream().filter(each -> each.fact().objection().equals(id)).toList());
  }

  /// How many have an answer the person was happy with.
  public long happy() {
    return lines.stream().filter(line -> line.happy().isPresent()).count();
  }

  /// What is written for an objection; empty where there is none of that id.
  Optional<Line> of(EntryId objection) {
    return lines.stream().filter(line -> line.objection().id().equals(objection)).findFirst();
  }

  /// Its place, 1 for the first.
  int place(Line line) {
    return lines.indexOf(line) + 1;
  }

  /// The one after it; empty at the end.
  Optional<Line> after(Line line) {
    int next = lines.indexOf(line) + 1;
    return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
  }

  /// Where a rehearsal begins: the first without an answer the person was happy with, else the
  /// first; empty where there is none at all.
  Optional<Line> first() {
    return lines.stream()
        .filter(line -> line.happy().isEmpty())
        .findFirst()
        .or(() -> lines.stream().findFirst());
  }
}
