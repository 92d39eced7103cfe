package org.homeward.path.hold.urge;

import java.util.ArrayList;
import java.util.List;

/// Something to say in an urge, because of what it is or when it comes.
enum Note {
  DRINK(
      "You said there was drink. Whatever you would write can wait for the morning. It will still"
          + " be there, and you will be clearer."),
  NIGHT("It is night. Daylight decides. Tonight only has to pass."),
  THEY_WROTE("They wrote. You do not have to answer. Nothing, for 24 hours, is an answer too."),
  WORRIED("If you fear for their life, an emergency number can send somebody. It need not be you."),
  BUSINESS(
      "Is it about the children, work or the home? One short line about that alone is no slip.");

  private final String words;

  Note(String words) {
    this.words = words;
  }

  /// One to three sentences.
  String words() {
    return words;
  }

  /// What is said of an urge, the most pressing first; mostly nothing.
  ///
  /// @param night whether it is night
  /// @param sharing whether there may be business to write about
  static List<Note> of(Urge urge, boolean night, boolean sharing) {
    List<Note> notes = new ArrayList<>();
    if (urge.drank()) {
      notes.add(DRINK);
    } else if (night) {
      notes.add(NIGHT);
    }
    if (urge.feels().contains(Feel.THEY_WROTE)) {
      notes.add(THEY_WROTE);
    }
    if (urge.feels().contains(Feel.WORRIED)) {
      notes.add(WORRIED);
    }
    if (sharing) {
      notes.add(BUSINESS);
    }
    return List.copyOf(notes);
  }
}
