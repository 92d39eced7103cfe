package org.homeward.chats.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Room;

/// A history in memory, about 20 bytes a message beside its text. Messages keep the order they came
/// in, until [#sortByTime].
///
/// Not thread-safe while it is filled; afterwards any number of threads may read.
public final class Archive implements Sink, AutoCloseable {
  private static final int BLOCK = 1 << 20;
  private static final int FIRST = 1024;
  // What the six arrays below have of it, and what putting it in order takes.
  private static final int BYTES_PER_MESSAGE = 33;
  private static final int BYTES_PER_PLACE = 4;
  private static final MessageKind[] KINDS = MessageKind.values();
  private static final int SECONDS = 1 << 3;
  private static final int EDITED = 1 << 4;

  private final Room room;
  private long taken;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<byte[]> blocks = new ArrayList<>();
  private int blockUsed;

  // How many messages there are, and how many places were used: what was left out keeps its place.
  private int size;
  private int used;
  private long[] times = new long[FIRST];
  private int[] senders = new int[FIRST];
  private byte[] marks = new byte[FIRST];
  // The block's number in the upper half, the place in it in the lower.
  private long[] places = new long[FIRST];
  private int[] lengths = new int[FIRST];
  private long[] found = new long[FIRST];
  private final Map<Integer, Integer> calls = new LinkedHashMap<>();
  private int[] order = {};
  private final BitSet leftOut = new BitSet();
  private boolean sorted = true;

  /// With most of the program's memory for itself.
  public Archive() {
    this(Room.ofTheHeap());
  }

  /// @param room where the messages are kept, which may be shared with other archives
  public Archive(Room room) {
    this.room = room;
    take((long) FIRST * BYTES_PER_MESSAGE);
  }

  /// Where the messages are kept.
  public Room room() {
    return room;
  }

  private void take(long bytes) {
    room.take(bytes);
    taken += bytes;
  }

  private void give(long bytes) {
    room.give(bytes);
    taken -= bytes;
  }

  /// Gives back the room it took. Nothing may be asked of it afterwards.
  @Override
  public void close() {
    give(taken);
    size = 0;
    used = 0;
    blocks.clear();
    times = new long[0];
    senders = new int[0];
    marks = new byte[0];
    places = new long[0];
    lengths = new int[0];
    found = new long[0];
    order = new int[0];
    calls.clear();
  }

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
    if (used == times.length) {
      grow();
    }
    boolean isReordered = order.length > 0 || !leftOut.isEmpty();
    if (isReordered || (used > 0 && message.time() < times[used - 1])) {
      sorted = false;
    }
    times[used] = message.time();
    senders[used] = message.sender();
    marks[used] =
        (byte)
            (message.kind().ordinal()
                | (message.timeHasSeconds() ? SECONDS : 0)
                | (message.edited() ? EDITED : 0));
    if (message.callSeconds() != Message.UNKNOWN_LENGTH) {
      calls.put(used, message.callSeconds());
    }
    found[used] = message.mark();
    keepText(message);
    used++;
    size++;
  }

  private void keepText(Message message) {
    int length = message.length();
    lengths[used] = length;
    if (length == 0) {
      return;
    }
    if (blocks.isEmpty() || blockUsed + length > blocks.getLast().length) {
      int block = Math.max(BLOCK, length);
      take(block);
      blocks.add(new byte[block]);
      blockUsed = 0;
    }
    System.arraycopy(message.bytes(), message.from(), blocks.getLast(), blockUsed, length);
    places[used] = ((long) (blocks.size() - 1) << 32) | blockUsed;
    blockUsed += length;
  }

  private void grow() {
    int before = times.length;
    // Half as many more: the last step may be of many messages, most of them never there.
    int next = before + (before >> 1);
    take((long) next * BYTES_PER_MESSAGE);
    times = Arrays.copyOf(times, next);
    senders = Arrays.copyOf(senders, next);
    marks = Arrays.copyOf(marks, next);
    places = Arrays.copyOf(places, next);
    lengths = Arrays.copyOf(lengths, next);
    found = Arrays.copyOf(found, next);
    give((long) before * BYTES_PER_MESSAGE);
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
    take(2L * size * BYTES_PER_PLACE);
    int[] kept = new int[size];
    int next = leftOut.nextClearBit(0);
    for (int i = 0; i < size; i++) {
      kept[i] = next;
      next = leftOut.nextClearBit(next + 1);
    }
    // Merge sort over places: stable, and nothing is boxed.
    int before = order.length;
    order = StableOrder.of(times, kept);
    sorted = true;
    give((long) (size + before) * BYTES_PER_PLACE);
  }

  /// Leaves messages out, and puts the others in order of time.
  ///
  /// @param out by index, whether the message is left out
  public void leaveOut(boolean[] out) {
    int left = size;
    for (int i = 0; i < left; i++) {
      if (out[i]) {
        leftOut.set(place(i));
        size--;
      }
    }
    sorted &= size == left;
    sortByTime();
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
        .mark(found[at])
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
