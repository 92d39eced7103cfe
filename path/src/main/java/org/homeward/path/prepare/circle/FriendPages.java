package org.homeward.path.prepare.circle;

import org.homeward.book.Entry;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The page for a friend: its form and its print.
final class FriendPages {
  private final CirclePractice practice;

  FriendPages(CirclePractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("page"), this::edit)
        .post(practice.at("page"), this::keep)
        .get(practice.at("page/print"), this::print);
  }

  /// What the form shows.
  public record EditPage(CirclePractice practice, Form form) {}

  /// What the print shows.
  public record PrintPage(CirclePractice practice, FriendPage text) {}

  private Reply edit(Call call) {
    Form form =
        call.book()
            .find(FriendPage.TYPE, FriendPage.ONLY)
            .map((Entry<FriendPage> entry) -> call.formFor(entry, entry.fact()::fill))
            .orElseGet(() -> suggested(call));
    return Reply.page("prepare/circle/friend.jte", new EditPage(practice, form));
  }

  private static Form suggested(Call call) {
    Form form = call.formForNew("friend-page");
    if (!form.fields().containsKey("helps")) {
      FriendPage.SUGGESTED.fill(form);
    }
    return form.with("id", FriendPage.ONLY);
  }

  private Reply keep(Call call) {
    Form form = call.form().with("id", FriendPage.ONLY);
    FriendPage text = FriendPage.read(form);
    if (!form.ok()) {
      return Reply.again("prepare/circle/friend.jte", new EditPage(practice, form));
    }
    return call.keepAndSee(FriendPage.TYPE, form, text, "Kept.", practice.at("page/print"))
        .orElseGet(() -> Reply.again("prepare/circle/friend.jte", new EditPage(practice, form)));
  }

  private Reply print(Call call) {
    return Reply.page(
        "prepare/circle/print.jte", new PrintPage(practice, FriendPage.of(call.book())));
  }
}
