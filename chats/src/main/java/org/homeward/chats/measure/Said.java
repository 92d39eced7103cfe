package org.homeward.chats.measure;

import org.homeward.chats.message.Message;
import org.homeward.chats.words.Meaning;
import org.homeward.chats.words.Scan;

/// The authored message the measures are looking at, and the one before it. One cursor, filled
/// again for each.
final class Said {
  private final Scan scan;
  private Message message = new Message();
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
    scan.read(taken.bytes(), taken.from(), taken.to());
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
    return scan.words();
  }

  boolean asks() {
    return scan.asks();
  }

  /// What it says, as the bits of [Meaning#bit].
  int meanings() {
    return scan.meanings();
  }

  boolean means(Meaning meaning) {
    return scan.means(meaning);
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
