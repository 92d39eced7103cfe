/// Today: the first page. Three big choices, at most three small steps, where the person is on the
/// path. And the path itself, stage by stage (mission `today`, all seeds).
///
/// Start at [org.homeward.path.companions.today.TodayPractice]. It keeps nothing of its own, shows
/// no name, and lets nothing painful surface by itself.
@NullMarked
package org.homeward.path.companions.today;

import org.jspecify.annotations.NullMarked;
