package org.homeward.path.see.chats;

import java.util.Arrays;

/// Numbers of messages, one after the other.
final class Places {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  /// @param at from 0 to before [#size]
  int get(int at) {
    return numbers[at];
  }

  /// All of them, in the order of the history.
  Places sorted() {
    Arrays.sort(numbers, 0, size);
    return this;
  }
}
