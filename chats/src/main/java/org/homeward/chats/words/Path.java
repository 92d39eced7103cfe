package org.homeward.chats.words;

/// Where phrases begin that have an anchor.
///
/// @param node the node of the trie after their first word
/// @param nearest how many words before the anchor they begin at least
/// @param farthest how many words before the anchor they begin at most
record Path(int node, int nearest, int farthest) {}
