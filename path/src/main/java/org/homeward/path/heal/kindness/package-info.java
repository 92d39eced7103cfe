/// A bad day: where "I feel terrible" leads. Leave to grieve, then one tap to what it is tonight
/// (mission `kindness`, seeds 002 step 6 and 000; science 2 and 5.3).
///
/// Start at [org.homeward.path.heal.kindness.Door], the choices and what each says. Every page
/// works with nothing answered.
///
/// It never stands in the way, never guesses at drink or at dark thoughts but asks, never keeps an
/// answer about ending one's life, and never says what helped before it was used eight times.
@NullMarked
package org.homeward.path.heal.kindness;

import org.jspecify.annotations.NullMarked;
