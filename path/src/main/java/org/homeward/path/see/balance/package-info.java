/// A two-way street: who plans, asks, says sorry, listens, pays, travels and starts, each placed
/// between the person and the other one (mission `balance`; seed 002, the two-way street).
///
/// Start at [org.homeward.path.see.balance.Placing], one time of placing;
/// [org.homeward.path.see.balance.Tilt] counts which way it leans.
///
/// It never weighs one thing against another, never says what a tilt means, asks what the other one
/// gives as well, and shows what messages measure only beside a thing the person has placed first.
@NullMarked
package org.homeward.path.see.balance;

import org.jspecify.annotations.NullMarked;
