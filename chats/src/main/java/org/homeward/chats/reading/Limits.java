package org.homeward.chats.reading;

/// Bounds of what is read, far above what any app writes.
public final class Limits {
  /// The longest text of one message that is kept, in bytes; apps stop at 65,536 characters.
  public static final int TEXT_BYTES_MAX = 512 * 1024;

  /// The longest line or string that is read at all, in bytes, before a file is refused.
  public static final int LINE_BYTES_MAX = 4 * 1024 * 1024;

  /// The deepest nesting of JSON that is followed.
  public static final int JSON_DEPTH_MAX = 64;

  /// The longest name of a person or a chat, in characters; longer ones are cut.
  public static final int NAME_LENGTH_MAX = 200;

  /// The most people one history may have.
  public static final int SENDERS_MAX = 4_096;

  private Limits() {}
}
