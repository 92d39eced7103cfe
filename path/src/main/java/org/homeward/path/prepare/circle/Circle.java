package org.homeward.path.prepare.circle;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// The person's people, in their order.
///
/// @param all first to last
public record Circle(List<Entry<Ally>> all) {
  /// The people a book holds.
  public static Circle of(Book book) {
    return book.view(Circle.class, Circle::compute);
  }

  private static Circle compute(Book book) {
    AllyOrder order =
        book.find(AllyOrder.TYPE, AllyOrder.ONLY).map(Entry::fact).orElse(AllyOrder.NONE);
    List<Entry<Ally>> all = new ArrayList<>(book.all(Ally.TYPE));
    all.sort(Comparator.comparingInt(ally -> place(order, ally)));
    return new Circle(List.copyOf(all));
  }

  private static int place(AllyOrder order, Entry<Ally> ally) {
    int index = order.ids().indexOf(ally.id().value());
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /// Those who can be called at that time, in their order.
  ///
  /// @param time where the person is
  public List<Entry<Ally>> reachable(LocalTime time, DayOfWeek day) {
    return all.stream().filter(ally -> ally.fact().canBeCalled(time, day)).toList();
  }

  /// Those who can be written to but not called at that time, in their order.
  List<Entry<Ally>> onlyWritable(LocalTime time, DayOfWeek day) {
    return all.stream()
        .filter(ally -> !ally.fact().canBeCalled(time, day))
        .filter(ally -> !ally.fact().phone().isEmpty() || !ally.fact().email().isEmpty())
        .toList();
  }

  /// The order with one of them moved by so many places; the same where they stand at the end.
  AllyOrder moved(EntryId id, int by) {
    List<String> ids = new ArrayList<>(all.stream().map(ally -> ally.id().value()).toList());
    int from = ids.indexOf(id.value());
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      ids.add(to, ids.remove(from));
    }
    return new AllyOrder(ids);
  }
}
