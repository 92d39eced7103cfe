package org.homeward.path.heal.kindness;

import java.util.List;
import java.util.Optional;

/// What it is today: one tap, one page. The names are written into entries and never change.
public enum Door {
  /// Tears.
  CRYING(
      "a",
      "I can’t stop crying",
      "Then cry.",
      lines("You do not have to stop it. Breathe out a little longer than in. That is all."),
      lines(
          "Drink a glass of water, slowly.",
          "Put something soft around your shoulders.",
          "Lay a cool cloth on your eyes when you are ready.")),
  /// Longing.
  MISSING(
      "j",
      "I miss them so much",
      "Then miss them.",
      lines(
          "It hurts because it mattered. You may miss them, and do nothing about it.",
          "Missing somebody does not say what to do next."),
      lines(
          "Hold something warm: a cup, a pillow, a pet.",
          "Say aloud one thing that you miss. Then one thing that is near you now.",
          "If there is something to tell them, tell it here. It reaches nobody.")),
  /// Lying awake.
  SLEEPLESS(
      "b",
      "I can’t sleep",
      "Awake, then.",
      lines(
          "Lying still is rest too. You do not have to fall asleep.",
          "Nothing has to be decided tonight. Daylight decides."),
      lines(
          "Count your breaths out, from ten to one. Begin again when you lose count.",
          "Put the thought on paper. It will be there in the morning.",
          "Sit somewhere dim for a while, until your eyes are heavy.",
          "Lay the phone in another room after this page.")),
  /// Numbness.
  NUMB(
      "c",
      "I feel nothing",
      "Feeling nothing is allowed.",
      lines(
          "Sometimes a heart goes quiet because it was too much.",
          "It says nothing about how much you loved."),
      lines(
          "Hold something cold. Then hold something warm.",
          "Say aloud five things you can see.",
          "Eat something with a strong taste.")),
  /// Anger.
  ANGRY(
      "d",
      "I am so angry",
      "You may be angry.",
      lines(
          "Anger often stands in front of something that was hurt.",
          "Feeling it is one thing. Acting on it is another, and that can wait."),
      lines(
          "Push your hands against a wall, hard, for ten breaths.",
          "Write on paper what you will never send. Then tear it up.",
          "Walk fast, or climb stairs, until your breath is loud.")),
  /// Doubt about what was decided, or about what happened.
  DOUBTING(
      "k",
      "What if it was a mistake?",
      "You may doubt.",
      lines(
          "A bad day asks this louder than other days. That does not answer it.",
          "Nothing has to be decided today. Daylight decides, on a calm day."),
      lines(
          "Eat something and rest first. Then look at it again.",
          "Write the question down, so that you need not hold it.",
          "Read what you once wrote about why, if you would like to. Or leave it for another day.")),
  /// Drink.
  DRINKING(
      "e",
      "I have been drinking",
      "It is good that you say so.",
      lines(
          "Nobody is cross with you here.",
          "Tonight, no messages. What is true now is still true in the morning. Daylight decides."),
      lines(
          "A big glass of water now, and another beside the bed.",
          "Something to eat, however small.",
          "The phone goes to the kitchen.",
          "If you feel ill, lie on your side and tell someone.")),
  /// Thoughts of dying. Nothing is ever kept from this page.
  DARK(
      "f",
      "I have dark thoughts",
      "It is good that you came here.",
      lines(
          "Thoughts like these come to many people when something hurts too much to carry alone."
              + " You have done nothing wrong by having them."),
      ""),
  /// The first three days.
  FIRST_DAYS(
      "g",
      "These are the first days",
      "Food, water, rest, one person.",
      lines("The first three days ask for nothing else. Tick what was possible today."),
      ""),
  /// An exercise in self-compassion.
  KIND(
      "h",
      "Be kind to me for two minutes",
      "Two minutes, only for you.",
      lines("Three small steps. Leave out any of them."),
      ""),
  /// Nothing at all.
  SIT(
      "i",
      "Nothing. Let me sit here.",
      "Sit here as long as you like.",
      lines("Nothing is asked of you."),
      "");

  private final String code;
  private final String label;
  private final String title;
  private final String words;
  private final String tries;

  Door(String code, String label, String title, String words, String tries) {
    this.code = code;
    this.label = label;
    this.title = title;
    this.words = words;
    this.tries = tries;
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  /// What stands in the address bar.
  public String code() {
    return code;
  }

  /// What a person taps.
  public String label() {
    return label;
  }

  /// The heading behind it.
  public String title() {
    return title;
  }

  /// What is said first, a paragraph each.
  public List<String> words() {
    return words.lines().toList();
  }

  /// Small things for the hands; may be empty.
  public List<String> tries() {
    return tries.lines().toList();
  }

  /// Whether the page asks how bad it is. A page about dying asks people in, not figures out.
  public boolean isRated() {
    return this != DARK;
  }

  static Optional<Door> byCode(String code) {
    return List.of(values()).stream().filter(door -> door.code.equals(code)).findFirst();
  }
}
