package org.homeward.path.tell.tone.reading;

import java.util.List;
import java.util.Map;

/// What a person changed in the list: words that mean nothing bad between these two, and words that
/// do.
///
/// @param leave words or phrases never pointed at
/// @param point words or phrases always pointed at
public record OwnWords(List<String> leave, Map<String, Kind> point) {
  /// Nothing changed.
  public static final OwnWords NONE = new OwnWords(List.of(), Map.of());

  /// No phrase has more words.
  static final int WORDS_MAX = 30;

  public OwnWords {
    leave = List.copyOf(leave);
    point = Map.copyOf(point);
  }
}
