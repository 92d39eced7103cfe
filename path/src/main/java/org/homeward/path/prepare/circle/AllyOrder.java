package org.homeward.path.prepare.circle;

import java.util.List;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// In which order the people stand. One entry for all, so that moving one changes one thing.
///
/// @param ids people by id, first to last; those not named follow in the order they began
public record AllyOrder(List<String> ids) implements Fact {
  static final EntryType<AllyOrder> TYPE =
      EntryType.of("ally-order", "The order of my people", AllyOrder.class);

  static final EntryId ONLY = new EntryId("order");

  static final AllyOrder NONE = new AllyOrder(List.of());

  /// Copies the list, so that the record cannot change.
  public AllyOrder {
    ids = List.copyOf(ids);
  }

  @Override
  public String inWords() {
    return "Who comes first, and who after.";
  }
}
