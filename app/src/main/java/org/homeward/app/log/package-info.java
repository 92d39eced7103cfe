/// The only log of the program: warnings, on the terminal, that tell nothing of what a person
/// wrote.
///
/// Start at [org.homeward.app.log.DiscreetLog]. What libraries log through SLF4J comes by
/// [org.homeward.app.log.DiscreetLogs], what the JDK itself logs by [org.homeward.app.log.JdkLog],
/// which is made only when the JDK has something to say.
///
/// It never writes a file, and never prints the message of a library or of an exception.
@NullMarked
package org.homeward.app.log;

import org.jspecify.annotations.NullMarked;
