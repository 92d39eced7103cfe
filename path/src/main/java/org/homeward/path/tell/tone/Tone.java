package org.homeward.path.tell.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.tell.tone.reading.Kind;
import org.homeward.path.tell.tone.reading.OwnWords;
import org.homeward.path.tell.tone.reading.Remark;
import org.homeward.path.tell.tone.reading.ToneCheck;

/// The tone check with the list this person has.
public final class Tone {
  // A page that shows the same words again does not read them again; more than a few are no memory.
  private static final int REMEMBERED_MAX = 32;

  private final ToneCheck check;
  private final Map<String, List<Remark>> remembered = new ConcurrentHashMap<>();

  private Tone(ToneCheck check) {
    this.check = check;
  }

  /// The check as this book has it.
  public static Tone of(Book book) {
    return book.view(Tone.class, Tone::compute);
  }

  private static Tone compute(Book book) {
    List<String> leave = new ArrayList<>();
    Map<String, Kind> point = new LinkedHashMap<>();
    for (Entry<ToneWord> entry : book.all(ToneWord.TYPE)) {
      ToneWord word = entry.fact();
      word.kind()
          .ifPresentOrElse(kind -> point.put(word.words(), kind), () -> leave.add(word.words()));
    }
    return new Tone(new ToneCheck(new OwnWords(leave, point)));
  }

  /// What can be asked about a text, in the order of its words. At most the first
  /// [ToneCheck#CHARS_MAX] characters are read.
  public List<Remark> check(String text) {
    return check.check(text);
  }

  /// The same, with the text, ready for the template `tell/tone/remarks.jte`.
  public Remarks remarks(String text) {
    List<Remark> known = remembered.get(text);
    if (known == null) {
      known = check(text);
      if (remembered.size() < REMEMBERED_MAX) {
        remembered.put(text, known);
      }
    }
    return new Remarks(text, known);
  }
}
