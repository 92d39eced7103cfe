package org.homeward.path.hold.urge;

/// What an urge is made of; several at once are usual.
public enum Feel {
  MISSING("I miss them", "miss missing"),
  LONELY("I am lonely", "lonely alone nobody"),
  ANSWER("I want an answer", "answer reply silence silent waited waiting ignored"),
  HOPE("I hope it would be different now", "hope promise change changed different again"),
  ANGRY("I am angry", "angry anger shouted fight fought lied"),
  SORRY("I feel guilty, or sorry", "guilt guilty sorry fault blame blamed apologise"),
  WORRIED("I worry about them", "worry worried care cared drank drink"),
  THEY_WROTE("They wrote to me", "wrote write message promise"),
  REMINDED("Something reminded me", "song photo picture street remember"),
  EMPTY("I don’t know what else to do", "empty tired myself");

  private final String label;
  private final String heardIn;

  Feel(String label, String heardIn) {
    this.label = label;
    this.heardIn = heardIn;
  }

  /// Words, in English, by which a reason may be heard to speak to it.
  String heardIn() {
    return heardIn;
  }

  /// As a person says it.
  public String label() {
    return label;
  }
}
