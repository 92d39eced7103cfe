package org.homeward.chats.outcome;

import java.time.LocalDateTime;

/// One message, kept with its words.
///
/// @param time when it was written
/// @param text what it said, cut after 2,000 bytes
/// @param index its place among all messages
public record Quote(LocalDateTime time, String text, long index) {}
