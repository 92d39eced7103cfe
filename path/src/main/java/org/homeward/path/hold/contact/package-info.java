/// Contact: the days without, and the days with, each kind apart (mission `contact`; seed 000 on
/// going back "10 or 15 times", seed 002 step 2 on fading or a clean break).
///
/// Start at [org.homeward.path.hold.contact.Contacts], the view other practices read, and at
/// [org.homeward.path.hold.contact.Standing], the figures for one day. A slip takes two taps. What
/// was hoped, what happened and how the next day felt come back at the next urge
/// ([org.homeward.path.hold.contact.LastTimes]).
///
/// It never resets anything, never counts business or what the other one does as a slip, never
/// shows a figure without the days to carry it, and never asks about the same day twice.
@NullMarked
package org.homeward.path.hold.contact;

import org.jspecify.annotations.NullMarked;
