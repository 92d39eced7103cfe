/// Discord: what DiscordChatExporter writes of a channel, and the package Discord itself sends,
/// with the owner's own messages only.
///
/// Start at [org.homeward.chats.formats.discord.DiscordFormat] for the first, and at
/// [org.homeward.chats.formats.discord.DiscordPackageFormat] for the second.
///
/// It never asks Discord for anything.
@NullMarked
package org.homeward.chats.formats.discord;

import org.jspecify.annotations.NullMarked;
