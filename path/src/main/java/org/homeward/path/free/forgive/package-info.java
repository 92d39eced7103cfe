/// Forgiving: a place for a letter or a wish, when it comes by itself (mission `forgive`; seed 004,
/// forgiving and wishing well without being there).
///
/// Start at [org.homeward.path.free.forgive.Forgivings].
///
/// It never offers itself: no step, no offer and no mark leads here but the path. It never says
/// that anyone has to forgive to be safe or free, and never sends anything.
@NullMarked
package org.homeward.path.free.forgive;

import org.jspecify.annotations.NullMarked;
