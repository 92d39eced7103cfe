/// Only if: what would have to change before trying again, the earliest day to look, how the past
/// returns went, and what was written while calm, read back when they come back or the person is
/// tempted (mission `return`; seed 000, leaving and returning, and its comments).
///
/// The practice's id is `return`, which is a word of Java's own; the folder is called `comeback`.
/// Start at [org.homeward.path.decide.comeback.OnlyIf]. Some people part and return well, and more
/// who go back and forth are hurt by it (Halpern-Meekin et al. 2013): so their own record speaks.
///
/// It never says that returning is wrong or never works, never counts returns as failures, never
/// writes an answer for the person, and sends nothing.
@NullMarked
package org.homeward.path.decide.comeback;

import org.jspecify.annotations.NullMarked;
