package org.homeward.path.tell.letgo;

import org.homeward.web.form.Form;

/// What is often on one of the two lists: taken over with one tap, then the person's own line.
public enum Suggestion {
  ASK(Share.Whose.MINE, "How often I ask"),
  SAY(Share.Whose.MINE, "What I say, and what I keep to myself"),
  KIND(Share.Whose.MINE, "How I speak to them, and to myself"),
  PHONE(Share.Whose.MINE, "When I pick up the phone"),
  TONIGHT(Share.Whose.MINE, "Who I am with tonight"),
  BODY(Share.Whose.MINE, "If I eat something and lie down"),
  FEEL(Share.Whose.THEIRS, "What they feel"),
  GO(Share.Whose.THEIRS, "If they go, and when"),
  EXPLAIN(Share.Whose.THEIRS, "How much they explain"),
  UNDERSTAND(Share.Whose.THEIRS, "What they see in me"),
  TALK(Share.Whose.THEIRS, "What they tell other people"),
  NEXT(Share.Whose.THEIRS, "What they do next");

  private final Share.Whose whose;
  private final String text;

  Suggestion(Share.Whose whose, String text) {
    this.whose = whose;
    this.text = text;
  }

  /// The list it belongs on.
  public Share.Whose whose() {
    return whose;
  }

  /// What it says.
  public String text() {
    return text;
  }

  /// How it is named in an address.
  String key() {
    return Form.key(this);
  }

  Share asShare() {
    return new Share(whose, text);
  }
}
