package org.homeward.path.practice;

import java.util.List;

/// The stages of the path, in their order, and the companions beside it.
public enum Stage {
  SEE("See it clearly", "Facts instead of the mood of the day."),
  DECIDE("Decide", "Your reasons, in your own words, and time to be sure."),
  PREPARE("Prepare", "People, papers, and a plan, before anything is said."),
  TELL("Tell", "The conversation, or the letter, or letting them go."),
  HOLD("Hold", "The days and nights of not going back."),
  HEAL("Heal", "Being kind to yourself, and finding your own days again."),
  FREE("Free", "Noticing that you have walked away."),
  COMPANIONS("Beside you", "Always at hand.");

  private final String title;
  private final String sentence;

  Stage(String title, String sentence) {
    this.title = title;
    this.sentence = sentence;
  }

  /// Its place on the path: 1 for the first stage, 8 for the companions.
  public int place() {
    return List.of(values()).indexOf(this) + 1;
  }

  /// Its heading.
  public String title() {
    return title;
  }

  /// What it is for.
  public String sentence() {
    return sentence;
  }
}
