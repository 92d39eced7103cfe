/// Both ways: whether the person loves the other one, whether the other one loves them in what they
/// do, and what keeps the person, love and everything else (mission `love`; seed 001, love on both
/// sides).
///
/// Start at [org.homeward.path.see.love.BothWays].
///
/// It never says how much love is enough, never calls a tie wrong, and never adds love and the
/// other ties into one figure.
@NullMarked
package org.homeward.path.see.love;

import org.jspecify.annotations.NullMarked;
