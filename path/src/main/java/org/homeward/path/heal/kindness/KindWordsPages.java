package org.homeward.path.heal.kindness;

import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of the kind words: all of them, and changing one.
final class KindWordsPages {
  private final KindnessPractice practice;

  KindWordsPages(KindnessPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("words"), this::list)
        .post(practice.at("words"), this::keep)
        .get(practice.at("words/{id}"), this::change)
        .post(practice.at("words/{id}/remove"), this::remove);
  }

  /// What the list shows.
  ///
  /// @param words newest first
  public record WordsPage(KindnessPractice practice, List<Entry<KindWords>> words, Times times) {}

  /// What the form shows.
  public record EditPage(KindnessPractice practice, Form form) {}

  private Reply list(Call call) {
    return Reply.page(
        "heal/kindness/words.jte",
        new WordsPage(practice, KindWords.all(call.book()).reversed(), Times.of(call)));
  }

  private Reply change(Call call) {
    return call.entry(KindWords.TYPE)
        .map(entry -> edit(call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Form form) {
    var page = new EditPage(practice, form);
    return form.ok()
        ? Reply.page("heal/kindness/edit.jte", page)
        : Reply.again("heal/kindness/edit.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    KindWords words = KindWords.read(form);
    if (form.ok() && words.isBlank()) {
      form.error("friend", "Write a few words, or take them out on the page before.");
    }
    if (!form.ok()) {
      return edit(form);
    }
    return call.keepAndSee(KindWords.TYPE, form, words, "Kept.", practice.at("words"))
        .orElseGet(() -> edit(form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(KindWords.TYPE, id, "Taken out.", practice.at("words")))
        .orElse(new Reply.NotFound());
  }
}
