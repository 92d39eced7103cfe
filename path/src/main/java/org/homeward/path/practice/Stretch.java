package org.homeward.path.practice;

import java.util.ArrayList;
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

  /// The part that begins at a place.
  ///
  /// @param all the whole list
  /// @param list its address; its parts stand below it, at `from/{n}`
  /// @param n the place of the first one, as it stands in the address; "" for the first of all,
  ///   which is also shown where there is no such place
  /// @param chars how long each of them is on the page, in characters
  public static <T> Stretch<T> of(List<T> all, String list, String n, ToIntFunction<T> chars) {
    int from = place(n, all.size());
    List<T> shown = fitting(all.subList(from, all.size()), MOST, chars);
    int to = from + shown.size();
    int back = from - fitting(all.subList(0, from).reversed(), MOST, chars).size();
    return new Stretch<>(
        shown,
        from + 1,
        from == 0 ? Optional.empty() : Optional.of(back == 0 ? list : list + "/from/" + (back + 1)),
        to == all.size() ? Optional.empty() : Optional.of(list + "/from/" + (to + 1)));
  }

  /// The address of a part in which a place is shown: the first part, or the one that begins there.
  ///
  /// @param place from 1
  public static <T> String around(int place, List<T> all, String list, ToIntFunction<T> chars) {
    return place <= fitting(all, MOST, chars).size() ? list : list + "/from/" + place;
  }

  /// Those that fit on a page, from the first on: at least one, where there is one; and as many
  /// from either end.
  ///
  /// @param most how many at most, however short
  static <T> List<T> fitting(List<T> some, int most, ToIntFunction<T> chars) {
    List<T> fitting = new ArrayList<>();
    long sum = 0;
    while (fitting.size() < Math.min(most, some.size())) {
      T next = some.get(fitting.size());
      sum += chars.applyAsInt(next);
      if (!fitting.isEmpty() && sum > CHARS_MOST) {
        return fitting;
      }
      fitting.add(next);
    }
    return fitting;
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
