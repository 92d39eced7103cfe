/// People's days with the program: each test is one, from the first page to what is left on the
/// disk.
///
/// Start at [org.homeward.journeys.days.FirstReasonsTest]. No test here sleeps, mocks, or knows how
/// a page is made.
@NullMarked
package org.homeward.journeys.days;

import org.jspecify.annotations.NullMarked;
