package org.homeward.path.see.chats;

/// Whose a message is. The measures know people by these names and places.
enum Side {
  ME,
  THEM,
  OTHERS;

  /// Its number among the measures' senders.
  int number() {
    return ordinal();
  }
}
