/// Measurements of Homeward, each against a peer or a limit in the same run.
///
/// Start at [org.homeward.bench.Bench], which lists them; a new one is a
/// [org.homeward.bench.Measurement] and a line in that list.
///
/// It never passes or fails: it prints figures and their ratios, and leaves judging to people.
@NullMarked
package org.homeward.bench;

import org.jspecify.annotations.NullMarked;
