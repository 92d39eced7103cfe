package org.homeward.path.free.closing;

import java.util.Optional;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The way home: its steps, the first page beside the last, and the three ways to close the rest.
final class ClosingPages {
  private final ClosingPractice practice;

  ClosingPages(ClosingPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), practice.gated(this::home))
        .get(practice.at("beside"), practice.gated(this::beside))
        .get(practice.at("rest"), practice.gated(this::rest))
        .get(practice.at("kept"), practice.gated(this::kept));
  }

  /// What the first page shows.
  ///
  /// @param written whether the page of lessons is there
  record HomePage(ClosingPractice practice, Quiet quiet, boolean written) {}

  /// What the page of both ends shows.
  ///
  /// @param both empty where nothing was written yet
  record BesidePage(ClosingPractice practice, Optional<FirstAndLast> both, Times times) {}

  /// What the page of the three ways shows.
  ///
  /// @param written whether the page of lessons is there
  record RestPage(ClosingPractice practice, boolean written) {
    /// Where all but the page of lessons is shredded.
    String shredTheRest() {
      return "/s/shred/but/" + Lessons.TYPE.name();
    }
  }

  private Reply home(Call call) {
    boolean written = Lessons.of(call.book()).isPresent();
    return Reply.page(
        "free/closing/closing.jte", new HomePage(practice, Quiet.of(Moment.of(call)), written));
  }

  private Reply beside(Call call) {
    Optional<FirstAndLast> both = FirstAndLast.of(call.book(), practice.pages(), call.zone());
    return Reply.page("free/closing/beside.jte", new BesidePage(practice, both, Times.of(call)));
  }

  private Reply rest(Call call) {
    return Reply.page(
        "free/closing/rest.jte", new RestPage(practice, Lessons.of(call.book()).isPresent()));
  }

  private Reply kept(Call call) {
    return Reply.page(
        "free/closing/kept.jte", new RestPage(practice, Lessons.of(call.book()).isPresent()));
  }
}
