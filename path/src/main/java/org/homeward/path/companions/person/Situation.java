package org.homeward.path.companions.person;

import org.homeward.path.practice.Stage;

/// The answers to "where are you now?".
public enum Situation {
  DOUBTING("I am asking myself if this is still right", Stage.SEE),
  DECIDED("I have decided, and have not told them", Stage.PREPARE),
  TELLING("I am telling them this week", Stage.TELL),
  FIRST_HOURS("It ended hours or a few days ago", Stage.HOLD),
  WEEKS("It ended some weeks ago", Stage.HOLD),
  MONTHS("It ended months ago, or longer", Stage.HEAL),
  CAME_BACK("They came back, or want to", Stage.HOLD),
  LEFT_ME("They left me, or want to", Stage.HOLD),
  CHILDREN("It ended, and we share children, work or a home", Stage.HOLD);

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
