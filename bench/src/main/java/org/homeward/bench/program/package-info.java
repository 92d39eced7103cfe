/// Homeward in a process of its own: how long a start takes, how much memory it lives in, how many
/// bytes its first page weighs.
///
/// Start at [org.homeward.bench.program.RunningProgram]; the peer is
/// [org.homeward.bench.program.PlainServer].
///
/// It never touches the person's own data folder.
@NullMarked
package org.homeward.bench.program;

import org.jspecify.annotations.NullMarked;
