package org.homeward.path.hold.keepsakes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The box as it stands.
///
/// @param lid until when it is closed; empty where no file was ever to go in
/// @param files what is in it, in the order put in
/// @param broken what never arrived whole, to be cleared away
public record Box(Optional<Lid> lid, List<Entry<Sealed>> files, List<Entry<Sealed>> broken) {
  /// The box of a book.
  public static Box of(Book book) {
    return book.view(Box.class, Box::compute);
  }

  private static Box compute(Book book) {
    List<Entry<Sealed>> all = book.all(Sealed.TYPE);
    return new Box(
        book.find(Lid.TYPE, Lid.ONLY).map(Entry::fact),
        all.stream().filter(each -> each.fact().whole()).toList(),
        all.stream().filter(each -> !each.fact().whole()).toList());
  }

  /// Whether it is open on a day.
  public boolean isOpenOn(LocalDate today) {
    return lid.filter(each -> each.isOpenOn(today)).isPresent();
  }

  /// How many files are in it, and how large they are together.
  String counted() {
    int count = files.size();
    return (count == 1 ? "1 file, " : count + " files, ") + Sealed.said(Sealed.size(files));
  }

  /// Those about which it is asked on a day whether they are still to be erased.
  List<Entry<Sealed>> asked(LocalDate today) {
    return files.stream()
        .filter(each -> each.fact().goes().filter(day -> !today.isBefore(day)).isPresent())
        .toList();
  }
}
