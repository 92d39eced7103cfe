package org.homeward.chats.history;

import org.homeward.chats.message.Message;
import org.homeward.chats.reading.Room;

/// How often each of many messages was seen. A message is known by 64 bits of its time, sender,
/// kind and text: of two million different ones, two share them once in ten million histories.
final class Sightings {
  private static final int FIRST = 1 << 10;
  private static final long BYTES_PER_KEY = 12;
  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final Room room;
  private long[] keys = new long[FIRST];
  private int[] times = new int[FIRST];
  private int used;

  /// @param room where they are kept
  Sightings(Room room) {
    this.room = room;
    room.take(FIRST * BYTES_PER_KEY);
  }

  /// Gives back the room. Nothing may be asked of it afterwards.
  void close() {
    room.give(keys.length * BYTES_PER_KEY);
    keys = new long[0];
    times = new int[0];
  }

  /// The 64 bits of a message: FNV-1a of all there is, well mixed. Never 0.
  ///
  /// @param time its time, which may be rounded
  /// @param sender its sender, by the same number in every file
  // The kind's number is kept nowhere.
  @SuppressWarnings("EnumOrdinal")
  static long keyOf(Message message, long time, int sender) {
    long hash = FNV_BASIS;
    byte[] bytes = message.bytes();
    int end = message.from() + message.length();
    for (int i = message.from(); i < end; i++) {
      hash = (hash ^ bytes[i]) * FNV_PRIME;
    }
    hash = mixed(hash ^ time * 0x9E3779B97F4A7C15L);
    hash = mixed(hash ^ ((long) sender << 8 | message.kind().ordinal()));
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  /// Sees a message once more.
  void add(long key) {
    int place = place(key);
    if (keys[place] == 0) {
      keys[place] = key;
      used++;
    }
    times[place]++;
    if (used * 2 > keys.length) {
      grow();
    }
  }

  /// Takes one sighting back.
  ///
  /// @return whether there was one
  boolean take(long key) {
    int place = place(key);
    if (times[place] == 0) {
      return false;
    }
    times[place]--;
    return true;
  }

  private int place(long key) {
    int place = (int) key & (keys.length - 1);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTimes = times;
    room.take(2 * oldKeys.length * BYTES_PER_KEY);
    keys = new long[oldKeys.length * 2];
    times = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        times[place] = oldTimes[i];
      }
    }
    room.give(oldKeys.length * BYTES_PER_KEY);
  }
}
