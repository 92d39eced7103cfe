package org.homeward.path.tell.tone.reading;

/// A run of words with one verb: the first word's place, the place after the last, and what a
/// reader of the text needs to know of where it stands.
///
/// @param from the place of its first word
/// @param to the place after its last
/// @param body where it begins when joining words are left out
/// @param link the word that joins it to another clause, "" where none does
/// @param sentence which sentence it belongs to
/// @param quoted whether it stands in quotation marks
/// @param frame who does what in it
record Clause(
    int from, int to, int body, String link, int sentence, boolean quoted, Frame frame) {
  boolean linked(String... links) {
    for (String each : links) {
      if (link.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
