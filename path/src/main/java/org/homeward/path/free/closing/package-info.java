/// Going home: the first page beside the last, one page of what was learned with lines for next
/// time, and then keeping, sealing or shredding the rest (mission `closing`; seed 002, the light at
/// the end, and seed 004, being gone for good).
///
/// Start at [org.homeward.path.free.closing.ClosingPractice].
/// [org.homeward.path.free.closing.Quiet] knows since when what one does has been quiet;
/// [org.homeward.path.free.closing.Seal] keeps every page but a few out of sight until it is
/// opened. Shredding is the lock's own: the keys go first, and one page may go on in a new vault
/// ([org.homeward.web.session.Lock#startOver]).
///
/// It never says that it is time, never asks feelings to be over, never shows the first page
/// unasked, and destroys nothing without a typed word.
@NullMarked
package org.homeward.path.free.closing;

import org.jspecify.annotations.NullMarked;
