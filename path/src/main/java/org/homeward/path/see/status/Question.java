package org.homeward.path.see.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is asked at each looking, in this order. The names are written into every log and never
/// change.
public enum Question {
  KIND(
      "When did they last say something kind to you?",
      "The last kind thing",
      "A thank you, a word at the door, “you look tired, sit down”. Small ones count.",
      "What did they say?"),
  OUT(
      "When were you last out together, the two of you?",
      "Last out together",
      "A walk, a coffee, a film. A long call, if you live apart.",
      "What did you do?"),
  TOGETHER(
      "How much time do you have for each other on a usual day?",
      "Time together each day",
      "Awake, and with each other: a coffee in the morning, an hour at night.",
      "What do you do in it?"),
  FIGHTS(
      "How many small fights were there in the last two weeks?",
      "Small fights in two weeks",
      "About little things: a dish, a plan, a tone. A guess is fine.",
      "What was the last one about?"),
  NEAR(
      "Can you stand being near them?",
      "Being near them",
      "In the same room, on a usual day of the last two weeks.",
      "In your own words");

  private final String words;
  private final String label;
  private final String hint;
  private final String wordsLabel;

  Question(String words, String label, String hint, String wordsLabel) {
    this.words = words;
    this.label = label;
    this.hint = hint;
    this.wordsLabel = wordsLabel;
  }

  /// What is asked.
  public String words() {
    return words;
  }

  /// What the answer is called beside other answers.
  public String label() {
    return label;
  }

  /// What counts.
  public String hint() {
    return hint;
  }

  /// What is asked in free words beside it.
  public String wordsLabel() {
    return wordsLabel;
  }

  /// Whether it asks for a day.
  public boolean asksForADay() {
    return this == KIND || this == OUT;
  }

  /// Its place, 1 to 5, which is also its name in an address.
  public int place() {
    return List.of(values()).indexOf(this) + 1;
  }

  /// The one after it; empty at the end.
  public Optional<Question> next() {
    return named(String.valueOf(place() + 1));
  }

  static Optional<Question> named(String place) {
    return Arrays.stream(values())
        .filter(question -> String.valueOf(question.place()).equals(place))
        .findFirst();
  }
}
