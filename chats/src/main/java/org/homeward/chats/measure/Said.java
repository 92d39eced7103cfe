package org.homeward.chats.measure;

import org.homeward.chats.message.Message;
import org.homeward.chats.words.Meaning;
import org.homeward.chats.words.Scan;
import org.homeward.chats.words.Scanned;

/// The authored message the measures are looking at, and the one before it. One cursor, filled
/// again for each.
final class Said {
  private final Scan scan;
  private Message message = new Message();
  private long mark;
  private long index;
  private long time;
  private int sender = Message.NOBODY;
  private long previousIndex;
  private long previousTime;
  private int previousSender = Message.NOBODY;

  Said(Scan scan) {
    this.scan = scan;
  }

  void take(Message taken, long at) {
    previousIndex = index;
    previousTime = time;
    previousSender = sender;
    message = taken;
    index = at;
    time = taken.time();
    sender = taken.sender();
    mark = Scanned.markOf(taken, scan);
  }

  /// The message itself, with its text.
  Message message() {
    return message;
  }

  /// Its place among all messages of the history.
  long index() {
    return index;
  }

  long time() {
    return time;
  }

  int sender() {
    return sender;
  }

  int words() {
    return Scanned.words(mark);
  }

  boolean asks() {
    return Scanned.asks(mark);
  }

  /// What it says, as the bits of [Meaning#bit].
  int meanings() {
    return Scanned.meanings(mark);
  }

  boolean means(Meaning meaning) {
    return (meanings() & meaning.bit()) != 0;
  }

  /// Whether it is the first authored message of the history.
  boolean isFirst() {
    return previousSender == Message.NOBODY;
  }

  /// Whether somebody else wrote the message before.
  boolean answers() {
    return previousSender != sender && !isFirst();
  }

  long previousIndex() {
    return previousIndex;
  }

  long previousTime() {
    return previousTime;
  }

  int previousSender() {
    return previousSender;
  }

  /// Seconds since the message before, 0 where time runs back and for the first.
  long pause() {
    return isFirst() ? 0 : Math.max(0, time - previousTime);
  }

  /// Tells `findings` that this message counts for `figure`.
  void count(Figure figure, Findings findings) {
    findings.found(figure, sender, index, time, 1);
  }
}
