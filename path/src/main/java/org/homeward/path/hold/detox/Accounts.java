package org.homeward.path.hold.detox;

import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every account of a book.
///
/// @param all in the order written
public record Accounts(List<Entry<Account>> all) {
  /// What a book holds.
  public static Accounts of(Book book) {
    return book.view(Accounts.class, open -> new Accounts(List.copyOf(open.all(Account.TYPE))));
  }

  /// Those that are so far, in the order written.
  public List<Entry<Account>> in(Account.State state) {
    return all.stream().filter(each -> each.fact().state() == state).toList();
  }

  /// Whether one of theirs on this service is on the list.
  boolean has(Service service) {
    return all.stream()
        .map(Entry::fact)
        .anyMatch(
            each -> each.whose() == Account.Whose.THEIRS && each.service().equals(service.key()));
  }

  /// How many are done of those that are not put off; empty where there are none.
  public String counted() {
    int done = in(Account.State.DONE).size();
    int wanted = done + in(Account.State.TO_DO).size();
    return wanted == 0 ? "" : done + " of " + wanted + " quiet.";
  }
}
