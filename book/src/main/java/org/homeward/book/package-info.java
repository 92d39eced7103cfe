/// One person's entries, opened: the in-memory view from which every page is a pure function.
///
/// Start at [org.homeward.book.Book]. A payload in the vault is one header line and one JSON
/// document; [org.homeward.book.Payload] draws it.
///
/// The book never seals, stores or shows anything itself, and never forgets an earlier version of
/// an entry until it is erased on purpose.
@NullMarked
package org.homeward.book;

import org.jspecify.annotations.NullMarked;
