/// Have I walked away?: the marks of really having gone, what one does apart from what one thinks
/// and feels, rated now and then, each with its own course (mission `markers`; seed 004, what
/// walking away really is).
///
/// Start at [org.homeward.path.free.markers.Mark], the marks, then
/// [org.homeward.path.free.markers.Marks], their courses. [org.homeward.path.free.markers.Standing]
/// decides what may be said of one, and nobody else does.
///
/// It never adds the marks up, never says when one will be gone, never says where one is going
/// before 21 looks are there, and never makes a feeling the pass mark: love may stay.
@NullMarked
package org.homeward.path.free.markers;

import org.jspecify.annotations.NullMarked;
