package org.homeward.path.decide.reasons;

import java.util.List;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// In which order the reasons stand, and which one is pinned. One entry for all, so that moving a
/// reason changes one thing.
///
/// @param ids reasons by id, first to last; reasons not named follow in the order they began
/// @param pinned the id of the reason to show first when it is needed; empty where none is
public record ReasonOrder(List<String> ids, String pinned) implements Fact {
  static final EntryType<ReasonOrder> TYPE =
      EntryType.of("reason-order", "The order of reasons", ReasonOrder.class);

  static final EntryId ONLY = new EntryId("order");

  static final ReasonOrder NONE = new ReasonOrder(List.of(), "");

  /// Copies the list, so that the record cannot change.
  public ReasonOrder {
    ids = List.copyOf(ids);
  }

  @Override
  public String inWords() {
    return "The order of " + ids.size() + " reasons" + (pinned.isEmpty() ? "." : ", one pinned.");
  }
}
