package org.homeward.chats.message;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One message, in a cursor that a reader fills again for the next: whoever wants to keep anything
/// copies it.
///
/// Times are wall-clock times: seconds since 1970-01-01T00:00 as if the wall clock showed UTC. A
/// format that knows the instant is shown in the zone the person chose; one that does not is left
/// as the file has it.
///
/// Text is UTF-8 between [#from] and [#to] of [#bytes], without placeholders for files and without
/// marks such as "edited": the words somebody wrote, or a notice as the app wrote it. It may not be
/// valid UTF-8 where the file was not.
public final class Message {
  /// The sender of what nobody sent.
  public static final int NOBODY = -1;

  /// The mark of a message no earlier stage looked at.
  public static final long UNMARKED = -1;

  /// The length of a call nobody knows.
  public static final int UNKNOWN_LENGTH = -1;

  private static final byte[] NONE = {};

  private long time;
  private boolean timeHasSeconds;
  private int sender = NOBODY;
  private MessageKind kind = MessageKind.TEXT;
  private boolean edited;
  private int callSeconds = UNKNOWN_LENGTH;
  private long mark = UNMARKED;
  private byte[] bytes = NONE;
  private int from;
  private int to;

  /// Wall-clock seconds since 1970.
  public long time() {
    return time;
  }

  /// Whether the file gave seconds; otherwise [#time] is a whole minute.
  public boolean timeHasSeconds() {
    return timeHasSeconds;
  }

  /// The number the sink gave its sender, or [#NOBODY].
  public int sender() {
    return sender;
  }

  /// What it is.
  public MessageKind kind() {
    return kind;
  }

  /// Whether the file says it was changed after it was sent.
  public boolean edited() {
    return edited;
  }

  /// How long a call took, in seconds, 0 for one that was missed, or [#UNKNOWN_LENGTH].
  public int callSeconds() {
    return callSeconds;
  }

  /// What an earlier stage found in the text, in its own packing, or [#UNMARKED].
  public long mark() {
    return mark;
  }

  /// What [#from] and [#to] point into. Belongs to the reader.
  public byte[] bytes() {
    return bytes;
  }

  /// The first byte of the text.
  public int from() {
    return from;
  }

  /// After the last byte of the text.
  public int to() {
    return to;
  }

  /// The text's length in bytes.
  public int length() {
    return to - from;
  }

  /// The text as a string; what is not UTF-8 becomes U+FFFD.
  public String text() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// Starts the next message: everything but kind and time becomes what nothing was said of.
  ///
  /// @param kind what it is
  /// @param time wall-clock seconds since 1970
  /// @param timeHasSeconds whether the file gave seconds
  public Message begin(MessageKind kind, long time, boolean timeHasSeconds) {
    this.kind = kind;
    this.time = time;
    this.timeHasSeconds = timeHasSeconds;
    this.sender = NOBODY;
    this.edited = false;
    this.callSeconds = UNKNOWN_LENGTH;
    this.mark = UNMARKED;
    this.bytes = NONE;
    this.from = 0;
    this.to = 0;
    return this;
  }

  /// Says who sent it.
  public Message by(int sender) {
    this.sender = sender;
    return this;
  }

  /// Says what it is, where that was found out after [#begin].
  public Message as(MessageKind kind) {
    this.kind = kind;
    return this;
  }

  /// Says whether it was changed after it was sent.
  public Message edited(boolean edited) {
    this.edited = edited;
    return this;
  }

  /// Says how long a call took, in seconds.
  public Message callSeconds(int callSeconds) {
    this.callSeconds = callSeconds;
    return this;
  }

  /// Says what was found in the text, at least 0; or [#UNMARKED], to have it looked at again.
  public Message mark(long mark) {
    this.mark = mark;
    return this;
  }

  /// Points at its text, UTF-8 in `bytes`.
  public Message text(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    return this;
  }

  /// Gives it a text; for the rare ones, as it makes an array.
  public Message text(@Nullable String text) {
    byte[] made = text == null ? NONE : text.getBytes(StandardCharsets.UTF_8);
    return text(made, 0, made.length);
  }
}
