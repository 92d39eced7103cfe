package org.homeward.path.companions.find;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Looks for words in everything that stands in the book.
public final class FindPractice implements Practice {
  private static final int WORDS_MAX = 100;

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public FindPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "find";
  }

  @Override
  public String code() {
    return "x5";
  }

  @Override
  public Stage stage() {
    return Stage.COMPANIONS;
  }

  @Override
  public String title() {
    return "Find my words";
  }

  @Override
  public String purpose() {
    return "Look for something you wrote, on any page.";
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of();
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    behind
        .get(path(), call -> show(call, Form.empty(), Finds.All.NOTHING, false))
        .post(path(), this::find);
  }

  /// What the page shows.
  ///
  /// @param looked whether something was looked for
  record Page(FindPractice practice, Form form, Finds.All found, boolean looked, Times times) {}

  private Reply find(Call call) {
    Form form = call.form();
    String words = form.text("words").atMost(WORDS_MAX).required("Type a word you remember.");
    return form.ok()
        ? show(call, form, Finds.in(call.book(), practices.get(), words), true)
        : show(call, form, Finds.All.NOTHING, false);
  }

  private Reply show(Call call, Form form, Finds.All found, boolean looked) {
    var page = new Page(this, form, found, looked, Times.of(call));
    return form.ok()
        ? Reply.page("companions/find/find.jte", page)
        : Reply.again("companions/find/find.jte", page);
  }
}
