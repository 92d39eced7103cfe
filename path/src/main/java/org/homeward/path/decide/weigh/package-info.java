/// Staying and leaving: two lists of equal dignity, what each line weighs, who else is touched, and
/// two pages, a year on and a day without them. Weighed again over weeks (mission `weigh`; seed
/// 003, weighing before deciding, and seed 000, what one is willing to take).
///
/// Start at [org.homeward.path.decide.weigh.BothSides]. Many people are strongly drawn both ways at
/// once (Joel, MacDonald and Page-Gould 2018), so the two sides are two figures and never one.
///
/// It never adds the sides up, never says which is heavier, and never calls a reason wrong: fear,
/// habit and the years are set aside only where the person says so themselves.
@NullMarked
package org.homeward.path.decide.weigh;

import org.jspecify.annotations.NullMarked;
