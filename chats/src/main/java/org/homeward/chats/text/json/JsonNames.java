package org.homeward.chats.text.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The names a reader knows, found by their bytes.
public final class JsonNames {
  /// What [#indexOf] and [JsonReader#name] give for a name that is not among them.
  public static final int UNKNOWN = -1;

  private final byte[][] names;
  private final byte[] table;
  private final int mask;

  private JsonNames(List<String> names) {
    this.names =
        names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    int size = Integer.highestOneBit(Math.max(names.size(), 1)) * 8;
    this.table = new byte[size];
    this.mask = size - 1;
    Arrays.fill(table, (byte) UNKNOWN);
    for (int i = 0; i < this.names.length; i++) {
      byte[] name = this.names[i];
      int slot = slot(name, 0, name.length);
      while (table[slot] != UNKNOWN) {
        slot = slot + 1 & mask;
      }
      table[slot] = (byte) i;
    }
  }

  /// @param names at most 100, none empty, each once; their places in the list are their numbers
  public static JsonNames of(String... names) {
    return new JsonNames(List.of(names));
  }

  /// The number of the name between `from` and `to`, or [#UNKNOWN].
  public int indexOf(byte[] bytes, int from, int to) {
    if (from == to) {
      return UNKNOWN;
    }
    for (int slot = slot(bytes, from, to); ; slot = slot + 1 & mask) {
      int index = table[slot];
      if (index == UNKNOWN) {
        return UNKNOWN;
      }
      byte[] name = names[index];
      if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return index;
      }
    }
  }

  private int slot(byte[] bytes, int from, int to) {
    int length = to - from;
    int hash = length * 7 + bytes[from] * 31 + bytes[to - 1] * 131 + bytes[from + length / 2] * 17;
    return (hash ^ hash >>> 5) & mask;
  }
}
