/// A history in memory: columns of times, senders and kinds, and the text in blocks.
///
/// Start at [org.homeward.chats.archive.Archive].
///
/// It never knows a disk.
@NullMarked
package org.homeward.chats.archive;

import org.jspecify.annotations.NullMarked;
