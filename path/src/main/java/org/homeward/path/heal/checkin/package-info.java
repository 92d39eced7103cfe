/// How is today: twenty seconds a day, four questions a week, and longer scales for those who want
/// them (mission `checkin`, seed 002 step 6; science 1 and 3).
///
/// Start at [org.homeward.path.heal.checkin.CheckIns], the days, and at
/// [org.homeward.path.heal.checkin.Instrument], a set of questions as data. Adding another set is
/// one constant in [org.homeward.path.heal.checkin.Instruments]. What may be said about the days is
/// decided in [org.homeward.path.heal.checkin.Trend], and nowhere else.
///
/// It never counts days in a row, never fills a gap, never says where things are going before 21
/// days are there, never joins two scales into one figure, and never keeps a person from going on
/// because of an answer.
@NullMarked
package org.homeward.path.heal.checkin;

import org.jspecify.annotations.NullMarked;
