package org.homeward.path.heal.reclaim;

import org.homeward.web.form.Form;

/// What other people find again: taken over with one tap, then the person's own.
public enum Idea {
  SONG(Kind.BEFORE, "An instrument, or singing", "Take it out of its case"),
  FRIEND(Kind.BEFORE, "A friend I saw less of", "Send one line: how are you?"),
  BODY(Kind.BEFORE, "A sport, or long walks", "Put the shoes by the door"),
  BOOKS(Kind.BEFORE, "Reading", "Put one book beside the bed"),
  COOKING(Kind.BEFORE, "Cooking what only I like", "Write down the first dish"),
  HANDS(Kind.ALWAYS, "Something with my hands: clay, wood, wool", "Look where it is taught"),
  DANCE(Kind.ALWAYS, "Dancing", "One song, in the kitchen"),
  TRIP(Kind.ALWAYS, "A short trip on my own", "Choose a place an hour away"),
  HELPING(Kind.ALWAYS, "Helping somewhere", "Find one place nearby that asks for people"),
  PROJECT(Kind.WORK, "A piece of work I am proud of", "Twenty minutes on it, undisturbed"),
  NEXT_JOB(Kind.WORK, "What I want to do next", "Write down three jobs that sound good"),
  LANGUAGE(Kind.COURSE, "A language", "Ten words today"),
  CLASS(Kind.COURSE, "A class in town", "Read what begins next month");

  private final Kind kind;
  private final String what;
  private final String step;

  Idea(Kind kind, String what, String step) {
    this.kind = kind;
    this.what = what;
    this.step = step;
  }

  /// Where it belongs.
  public Kind kind() {
    return kind;
  }

  /// What it is.
  public String what() {
    return what;
  }

  /// A first step for it.
  public String step() {
    return step;
  }

  /// How it is named in an address.
  public String key() {
    return Form.key(this);
  }

  OwnThing asThing() {
    return new OwnThing(kind, what, step);
  }
}
