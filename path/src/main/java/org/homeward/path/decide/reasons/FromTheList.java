package org.homeward.path.decide.reasons;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.path.decide.weigh.BothSides;
import org.homeward.path.decide.weigh.Side;

/// A line of the list for leaving that is no reason yet: written while weighing, it can be taken
/// over as it is.
///
/// @param line its id
/// @param text what it says, 1 to 300 characters
record FromTheList(EntryId line, String text) {
  /// So many are shown; the page is for the reasons.
  private static final int MOST = 5;

  /// The heaviest lines, those that are reasons already left out.
  static List<FromTheList> of(Book book) {
    return all(book).stream().limit(MOST).toList();
  }

  /// The line of an id; empty where there is none, or it is a reason already.
  static Optional<FromTheList> of(Book book, String line) {
    return all(book).stream().filter(each -> each.line.value().equals(line)).findFirst();
  }

  private static List<FromTheList> all(Book book) {
    List<String> written =
        Reasons.of(book).all().stream().map(reason -> reason.fact().text()).toList();
    return BothSides.of(book).on(Side.LEAVING).stream()
        .map(line -> new FromTheList(line.entry().id(), line.entry().fact().text()))
        .filter(each -> !written.contains(each.text))
        .toList();
  }
}
