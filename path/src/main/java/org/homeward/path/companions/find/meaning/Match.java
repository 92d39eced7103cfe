package org.homeward.path.companions.find.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a text answers what was looked for.
///
/// @param said whether all the words themselves are there, in any form; else some are only near
/// @param score more for words that are there than for words that are near; never 0
/// @param hits where, in the order of the text
public record Match(boolean said, double score, List<Hit> hits) {
  private static final int BEFORE = 70;
  private static final int LONG = 260;

  /// Words in a text, from `start` to before `end`, in UTF-16 units.
  public record Hit(int start, int end) {}

  /// A piece of a text.
  ///
  /// @param hit whether it is what was found
  public record Piece(String text, boolean hit) {}

  /// Copies the hits in order.
  public Match {
    hits =
        hits.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end))
            .toList();
  }

  /// The words around the first hit, with every hit in them apart.
  public List<Piece> excerpt(String text) {
    int from = hits.isEmpty() ? 0 : wordStart(text, hits.getFirst().start() - BEFORE);
    int to = Math.min(text.length(), from + LONG);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Hit hit : hits) {
      if (hit.start() >= at && hit.end() <= to) {
        add(pieces, (at == from && from > 0 ? "… " : "") + text.substring(at, hit.start()), false);
        add(pieces, text.substring(hit.start(), hit.end()), true);
        at = hit.end();
      }
    }
    add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, hit));
    }
  }

  private static int wordStart(String text, int from) {
    int start = Math.max(0, from);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
