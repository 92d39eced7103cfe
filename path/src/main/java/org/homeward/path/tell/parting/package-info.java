/// Fade or clean break: a few questions, what speaks for each way, and then a plan: contact that
/// gets less week by week with an end, or a clean break with its exceptions (mission `parting`;
/// seed 002 step 2, the slow fade or all at once).
///
/// Start at [org.homeward.path.tell.parting.PartingPlan]; `contact` holds the days against it. No
/// study has compared the two ways, so the choice stays with the person.
///
/// It never says which way is better, never counts contact that is within the plan as a slip, and
/// never tells anybody to block or announce anything where the person goes the careful way.
@NullMarked
package org.homeward.path.tell.parting;

import org.jspecify.annotations.NullMarked;
