/// How long a start takes and how much memory Homeward lives in.
///
/// Start at [org.homeward.bench.start.StartMeasurement].
///
/// It never touches the person's own data folder.
@NullMarked
package org.homeward.bench.start;

import org.jspecify.annotations.NullMarked;
