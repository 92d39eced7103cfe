/// My reasons: the paper in the pocket. Short reasons in the person's own words and how it felt, in
/// their order, one of them pinned (mission `reasons`, seed 003).
///
/// Start at [org.homeward.path.decide.reasons.Reasons]. The words come back in `urge`; a reading is
/// short and ends with something pleasant to do, because re-reading what was bad lowers the pull
/// and the mood alike (Langeslag and Sanchez 2018).
///
/// A line of the list for leaving becomes a reason where the person taps it.
///
/// It never writes a reason for the person and never says how many there should be.
@NullMarked
package org.homeward.path.decide.reasons;

import org.jspecify.annotations.NullMarked;
