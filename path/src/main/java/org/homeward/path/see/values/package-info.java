/// The road ahead: core wishes, the person's beside the other one's as far as they know them, and
/// the future the person pictures (mission `values`; seed 002, wanting different things).
///
/// Start at [org.homeward.path.see.values.Wish] and [org.homeward.path.see.values.Future];
/// [org.homeward.path.see.values.Road] holds both.
///
/// It never says which wishes fit together, never takes a guess about the other one for knowledge,
/// and never tells anyone whom their future needs.
@NullMarked
package org.homeward.path.see.values;

import org.jspecify.annotations.NullMarked;
