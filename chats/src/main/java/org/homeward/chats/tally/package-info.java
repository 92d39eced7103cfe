/// Counting in primitive tables that grow with the kinds of things counted, never with how often.
///
/// Start at [org.homeward.chats.tally.Tally]; [org.homeward.chats.tally.Histogram] gives exact
/// medians.
///
/// It never knows what it counts.
@NullMarked
package org.homeward.chats.tally;

import org.jspecify.annotations.NullMarked;
