package org.homeward.path.practice;

import java.time.LocalDate;
import java.util.List;

/// Small pleasant things to do, offered after anything heavy. Another one each day, so that the
/// page is not worn out; no thing needs money, company or daylight.
public final class Pleasant {
  private static final List<String> THINGS =
      List.of(
          "Make something warm to drink, and hold the cup a while.",
          "Open a window and look at the farthest thing you can see.",
          "Put on one song that was yours before you knew them.",
          "Wash your face with warm water.",
          "Stretch your arms up until your shoulders let go.",
          "Eat something small and good.",
          "Put one thing in this room where it belongs.",
          "Step outside the door for five breaths.",
          "Put cream on your hands, slowly.",
          "Read one page of a book you like.",
          "Change into the softest thing you own.",
          "Water a plant, or wipe its leaves.");

  private Pleasant() {}

  /// The thing for a day.
  public static String on(LocalDate day) {
    return THINGS.get(Math.floorMod(day.toEpochDay(), THINGS.size()));
  }

  /// All of them.
  public static List<String> all() {
    return THINGS;
  }
}
