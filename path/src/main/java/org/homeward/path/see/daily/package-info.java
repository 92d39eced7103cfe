/// Entries of which a day has at most one, and their pages: a form for today, the same form for a
/// day already written, and taking a day out. Start at [org.homeward.path.see.daily.DayPages].
///
/// It never lets somebody begin a day that is over: what is remembered a week later is another
/// answer.
@NullMarked
package org.homeward.path.see.daily;

import org.jspecify.annotations.NullMarked;
