package org.homeward.path.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.web.page.Routes;

/// One thing a person does on the path: an id, a page, a set of entry types.
public interface Practice {
  /// Its name in code and in the mission's table; also its folder's name.
  String id();

  /// Its name in the address bar: two or three letters and digits that tell nothing. Written into
  /// bookmarks, so it never changes.
  String code();

  /// Where on the path it belongs.
  Stage stage();

  /// What a person calls it.
  String title();

  /// What it is for, in one sentence under 15 words.
  String purpose();

  /// What it writes; empty where it only reads.
  List<EntryType<?>> types();

  /// Adds its pages, each beginning with [#path].
  ///
  /// @param inFront pages shown whether the book is open or not: almost never needed
  /// @param behind pages shown only when it is open
  void routes(Routes inFront, Routes behind);

  /// What the first page may propose; empty most of the time.
  default List<Step> steps(Moment moment) {
    return List.of();
  }

  /// What this practice shows on another one's page.
  ///
  /// @param practiceId whose page it is
  default List<Offer> offersTo(String practiceId, Moment moment) {
    return List.of();
  }

  /// Whether the person has written something here.
  default boolean isBegun(Book book) {
    return types().stream().anyMatch(type -> book.changed(type).isPresent());
  }

  /// Whether entries of this type are brought back and erased on the practice's own pages alone, as
  /// where a file or a wait belongs to them. The history shows them all the same.
  default boolean guards(EntryType<?> type) {
    return false;
  }

  /// The files it keeps beside its entries, for whoever takes everything along.
  default List<KeptFile> files(Book book) {
    return List.of();
  }

  /// Whether it has a style of its own. A practice that has none says so: looking for a file that
  /// is not there takes a start through every jar of the program.
  default boolean hasStyle() {
    return true;
  }

  /// What this practice alone needs of style: the file beside it that is named like its id, for
  /// example `urge.css`; no bytes where there is none.
  default byte[] style() {
    try (InputStream in = getClass().getResourceAsStream(id() + ".css")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of its first page.
  default String path() {
    return "/n/" + code();
  }

  /// The address where an entry is read: its own page where it has one, else the first.
  default String pageOf(EntryType<?> type, EntryId id) {
    return path();
  }

  /// The address of a page below it: `at("new")`.
  default String at(String rest) {
    return path() + "/" + rest;
  }
}
