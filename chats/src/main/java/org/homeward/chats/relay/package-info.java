/// Lets one core read a history while the others look at its words and measure it.
///
/// Start at [org.homeward.chats.relay.Relay].
///
/// It never changes the order of messages, and holds a few batches of them at most.
@NullMarked
package org.homeward.chats.relay;

import org.jspecify.annotations.NullMarked;
