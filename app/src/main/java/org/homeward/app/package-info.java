/// The program: the only place that knows every other.
///
/// Start at [org.homeward.app.Main]: it reads the command line
/// ([org.homeward.app.commandline.CommandLineReader]) and runs what was asked. Clocks, randomness,
/// the environment and the terminal enter here and travel down through constructors.
///
/// It never holds a practice, a page or a rule of the vault: those are in the modules below.
@NullMarked
package org.homeward.app;

import org.jspecify.annotations.NullMarked;
