package org.homeward.chats.history;

import org.homeward.chats.reading.Chat;

/// A chat, and which of the things a person gave it was found in.
///
/// @param bundle the place of the bundle in what was given, counted from 0
/// @param chat the chat
public record Found(int bundle, Chat chat) {}
