package org.homeward.chats.words;

/// One line of a list, made ready: what finding it does, and where it has to stand.
///
/// @param role what finding it does
/// @param meaning the meaning whose section it is in, as [Meaning#ordinal], or the number of a
///   searched word
/// @param language the list's place among the lists
/// @param scope how many words a denial reaches over
/// @param place where it has to stand
record Phrase(Role role, int meaning, int language, int scope, Place place) {

  /// What finding a phrase does.
  enum Role {
    /// Says its meaning.
    MEANS,
    /// Only looks as if: takes back what overlaps it.
    LOOK_ALIKE,
    /// Denies what stands after it in its clause.
    NOT_BEFORE,
    /// Denies what stands before it in its clause.
    NOT_AFTER,
    /// Says that what follows in its sentence is somebody else's words.
    SAID_BEFORE,
    /// Ends how far a denial reaches.
    BUT,
    /// Says that nothing hostile is meant.
    LAUGH,
    /// A word a person searches.
    SEARCHED
  }

  /// Whether it says its meaning or is searched, and does not only rule others out.
  boolean says() {
    return role == Role.MEANS || role == Role.SEARCHED;
  }

  /// Where a phrase has to stand to count.
  ///
  /// @param first only as the first words of a clause
  /// @param last only as the last words of a clause
  /// @param asking also where it asks; a look-alike, only there
  /// @param weak never in a sentence that asks, not even in another clause of it
  record Place(boolean first, boolean last, boolean asking, boolean weak) {
    static final Place ANYWHERE = new Place(false, false, false, false);
  }
}
