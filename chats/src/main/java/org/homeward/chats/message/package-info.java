/// What every format is read into: one message at a time, in a cursor that is used again.
///
/// Start at [org.homeward.chats.message.Message] and [org.homeward.chats.message.Sink].
///
/// It never knows which format a message came from.
@NullMarked
package org.homeward.chats.message;

import org.jspecify.annotations.NullMarked;
