/// The shared life: home, money, debts and the rest, who does what by when, and for each what doing
/// it shows to the other one; a switch that puts off whatever shows; a stop sign before what cannot
/// be undone; questions for a lawyer (mission `affairs`, seed 003 on the legal side; science 6).
///
/// Start at [org.homeward.path.prepare.affairs.Affairs].
///
/// It gives no legal advice, never forbids anything, and never does any of it by itself.
@NullMarked
package org.homeward.path.prepare.affairs;

import org.jspecify.annotations.NullMarked;
