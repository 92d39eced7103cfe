/// Lets one core read a history while another measures it.
///
/// Start at [org.homeward.chats.relay.Relay].
///
/// It never changes the order of messages, and holds a few batches of them at most.
@NullMarked
package org.homeward.chats.relay;

import org.jspecify.annotations.NullMarked;
