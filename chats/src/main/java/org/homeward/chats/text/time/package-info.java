/// Instants and what a clock on a wall shows.
///
/// Start at [org.homeward.chats.text.time.WallClock].
///
/// It never asks what time it is.
@NullMarked
package org.homeward.chats.text.time;

import org.jspecify.annotations.NullMarked;
