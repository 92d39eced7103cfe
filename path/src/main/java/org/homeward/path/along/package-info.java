/// Taking everything along: a page to read, the same for other programs, and the files kept beside
/// the entries. Start at [org.homeward.path.along.Along]; the settings page and the command line
/// both make their file from it.
///
/// It never locks what it makes, and never holds a kept file whole in memory.
@NullMarked
package org.homeward.path.along;

import org.jspecify.annotations.NullMarked;
