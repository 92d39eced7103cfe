package org.homeward.path.tell.tone.reading;

/// What words in a text may do to the one who hears them.
public enum Kind {
  /// The other one did it: "you ruined the evening".
  BLAME("blame", "sounds like blame"),
  /// Always, never, all you do: one time told as every time.
  ABSOLUTE("absolute", "always and never"),
  /// What the other one thinks, feels or wants, told as known.
  MIND_READING("mind-reading", "says what they think or feel"),
  /// Something bad that is to happen to them, or to oneself.
  THREAT("threat", "sounds like a threat"),
  /// This, or it is over.
  ULTIMATUM("ultimatum", "this or that"),
  /// Please do not go.
  BEGGING("begging", "asks them to stay at any price"),
  /// A name they are called.
  INSULT("insult", "a name that hurts"),
  /// The opposite of what is meant.
  SARCASM("sarcasm", "may be heard as mocking");

  private final String label;
  private final String inWords;

  Kind(String label, String inWords) {
    this.label = label;
    this.inWords = inWords;
  }

  /// Its name in the labelled set and in the figures: "mind-reading".
  public String label() {
    return label;
  }

  /// What a person reads: "sounds like blame".
  public String inWords() {
    return inWords;
  }
}
