/// Quiet screens: the places where somebody still appears, and how to see less of them there
/// (mission `detox`; seed 002 step 3, seed 004). Their accounts, those around them, and the
/// person's own: each to do, done, or not now.
///
/// Start at [org.homeward.path.hold.detox.Accounts], and at [org.homeward.path.hold.detox.Services]
/// for how it is done on each service. Those facts are in a file, each with the pages it was
/// compared with and the day; what no page said is left out, and the person is told so.
///
/// It never does anything on a service itself, never looks anybody up, never stores a password,
/// and, where the careful way is on, puts what can be noticed behind a word of advice.
@NullMarked
package org.homeward.path.hold.detox;

import org.jspecify.annotations.NullMarked;
