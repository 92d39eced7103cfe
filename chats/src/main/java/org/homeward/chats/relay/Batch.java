package org.homeward.chats.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;

/// Some messages, copied, and the names of senders that came first among them. Used again and
/// again.
final class Batch {
  private static final int MESSAGES = 4_096;
  private static final int TEXT_BYTES = 256 * 1024;
  private static final byte[] NO_TEXT = {};

  private final long[] times = new long[MESSAGES];
  private final boolean[] haveSeconds = new boolean[MESSAGES];
  private final int[] senders = new int[MESSAGES];
  private final MessageKind[] kinds = new MessageKind[MESSAGES];
  private final boolean[] edited = new boolean[MESSAGES];
  private final int[] callSeconds = new int[MESSAGES];
  private final long[] marks = new long[MESSAGES];
  private final int[] ends = new int[MESSAGES];
  private final boolean texts;
  private byte[] text;
  private int size;
  private final List<String> names = new ArrayList<>();

  /// @param texts whether texts are kept; otherwise every message comes out without one, marked as
  ///   one in which nothing was found
  Batch(boolean texts) {
    this.texts = texts;
    text = texts ? new byte[TEXT_BYTES] : NO_TEXT;
  }

  /// Whether there is room for this message too. An empty batch takes one of any length.
  boolean hasRoomFor(Message message) {
    return size == 0 || (size < MESSAGES && (!texts || used() + message.length() <= text.length));
  }

  private int used() {
    return size == 0 ? 0 : ends[size - 1];
  }

  void add(Message message) {
    times[size] = message.time();
    haveSeconds[size] = message.timeHasSeconds();
    senders[size] = message.sender();
    kinds[size] = message.kind();
    edited[size] = message.edited();
    callSeconds[size] = message.callSeconds();
    marks[size] = texts ? message.mark() : 0;
    if (texts) {
      addText(message);
    }
    size++;
  }

  private void addText(Message message) {
    int start = used();
    if (start + message.length() > text.length) {
      text = new byte[message.length()];
    }
    System.arraycopy(message.bytes(), message.from(), text, start, message.length());
    ends[size] = start + message.length();
  }

  void add(String name) {
    names.add(name);
  }

  /// Shows each message to a marker, and keeps the mark.
  void mark(Consumer<Message> marker, Message cursor) {
    for (int i = 0; i < size; i++) {
      show(i, cursor);
      marker.accept(cursor);
      marks[i] = cursor.mark();
    }
  }

  /// Gives everything to a sink, through a cursor, and becomes empty.
  void empty(Sink sink, Message cursor) {
    names.forEach(sink::sender);
    for (int i = 0; i < size; i++) {
      show(i, cursor);
      sink.message(cursor);
    }
    size = 0;
    names.clear();
  }

  private void show(int i, Message cursor) {
    cursor
        .begin(kinds[i], times[i], haveSeconds[i])
        .by(senders[i])
        .edited(edited[i])
        .callSeconds(callSeconds[i])
        .mark(marks[i])
        .text(text, i == 0 ? 0 : ends[i - 1], ends[i]);
  }
}
