/// Days that will be hard: birthdays, anniversaries, holidays, a court date, and what can come on
/// any day, a song or a street; an if-then plan for each; and afterwards how it was (mission
/// `harddays`, seed 000 comments, seed 004 on songs and dates; if-then plans: Gollwitzer and
/// Sheeran 2006).
///
/// Start at [org.homeward.path.hold.harddays.HardDays]: other practices ask it which days are near.
///
/// It never shows a day's name on the first page or in a calendar file, never tells of a day by
/// itself more than three days before, and never says how hard a day has to be.
@NullMarked
package org.homeward.path.hold.harddays;

import org.jspecify.annotations.NullMarked;
