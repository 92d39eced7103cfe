package org.homeward.path.see.balance;

import java.util.ArrayList;
import java.util.List;

/// How many things lean which way. Things are counted, never weighed.
///
/// @param me how many lie with the person, or more with them
/// @param even how many lie in the middle
/// @param them how many lie with the other one, or more with them
public record Tilt(int me, int even, int them) {
  static Tilt of(List<Place> places) {
    int me = 0;
    int even = 0;
    int them = 0;
    for (Place place : places) {
      switch (place) {
        case ME, MORE_ME -> me++;
        case EVEN -> even++;
        case MORE_THEM, THEM -> them++;
      }
    }
    return new Tilt(me, even, them);
  }

  /// How many were placed.
  public int all() {
    return me + even + them;
  }

  /// "Of 7, 4 lean to you, 2 to them, and 1 is even."
  ///
  /// @param name the word for the other one
  public String sentence(String name) {
    if (all() == 0) {
      return "Nothing is placed yet.";
    }
    List<String> parts = new ArrayList<>();
    if (me > 0) {
      parts.add(me + (me == 1 ? " leans" : " lean") + " to you");
    }
    if (them > 0) {
      parts.add(them + (them == 1 ? " leans" : " lean") + " to " + name);
    }
    if (even > 0) {
      parts.add(even + (even == 1 ? " is" : " are") + " even");
    }
    return "Of " + all() + ", " + String.join(", ", parts) + ".";
  }
}
