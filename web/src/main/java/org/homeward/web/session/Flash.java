package org.homeward.web.session;

import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.jspecify.annotations.Nullable;

/// What the next page says once: that something was kept, and how to take it back.
///
/// @param words one plain sentence
/// @param type the type of the entry that undoing would change; null where there is nothing to undo
/// @param id its id; null together with `type`
public record Flash(String words, @Nullable EntryType<?> type, @Nullable EntryId id) {
  /// A sentence with nothing to undo.
  public static Flash saying(String words) {
    return new Flash(words, null, null);
  }

  /// A sentence about an entry, with "Undo" beside it.
  public static Flash undoable(String words, EntryType<?> type, EntryId id) {
    return new Flash(words, type, id);
  }
}
