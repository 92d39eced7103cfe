/// What I will accept: needs and limits, what is on offer beside what is needed and for how long,
/// and the times a limit was crossed (mission `boundaries`; seed 000, what one is willing to
/// accept).
///
/// Start at [org.homeward.path.see.boundaries.Boundary];
/// [org.homeward.path.see.boundaries.Boundaries] puts the crossings beside their limits.
///
/// It never says which needs are too many, never says what to do about a crossing, and never takes
/// one out with time: what happened may be needed later.
@NullMarked
package org.homeward.path.see.boundaries;

import org.jspecify.annotations.NullMarked;
