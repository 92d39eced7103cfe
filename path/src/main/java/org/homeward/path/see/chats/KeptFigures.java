package org.homeward.path.see.chats;

import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The figures a person kept from their messages: what other practices may show of them.
public final class KeptFigures {
  private final List<Entry<KeptFigure>> newestFirst;

  private KeptFigures(List<Entry<KeptFigure>> newestFirst) {
    this.newestFirst = newestFirst;
  }

  /// The figures a book holds.
  public static KeptFigures of(Book book) {
    return book.view(
        KeptFigures.class, each -> new KeptFigures(each.all(KeptFigure.TYPE).reversed()));
  }

  /// All of them, the one kept last first.
  public List<Entry<KeptFigure>> newestFirst() {
    return newestFirst;
  }

  /// The last few.
  public List<Entry<KeptFigure>> newest(int most) {
    return newestFirst.stream().limit(most).toList();
  }
}
