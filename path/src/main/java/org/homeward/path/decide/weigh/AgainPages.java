package org.homeward.path.decide.weigh;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Weighing again: the form, and the weeks it adds up to.
final class AgainPages {
  private final WeighPractice practice;

  AgainPages(WeighPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Weighing.TYPE,
            practice.at("weeks"),
            (form, call) -> Weighing.read(form, lines(call)),
            Weighing::fill,
            (form, call) -> new EntryPages.Show("decide/weigh/again.jte", page(form, call)))
        .routes(behind);
    behind
        .get(practice.at("again"), call -> Reply.see(practice.at("weeks/new")))
        .get(practice.at("weeks"), this::weeks);
  }

  /// What the form shows.
  ///
  /// @param lines the lines that can be weighed again
  /// @param open whether they are shown at once: something is in their fields
  /// @param night whether it is late
  record AgainPage(
      WeighPractice practice,
      Form form,
      List<Entry<WeighLine>> lines,
      boolean open,
      boolean night) {}

  /// What the weeks show, newest first.
  ///
  /// @param picture both pulls over time; empty while nothing is weighed
  record WeeksPage(
      WeighPractice practice,
      List<Entry<Weighing>> weighings,
      Optional<Chart> picture,
      Times times) {}

  private static List<Entry<WeighLine>> lines(Call call) {
    return BothSides.of(call.book()).lines().stream().map(BothSides.Line::entry).toList();
  }

  private AgainPage page(Form form, Call call) {
    List<Entry<WeighLine>> lines = lines(call);
    boolean open = lines.stream().map(Weighing::field).anyMatch(field -> isUsed(form, field));
    return new AgainPage(practice, form, lines, open, Times.isNight(call.time()));
  }

  private static boolean isUsed(Form form, String field) {
    boolean typed = !form.value(field).isEmpty() && !form.has(field, "skip");
    return typed || !form.error(field).isEmpty();
  }

  private Reply weeks(Call call) {
    List<Entry<Weighing>> weighings = BothSides.of(call.book()).weighings();
    Times times = Times.of(call);
    Optional<Chart> picture =
        weighings.isEmpty() ? Optional.empty() : Optional.of(WeeksPicture.of(weighings, times));
    return Reply.page(
        "decide/weigh/weeks.jte", new WeeksPage(practice, weighings.reversed(), picture, times));
  }
}
