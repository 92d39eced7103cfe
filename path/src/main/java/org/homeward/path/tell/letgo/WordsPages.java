package org.homeward.path.tell.letgo;

import java.util.Arrays;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Words for letting go: sentences to say or keep, begun from one of ours or from nothing.
final class WordsPages {
  private static final List<Option> USES =
      Arrays.stream(Sentence.Use.values()).map(use -> Option.of(use, use.label())).toList();

  private final LetgoPractice practice;
  private final EntryPages<Sentence> lines;

  WordsPages(LetgoPractice practice) {
    this.practice = practice;
    this.lines =
        new EntryPages<>(
            Sentence.TYPE,
            practice.at("words"),
            (form, call) -> Sentence.read(form),
            Sentence::fill,
            (form, call) ->
                new EntryPages.Show(
                    "tell/letgo/sentence.jte", new SentencePage(practice, form, USES)));
  }

  void routes(Routes behind) {
    lines.routes(behind);
    behind
        .get(practice.at("words"), this::list)
        .get(practice.at("words/from/{key}"), this::from)
        .get(practice.at("words/page"), call -> page(call, "tell/letgo/wordspage.jte"));
  }

  /// What the list shows.
  ///
  /// @param beginnings ours, to choose and change, without those taken over already
  record WordsPage(
      LetgoPractice practice,
      List<Entry<Sentence>> sentences,
      List<Sentence.Beginning> beginnings) {}

  /// What the form shows.
  record SentencePage(LetgoPractice practice, Form form, List<Option> uses) {}

  private Reply list(Call call) {
    return page(call, "tell/letgo/words.jte");
  }

  private Reply page(Call call, String template) {
    List<Entry<Sentence>> sentences = call.book().all(Sentence.TYPE);
    List<Sentence.Beginning> beginnings =
        Arrays.stream(Sentence.Beginning.values())
            .filter(one -> sentences.stream().noneMatch(s -> s.fact().text().equals(one.text())))
            .toList();
    return Reply.page(template, new WordsPage(practice, sentences, beginnings));
  }

  /// Each beginning has a draft of its own, so that an unfinished change of one is not shown under
  /// another.
  private Reply from(Call call) {
    return Sentence.Beginning.named(call.param("key"))
        .map(beginning -> {
          Form form = call.formForNew("letgo-sentence-" + beginning.key());
          return lines.form(
              form.value("text").isEmpty() ? form.with("text", beginning.text()) : form, call);
        })
        .orElse(new Reply.NotFound());
  }
}
