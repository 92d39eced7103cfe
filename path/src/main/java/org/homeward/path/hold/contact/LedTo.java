package org.homeward.path.hold.contact;

/// What came before a contact.
public enum LedTo {
  ALONE("I was alone"),
  NIGHT("It was night"),
  DRINK("I had been drinking"),
  DATE("A date, or an anniversary"),
  SONG("A song, a smell or a place"),
  DREAM("A dream"),
  NEWS("News of them"),
  GOOD_NEWS("I had something to tell"),
  SADNESS("Sadness"),
  ANGER("Anger"),
  WORRY("Worry about them"),
  BOREDOM("Nothing to do"),
  THEY_WROTE("They wrote first");

  private final String label;

  LedTo(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
