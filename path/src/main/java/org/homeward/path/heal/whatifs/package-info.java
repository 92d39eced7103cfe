/// What if: written down when it comes, given ten minutes a day, and put away (mission `whatifs`;
/// seed 002 step 7). What somebody wanted to tell them has a drawer of its own. They thin out, and
/// a picture shows it when there are weeks enough to say so.
///
/// Start at [org.homeward.path.heal.whatifs.WhatIfs]. A set time for what goes round and round is
/// easier to keep than a ban on it; going over a parting again and again keeps it open (Sbarra et
/// al. 2013), so the ten minutes have an end.
///
/// It never asks what the answer is, never says that a thought is wrong, never opens at night, and
/// says nothing about thinning out before the weeks can carry it.
@NullMarked
package org.homeward.path.heal.whatifs;

import org.jspecify.annotations.NullMarked;
