/// What it does to me: how the last two weeks felt, how many days were good, and four short
/// questions about fear and violence (mission `harm`; seed 002, the harm in it, and seed 001,
/// mostly glad for the most part).
///
/// Start at [org.homeward.path.see.harm.TwoWeeks]. The four questions are HARK, word for word
/// (Sohal, Eldridge and Feder 2007, BMC Family Practice 8:49, Creative Commons Attribution); they
/// stand in [org.homeward.path.prepare.exit.Question]. Every answer to them but four times "no",
/// and every sign of danger in the two weeks, turns on [org.homeward.path.prepare.exit.Careful] and
/// leads to `exit` at once.
///
/// It never keeps an answer to the four questions unasked, never adds answers up to a score, never
/// says that somebody is safe, and never calls the other one anything.
@NullMarked
package org.homeward.path.see.harm;

import org.jspecify.annotations.NullMarked;
