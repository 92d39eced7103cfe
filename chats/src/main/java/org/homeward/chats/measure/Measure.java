package org.homeward.chats.measure;

/// Answers one question about a history, message by message.
interface Measure {
  /// Looks at the next authored message.
  void said(Said said, Findings findings);

  /// Tells what is only known at the end.
  default void ended(boolean beginningMissing, Findings findings) {}
}
