/// Answers of several days beside each other, as rows of bars: the picture that `status`, `harm`
/// and their neighbours share. Start at [org.homeward.path.see.beside.BesidePicture].
///
/// It never draws a line between two days, because nobody knows what was in between.
@NullMarked
package org.homeward.path.see.beside;

import org.jspecify.annotations.NullMarked;
