package org.homeward.path.companions.person;

import org.homeward.path.practice.Stage;

/// The answers to "where are you now?".
public enum Situation {
  DOUBTING("I am asking myself if this is still right", Stage.SEE),
  DECIDED("I have decided, and have not told them", Stage.PREPARE),
  TELLING("I am telling them this week", Stage.TELL),
  FIRST_HOURS("It is over since hours, or a few days", Stage.HOLD),
  WEEKS("It is over since weeks", Stage.HOLD),
  MONTHS("It is over since months, or longer", Stage.HEAL),
  CAME_BACK("They came back, or want to", Stage.HOLD),
  LEFT_ME("They left me", Stage.HOLD),
  CHILDREN("It is over, and we share children, work or a home", Stage.HOLD);

  private final String label;
  private final Stage stage;

  Situation(String label, Stage stage) {
    this.label = label;
    this.stage = stage;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// Where on the path that is.
  public Stage stage() {
    return stage;
  }
}
