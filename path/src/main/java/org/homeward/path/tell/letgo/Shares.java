package org.homeward.path.tell.letgo;

import java.util.Arrays;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// What is mine and what is theirs to decide, side by side.
///
/// @param all every line, in the order written
public record Shares(List<Entry<Share>> all) {
  /// The lines a book holds.
  public static Shares of(Book book) {
    return book.view(Shares.class, open -> new Shares(List.copyOf(open.all(Share.TYPE))));
  }

  /// One of the two lists.
  public List<Entry<Share>> whose(Share.Whose whose) {
    return all.stream().filter(line -> line.fact().whose() == whose).toList();
  }

  /// The suggestions for a list that are not on it yet.
  public List<Suggestion> suggestions(Share.Whose whose) {
    return Arrays.stream(Suggestion.values())
        .filter(suggestion -> suggestion.whose() == whose && !holds(suggestion))
        .toList();
  }

  boolean holds(Suggestion suggestion) {
    return all.stream().anyMatch(line -> line.fact().equals(suggestion.asShare()));
  }
}
