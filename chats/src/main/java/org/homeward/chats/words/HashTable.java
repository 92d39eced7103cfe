package org.homeward.chats.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Small numbers by key, in open addresses. No key is 0.
final class HashTable {
  /// What a key that is not there has.
  static final int ABSENT = -1;

  private static final long FREE = 0;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  private long[] keys = new long[256];
  private int[] values = new int[256];
  private int mask = 255;
  private int size;

  void pack(DataOutputStream out) throws IOException {
    out.writeInt(size);
    PackedLexicon.write(keys, out);
    PackedLexicon.write(values, out);
  }

  static HashTable unpack(ByteBuffer in) {
    HashTable table = new HashTable();
    table.size = in.getInt();
    table.keys = PackedLexicon.longs(in);
    table.values = PackedLexicon.ints(in);
    table.mask = table.keys.length - 1;
    return table;
  }

  boolean isEmpty() {
    return size == 0;
  }

  // Short enough for the first compiler to put it where it is called.
  int get(long key) {
    int at = first(key);
    return keys[at] == key ? values[at] : further(key, at);
  }

  private int first(long key) {
    return (int) ((key * FACTOR) >>> 33) & mask;
  }

  private int further(long key, int first) {
    int at = first;
    while (keys[at] != FREE) {
      at = (at + 1) & mask;
      if (keys[at] == key) {
        return values[at];
      }
    }
    return ABSENT;
  }

  /// Gives a key its number, 0 or more.
  void put(long key, int value) {
    int at = place(key);
    if (keys[at] == FREE) {
      size++;
    }
    keys[at] = key;
    values[at] = value;
    if (size * 3 > mask) {
      grow();
    }
  }

  private int place(long key) {
    int at = first(key);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
