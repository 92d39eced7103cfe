package org.homeward.path.decide.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The two lists, the same without fear, habit and the years, on paper, and who else is touched.
final class WeighPages {
  private static final List<Option> SIDES =
      Arrays.stream(Side.values()).map(side -> Option.of(side, side.label(), side.hint())).toList();
  private static final List<Option> ROOTS =
      Arrays.stream(Root.values()).map(root -> Option.of(root, root.label())).toList();

  private final WeighPractice practice;
  private final EntryPages<WeighLine> lines;
  private final EntryPages<Touched> touched;

  WeighPages(WeighPractice practice) {
    this.practice = practice;
    this.lines =
        new EntryPages<>(
            WeighLine.TYPE,
            practice.at("line"),
            practice.path(),
            (form, call) -> WeighLine.read(form),
            WeighPages::fill,
            (form, call) ->
                new EntryPages.Show(
                    "decide/weigh/line.jte", new LinePage(practice, form, SIDES, ROOTS)));
    this.touched =
        new EntryPages<>(
            Touched.TYPE,
            practice.at("others"),
            (form, call) -> Touched.read(form),
            Touched::fill,
            (form, call) ->
                new EntryPages.Show("decide/weigh/other.jte", new TouchedForm(practice, form)));
  }

  void routes(Routes behind) {
    lines.routes(behind);
    touched.routes(behind);
    behind
        .get(practice.path(), call -> lists(call, "decide/weigh/weigh.jte"))
        .get(practice.at("line/to/{side}"), this::fresh)
        .get(practice.at("plain"), call -> lists(call, "decide/weigh/plain.jte"))
        .get(practice.at("page"), call -> lists(call, "decide/weigh/page.jte"))
        .get(practice.at("others"), this::others);
  }

  /// What the lists show, and their prints.
  ///
  /// @param picture both sides drawn; empty while nothing is weighed
  /// @param offers facts that other practices lay beside the lists
  record ListsPage(
      WeighPractice practice,
      BothSides sides,
      Optional<Chart> picture,
      List<Offer> offers,
      List<Entry<LongPage>> pages,
      Times times) {
    /// Whether anything is on the lists.
    boolean begun() {
      return !sides.lines().isEmpty();
    }

    /// Whether one of the longer pages is written.
    boolean hasPage(LongPage.Kind kind) {
      return pages.stream().anyMatch(entry -> entry.fact().kind() == kind);
    }
  }

  /// What the form of one line shows.
  record LinePage(WeighPractice practice, Form form, List<Option> sides, List<Option> roots) {}

  /// What the list of others shows.
  record OthersPage(WeighPractice practice, List<Entry<Touched>> touched) {}

  /// What the form for somebody else shows.
  record TouchedForm(WeighPractice practice, Form form) {}

  private Reply lists(Call call, String template) {
    BothSides sides = BothSides.of(call.book());
    return Reply.page(
        template,
        new ListsPage(
            practice,
            sides,
            sides.hasWeights() ? Optional.of(SidesPicture.of(sides)) : Optional.empty(),
            practice.offers(Moment.of(call)),
            call.book().all(LongPage.TYPE),
            Times.of(call)));
  }

  private Reply fresh(Call call) {
    String key = call.param("side");
    if (Arrays.stream(Side.values()).noneMatch(side -> side.key().equals(key))) {
      return new Reply.NotFound();
    }
    Form form = call.formForNew("weigh-line-" + key);
    return lines.form(form.value("side").isEmpty() ? form.with("side", key) : form, call);
  }

  /// The form holds what the line weighs now, whether that was said on the line or since.
  private static void fill(Entry<WeighLine> entry, Form form, Call call) {
    entry.fact().fill(form);
    BothSides.of(call.book()).weightOf(entry.id()).ifPresent(weight -> form.with("weight", weight));
  }

  private Reply others(Call call) {
    return Reply.page(
        "decide/weigh/others.jte", new OthersPage(practice, BothSides.of(call.book()).touched()));
  }
}
