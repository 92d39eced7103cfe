/// Who I am: what lights me up without them, where I look for being told that I am good enough, and
/// three short questions a week (mission `self`, seed 000).
///
/// Start at [org.homeward.path.heal.self.Weeks], one set of questions a week, and
/// [org.homeward.path.heal.self.Lights]. Short questions, some days apart, went with a clearer
/// sense of oneself after a break-up in one study (Larson and Sbarra 2015, 210 people); a set that
/// comes round again shows what was said the last times.
///
/// It never tells anybody who they are, never scores an answer, and asks no more than one set a
/// week.
@NullMarked
package org.homeward.path.heal.self;

import org.jspecify.annotations.NullMarked;
