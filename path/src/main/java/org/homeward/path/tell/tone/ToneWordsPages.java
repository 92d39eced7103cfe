package org.homeward.path.tell.tone;

import java.util.Arrays;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Practice;
import org.homeward.path.tell.tone.reading.Kind;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The list a person can change, as pages below one practice. That practice names [ToneWord#TYPE]
/// among its types.
public final class ToneWordsPages {
  private static final List<Option> USES =
      Arrays.stream(ToneWord.Use.values()).map(use -> Option.of(use, use.label())).toList();
  private static final List<Option> KINDS =
      Arrays.stream(Kind.values()).map(kind -> Option.of(kind, kind.inWords())).toList();

  private final Practice practice;

  /// @param practice the one the pages belong to
  public ToneWordsPages(Practice practice) {
    this.practice = practice;
  }

  /// The address of the list below a practice that mounts it.
  public static String path(Practice practice) {
    return practice.at("words");
  }

  /// Adds the pages.
  public void routes(Routes behind) {
    behind.get(
        path(practice),
        call ->
            Reply.page(
                "tell/tone/words.jte", new WordsPage(practice, call.book().all(ToneWord.TYPE))));
    new EntryPages<>(
            ToneWord.TYPE,
            path(practice),
            (form, call) -> ToneWord.read(form),
            ToneWord::fill,
            (form, call) ->
                new EntryPages.Show(
                    "tell/tone/word.jte", new WordPage(practice, form, USES, KINDS)))
        .routes(behind);
  }

  /// What the list shows, oldest first.
  record WordsPage(Practice practice, List<Entry<ToneWord>> words) {
    String at(String rest) {
      return path(practice) + "/" + rest;
    }
  }

  /// What the form of a word shows.
  record WordPage(Practice practice, Form form, List<Option> uses, List<Option> kinds) {
    String list() {
      return path(practice);
    }
  }
}
