package org.homeward.chats.message;

/// What one line of a history is.
///
/// A message somebody wrote or sent is authored; everything else is the app's own record of the
/// chat.
public enum MessageKind {
  /// Words somebody wrote.
  TEXT(true),
  /// A file, picture, sticker, voice note, or the placeholder an export left for one; with or
  /// without a caption.
  MEDIA(true),
  /// A placeholder for a message somebody deleted.
  DELETED(true),
  /// A message without anything in it: seen once, expired, or not exported.
  EMPTY(true),
  /// The app's own words: a group renamed, a key changed, a number changed.
  NOTICE(false),
  /// A call, taken or missed.
  CALL(false),
  /// A poll or an event that was put up.
  POLL(false);

  private final boolean authored;

  MessageKind(boolean authored) {
    this.authored = authored;
  }

  /// Whether somebody wrote or sent it. Only these count as messages.
  public boolean authored() {
    return authored;
  }
}
