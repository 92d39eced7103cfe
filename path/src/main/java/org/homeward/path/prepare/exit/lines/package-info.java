/// Help lines, country by country: people who answer when somebody is in danger, cannot bear it, is
/// being hurt, or is afraid of what they might do.
///
/// Start at [org.homeward.path.prepare.exit.lines.HelpLines]. The numbers stand in `help-lines.txt`
/// beside the classes; `docs/help-lines.md` says where they come from. Reader's policy: a field
/// that is missing, unknown, given twice or out of its character set stops the program's build and
/// start, naming the line; nothing is skipped.
///
/// It never calls, never asks the network, never guesses a country, and never adds a country prefix
/// to a number: short codes like 988 or 3919 would no longer be reached.
@NullMarked
package org.homeward.path.prepare.exit.lines;

import org.jspecify.annotations.NullMarked;
