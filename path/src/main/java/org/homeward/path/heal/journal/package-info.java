/// Pages: a few minutes of writing, and then it is put away (mission `journal`, seed 000).
///
/// Start at [org.homeward.path.heal.journal.Sheets], what was written, and
/// [org.homeward.path.heal.journal.Way], the forms of writing. The short, plain forms come first:
/// in a trial with 90 separated adults, those who searched for a meaning did worse for months after
/// long expressive writing than after plain writing about the day (Sbarra et al. 2013). How it felt
/// is asked before and after; a form that left somebody worse twice is answered with another one.
///
/// It never reads what is written, never says what it means, never counts days in a row, and brings
/// no old page back by itself.
@NullMarked
package org.homeward.path.heal.journal;

import org.jspecify.annotations.NullMarked;
