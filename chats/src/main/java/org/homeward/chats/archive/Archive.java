package org.homeward.chats.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;

/// A history in memory, about 20 bytes a message beside its text. Messages keep the order they came
/// in, until [#sortByTime].
///
/// Not thread-safe while it is filled; afterwards any number of threads may read.
public final class Archive implements Sink {
  private static final int BLOCK = 1 << 20;
  private static final MessageKind[] KINDS = MessageKind.values();
  private static final int SECONDS = 1 << 3;
  private static final int EDITED = 1 << 4;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<byte[]> blocks = new ArrayList<>();
  private int blockUsed;

  private int size;
  private long[] times = new long[1024];
  private int[] senders = new int[1024];
  private byte[] marks = new byte[1024];
  // The block's number in the upper half, the place in it in the lower.
  private long[] places = new long[1024];
  private int[] lengths = new int[1024];
  private final Map<Integer, Integer> calls = new LinkedHashMap<>();
  private int[] order = {};
  private boolean sorted = true;

  @Override
  public int sender(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = names.size();
    numbers.put(name, number);
    names.add(name);
    return number;
  }

  @Override
  public void message(Message message) {
    if (size == times.length) {
      grow();
    }
    if (size > 0 && message.time() < times[size - 1]) {
      sorted = false;
    }
    times[size] = message.time();
    senders[size] = message.sender();
    marks[size] =
        (byte)
            (message.kind().ordinal()
                | (message.timeHasSeconds() ? SECONDS : 0)
                | (message.edited() ? EDITED : 0));
    if (message.callSeconds() != Message.UNKNOWN_LENGTH) {
      calls.put(size, message.callSeconds());
    }
    keepText(message);
    size++;
  }

  private void keepText(Message message) {
    int length = message.length();
    lengths[size] = length;
    if (length == 0) {
      return;
    }
    if (blocks.isEmpty() || blockUsed + length > blocks.getLast().length) {
      blocks.add(new byte[Math.max(BLOCK, length)]);
      blockUsed = 0;
    }
    System.arraycopy(message.bytes(), message.from(), blocks.getLast(), blockUsed, length);
    places[size] = ((long) (blocks.size() - 1) << 32) | blockUsed;
    blockUsed += length;
  }

  private void grow() {
    int next = times.length * 2;
    times = Arrays.copyOf(times, next);
    senders = Arrays.copyOf(senders, next);
    marks = Arrays.copyOf(marks, next);
    places = Arrays.copyOf(places, next);
    lengths = Arrays.copyOf(lengths, next);
  }

  /// How many messages of all kinds there are.
  public int size() {
    return size;
  }

  /// The senders' names by number.
  public List<String> senders() {
    return Collections.unmodifiableList(names);
  }

  /// Whether the messages came oldest first.
  public boolean inOrder() {
    return sorted;
  }

  /// Puts the messages in order of time; those of one time keep the order they came in.
  public void sortByTime() {
    if (sorted) {
      return;
    }
    // Merge sort over places: stable, and nothing is boxed.
    order = StableOrder.of(times, size);
    sorted = true;
  }

  private int place(int index) {
    return order.length == 0 ? index : order[index];
  }

  /// The time of a message, as [Message#time].
  public long time(int index) {
    return times[place(index)];
  }

  /// The first message at `time` or after, in an archive in order; the size where there is none.
  public int firstAtOrAfter(long time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time(middle) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Fills `into` with a message.
  ///
  /// @param index counted from 0
  public Message read(int index, Message into) {
    int at = place(Objects.checkIndex(index, size));
    into.begin(KINDS[marks[at] & 7], times[at], (marks[at] & SECONDS) != 0)
        .by(senders[at])
        .edited((marks[at] & EDITED) != 0)
        .callSeconds(calls.getOrDefault(at, Message.UNKNOWN_LENGTH));
    if (lengths[at] > 0) {
      int from = (int) places[at];
      into.text(blocks.get((int) (places[at] >>> 32)), from, from + lengths[at]);
    }
    return into;
  }

  /// Gives all messages to `sink`, in order.
  public void replay(Sink sink) {
    replay(sink, 0, size);
  }

  /// Gives the messages from `from` to before `to` to `sink`, with all senders in their order
  /// first.
  public void replay(Sink sink, int from, int to) {
    int[] given = names.stream().mapToInt(sink::sender).toArray();
    Message message = new Message();
    for (int i = from; i < to; i++) {
      read(i, message);
      if (message.sender() != Message.NOBODY) {
        message.by(given[message.sender()]);
      }
      sink.message(message);
    }
  }
}
