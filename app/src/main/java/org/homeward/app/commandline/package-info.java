/// What a person may write after `./homeward`, checked in one place.
///
/// Start at [org.homeward.app.commandline.CommandLineReader], which turns words and environment
/// variables into a [org.homeward.app.commandline.Request]. Everything wrong is said at once.
///
/// It never reads a file, opens a port or asks the machine's clock: the same words give the same
/// request.
@NullMarked
package org.homeward.app.commandline;

import org.jspecify.annotations.NullMarked;
