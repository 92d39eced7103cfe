package org.homeward.chats.text.name;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;

/// The senders of a history by their names as the file has them, each asked of the sink once.
public final class KnownSenders {
  private static final byte[] NONE = {};

  private final Sink sink;
  private final Map<String, Integer> numbers = new HashMap<>();
  private byte[] last = NONE;
  private byte[] lastButOne = NONE;
  private int lastNumber = Message.NOBODY;
  private int lastButOneNumber = Message.NOBODY;

  public KnownSenders(Sink sink) {
    this.sink = sink;
  }

  /// The sink's number of whoever has this name, or [Message#NOBODY] where nothing of it is left.
  public int of(byte[] bytes, int from, int to) {
    if (Arrays.equals(last, 0, last.length, bytes, from, to)) {
      return lastNumber;
    }
    byte[] name = lastButOne;
    int number = lastButOneNumber;
    if (!Arrays.equals(name, 0, name.length, bytes, from, to)) {
      name = Arrays.copyOfRange(bytes, from, to);
      number = of(new String(name, StandardCharsets.UTF_8));
    }
    lastButOne = last;
    lastButOneNumber = lastNumber;
    last = name;
    lastNumber = number;
    return number;
  }

  /// The sink's number of whoever has this name, or [Message#NOBODY] where nothing of it is left.
  public int of(String name) {
    Integer known = numbers.get(name);
    if (known == null) {
      String shown = ShownName.of(name);
      known = shown.isEmpty() ? Message.NOBODY : sink.sender(shown);
      numbers.put(name, known);
    }
    return known;
  }
}
