package org.homeward.chats.words;

import java.util.Arrays;

/// Small numbers by key, in open addresses.
final class HashTable {
  /// What a key that is not there has.
  static final int ABSENT = -1;

  private long[] keys = new long[256];
  private int[] values = new int[256];
  private int mask = 255;
  private int size;

  HashTable() {
    Arrays.fill(values, ABSENT);
  }

  int get(long key) {
    return values[place(key)];
  }

  /// Gives a key its number, 0 or more.
  void put(long key, int value) {
    int at = place(key);
    if (values[at] == ABSENT) {
      size++;
    }
    keys[at] = key;
    values[at] = value;
    if (size * 2 > mask) {
      grow();
    }
  }

  private int place(long key) {
    int at = (int) ((key * 0xD6E8FEB86659FD93L) >>> 33) & mask;
    while (values[at] != ABSENT && keys[at] != key) {
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
    Arrays.fill(values, ABSENT);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
