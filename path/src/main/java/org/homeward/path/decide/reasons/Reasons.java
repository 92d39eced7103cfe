package org.homeward.path.decide.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// The reasons in their order.
///
/// @param all first to last; the pinned one is not moved
/// @param pinned the id of the pinned one; empty where none is, or it was taken out
public record Reasons(List<Entry<Reason>> all, Optional<EntryId> pinned) {
  /// A reading stays short: so many at once.
  public static final int READ_MOST = 5;

  /// The reasons a book holds.
  public static Reasons of(Book book) {
    return book.view(Reasons.class, Reasons::compute);
  }

  private static Reasons compute(Book book) {
    ReasonOrder order =
        book.find(ReasonOrder.TYPE, ReasonOrder.ONLY).map(Entry::fact).orElse(ReasonOrder.NONE);
    List<Entry<Reason>> all = new ArrayList<>(book.all(Reason.TYPE));
    all.sort(Comparator.comparingInt(reason -> place(order, reason)));
    Optional<EntryId> pinned =
        all.stream().map(Entry::id).filter(id -> id.value().equals(order.pinned())).findFirst();
    return new Reasons(List.copyOf(all), pinned);
  }

  private static int place(ReasonOrder order, Entry<Reason> reason) {
    int index = order.ids().indexOf(reason.id().value());
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /// The reason to show first when one is needed: the pinned one, else the first.
  public Optional<Entry<Reason>> foremost() {
    return pinned
        .flatMap(id -> all.stream().filter(reason -> reason.id().equals(id)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /// The reasons for one reading: the foremost, then the others, at most [#READ_MOST].
  public List<Entry<Reason>> reading() {
    List<Entry<Reason>> chosen = new ArrayList<>();
    foremost().ifPresent(chosen::add);
    for (Entry<Reason> reason : all) {
      if (chosen.size() < READ_MOST && !chosen.contains(reason)) {
        chosen.add(reason);
      }
    }
    return chosen;
  }

  boolean isPinned(Entry<Reason> reason) {
    return pinned.filter(reason.id()::equals).isPresent();
  }

  /// The order with one reason moved by one place; the same where it stands at the end already.
  ReasonOrder moved(EntryId id, int by) {
    List<String> ids = new ArrayList<>(all.stream().map(reason -> reason.id().value()).toList());
    int from = ids.indexOf(id.value());
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      ids.add(to, ids.remove(from));
    }
    return new ReasonOrder(ids, pinned.map(EntryId::value).orElse(""));
  }

  /// The order with this one pinned, or with none pinned where it was.
  ReasonOrder pinning(EntryId id) {
    List<String> ids = all.stream().map(reason -> reason.id().value()).toList();
    return new ReasonOrder(ids, pinned.filter(id::equals).isPresent() ? "" : id.value());
  }
}
