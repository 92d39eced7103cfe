/// Not until calm: for a week or a month, one tap a day on what one would choose and how calm one
/// is, to see whether a decision holds on calm days and stormy ones alike (mission `calm`; seed
/// 003, waiting until calm and composed).
///
/// Start at [org.homeward.path.decide.calm.CalmDays], the view, and at
/// [org.homeward.path.decide.calm.Stand], what it says on one day. `talk` and `letter` show where
/// it stands by [org.homeward.path.decide.calm.CalmPractice#offersTo].
///
/// It never forbids anything, never calls a choice the right one, says nothing about calm and storm
/// before there are days enough of both, and takes no choice at night: daylight decides.
@NullMarked
package org.homeward.path.decide.calm;

import org.jspecify.annotations.NullMarked;
