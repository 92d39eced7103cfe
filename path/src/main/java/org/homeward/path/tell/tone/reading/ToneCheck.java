package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a text and remarks on a few of its words. Immutable; safe for use by several threads.
public final class ToneCheck {
  /// How many chars of a text are read; what comes after them is not remarked on.
  public static final int CHARS_MAX = 20_000;

  private final OwnWords own;

  /// @param own what the person changed in the list
  public ToneCheck(OwnWords own) {
    this.own = own;
  }

  /// The remarks on a text, in the order of its words; none touches another. Takes time in
  /// proportion to the text.
  public List<Remark> check(String text) {
    String read = text.substring(0, Math.min(CHARS_MAX, text.length())).toLowerCase(Locale.ROOT);
    List<Remark> remarks = new ArrayList<>();
    for (Map.Entry<String, Kind> word : own.point().entrySet()) {
      int from = read.indexOf(word.getKey().toLowerCase(Locale.ROOT));
      if (from >= 0) {
        int to = from + word.getKey().length();
        remarks.add(new Remark(word.getValue(), from, to, "Do you want this word?", "", false));
      }
    }
    remarks.sort(Comparator.comparingInt(Remark::from));
    return List.copyOf(remarks);
  }
}
