/// The program as a process of its own, and what can be seen of it from outside: its address, its
/// words, its files.
///
/// Start at [org.homeward.journeys.program.RunningHomeward]. Nothing here looks into a running
/// program; the vault is opened only once the program has ended.
@NullMarked
package org.homeward.journeys.program;

import org.jspecify.annotations.NullMarked;
