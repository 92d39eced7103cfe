/// Chat exports, read and measured on the person's own machine.
///
/// Start at [org.homeward.chats.reading.ChatFormat], which each format implements, and at
/// [org.homeward.chats.message.Sink], which everything that reads messages implements.
///
/// It never writes to a disk, never opens an attachment, and never says what a figure means.
@NullMarked
package org.homeward.chats;

import org.jspecify.annotations.NullMarked;
