/// One history out of what a person gave: chats chosen, exports of the same chat merged, one
/// person's several names joined.
///
/// Start at [org.homeward.chats.history.History].
///
/// It never joins two names by itself, and never leaves out a message that was truly sent twice.
@NullMarked
package org.homeward.chats.history;

import org.jspecify.annotations.NullMarked;
