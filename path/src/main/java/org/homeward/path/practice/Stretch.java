package org.homeward.path.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The part of a long list that one page shows, so that a page stays small however much was
/// written.
///
/// @param shown what stands on this page
/// @param first the place of the first of them in the list, from 1
/// @param before the address of those before; empty where there are none
/// @param after the address of those after; empty where there are none
public record Stretch<T>(
    List<T> shown, int first, Optional<String> before, Optional<String> after) {
  private static final int MOST = 25;
  // A few long texts fill a page as well as many short ones.
  private static final int CHARS_MOST = 20_000;
  // Also of long texts, so many stand on the first page, or those at hand are near.
  private static final int FIRST_SURELY = 10;

  /// The part that begins at a place.
  ///
  /// @param all the whole list
  /// @param list its address; its parts stand below it, at `from/{n}`
  /// @param n the place of the first one, as it stands in the address; "" for the first of all,
  ///   which is also shown where there is no such place
  /// @param chars how long each of them is on the page, in characters
  public static <T> Stretch<T> of(List<T> all, String list, String n, ToIntFunction<T> chars) {
    int from = place(n, all.size());
    int to = from + fitting(all.subList(from, all.size()), chars);
    int back = from - fitting(all.subList(0, from).reversed(), chars);
    return new Stretch<>(
        all.subList(from, to),
        from + 1,
        from == 0 ? Optional.empty() : Optional.of(back == 0 ? list : list + "/from/" + (back + 1)),
        to == all.size() ? Optional.empty() : Optional.of(list + "/from/" + (to + 1)));
  }

  /// An address of a list that shows one of its first, or else begins with what stands at a place.
  ///
  /// @param place from 1
  public static String around(int place, String list) {
    return place <= FIRST_SURELY ? list : list + "/from/" + place;
  }

  /// How many, from the first on: at least one, where there is one.
  private static <T> int fitting(List<T> some, ToIntFunction<T> chars) {
    int most = Math.min(MOST, some.size());
    int count = 0;
    long sum = 0;
    while (count < most) {
      sum += chars.applyAsInt(some.get(count));
      if (count > 0 && sum > CHARS_MOST) {
        return count;
      }
      count++;
    }
    return count;
  }

  private static int place(String n, int size) {
    try {
      int place = Integer.parseInt(n) - 1;
      return place > 0 && place < size ? place : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
