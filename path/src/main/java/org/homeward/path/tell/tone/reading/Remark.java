package org.homeward.path.tell.tone.reading;

/// A few words of a text, and a question about them.
///
/// @param kind what they may do
/// @param from where they begin in the text, counted in chars
/// @param to where they end, after their last char; more than `from`
/// @param why why they are pointed at: a short question
/// @param instead the same thought from one's own side, as the beginning of a sentence or a whole
///   one; may be empty
/// @param dark whether they speak of the writer's own death, so that a page shows people to call
public record Remark(Kind kind, int from, int to, String why, String instead, boolean dark) {
  /// @throws IllegalArgumentException where the words are none
  public Remark {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words from " + from + " to " + to);
    }
  }
}
