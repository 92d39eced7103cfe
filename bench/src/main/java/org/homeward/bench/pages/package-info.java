/// Pages a second, beside the same bytes answered without any thinking.
///
/// Start at [org.homeward.bench.pages.PagesMeasurement]; the peer is
/// [org.homeward.bench.pages.FixedAnswers].
///
/// It never pipelines: each of its readers waits for a page before asking for the next.
@NullMarked
package org.homeward.bench.pages;

import org.jspecify.annotations.NullMarked;
