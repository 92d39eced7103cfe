/// Where we stand: five questions about how it is between the two, answered with days and counts
/// instead of the mood of the hour, any week again, each time beside the times before (mission
/// `status`; seed 003, admit how it is).
///
/// Start at [org.homeward.path.see.status.Look], one time of looking;
/// [org.homeward.path.see.status.Looks] is all of them.
///
/// It never says what an answer means, never adds answers up, and never shows what a message
/// history knows before the person was asked what they remember.
@NullMarked
package org.homeward.path.see.status;

import org.jspecify.annotations.NullMarked;
