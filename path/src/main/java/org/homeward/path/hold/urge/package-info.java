/// I want to contact them: one tap from every page, and it works with nothing entered (mission
/// `urge`; seeds 003 reasons, 000, 002).
///
/// Start at [org.homeward.path.hold.urge.UrgePages]. First a minute's breath; then how strong it is
/// and what it is; then the reason that fits, the last times, and the tools in the order of what
/// helped this person before ([org.homeward.path.hold.urge.Helped]).
///
/// It never promises that an urge passes, only that one need not act on it (urge surfing changed
/// what people did, not what they felt: Bowen and Marlatt 2009). It never sends anything, and shows
/// no chart of feelings while one is in the middle of it.
@NullMarked
package org.homeward.path.hold.urge;

import org.jspecify.annotations.NullMarked;
