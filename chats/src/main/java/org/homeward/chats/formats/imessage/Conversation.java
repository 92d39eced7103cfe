package org.homeward.chats.formats.imessage;

import java.util.HashSet;
import java.util.Set;

/// One conversation of the database: the chats it has for one address over every service, or one
/// group.
///
/// @param name what it is called
/// @param address the other's address, or "" for a group
/// @param chats its rows in the table of chats
/// @param strays the handles whose messages belong to it though no chat has them
record Conversation(String name, String address, Set<Long> chats, Set<Long> strays) {
  Conversation(String name, String address) {
    this(name, address, new HashSet<>(), new HashSet<>());
  }
}
