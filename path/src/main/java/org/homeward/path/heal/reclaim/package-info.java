/// My own time: what was mine before, what I always wanted to try, work, a course; hours planned
/// and hours lived, week by week (mission `reclaim`, seeds 002 step 5 and 003, the hobby).
///
/// Start at [org.homeward.path.heal.reclaim.OwnTime]. A thing begins with a step small enough to be
/// taken today; a week is a plan and what came of it, drawn side by side.
///
/// It never counts days in a row, never calls an hour that was not lived a debt, and never compares
/// with anybody.
@NullMarked
package org.homeward.path.heal.reclaim;

import org.jspecify.annotations.NullMarked;
