/// What measures come to, beside counts: values to show.
///
/// Start at [org.homeward.chats.outcome.Waits] and [org.homeward.chats.outcome.Silence]. Senders
/// are numbers, as the results they come from say.
///
/// It never says whether a value is good or bad.
@NullMarked
package org.homeward.chats.outcome;

import org.jspecify.annotations.NullMarked;
