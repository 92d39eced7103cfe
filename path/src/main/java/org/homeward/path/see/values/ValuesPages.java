package org.homeward.path.see.values;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.path.companions.person.Person;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of `values`: the wishes, one of them, the future, and a print.
final class ValuesPages {
  private static final List<Option> TOPICS =
      Arrays.stream(Topic.values()).map(topic -> Option.of(topic, topic.label())).toList();
  private static final List<Option> GAPS =
      Arrays.stream(Gap.values()).map(gap -> Option.of(gap, gap.label())).toList();
  private static final List<Option> THERE =
      Arrays.stream(Future.There.values()).map(each -> Option.of(each, each.label())).toList();

  private final ValuesPractice practice;

  ValuesPages(ValuesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/values/values.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/values/page.jte", paper(call)))
        .get(practice.at("new"), call -> edit(call, call.formForNew("values-wish-new")))
        .get(practice.at("new/{key}"), this::about)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove)
        .get(practice.at("future"), call -> future(call, pictured(call)))
        .post(practice.at("future"), this::keepFuture)
        .post(practice.at("future/remove"), this::removeFuture);
  }

  /// What the first page shows.
  ///
  /// @param chart the picture; empty where no distance is said
  /// @param them the word for the other one
  record MainPage(ValuesPractice practice, Road road, Optional<Chart> chart, String them) {}

  /// What the print shows.
  ///
  /// @param picture as on the first page, in the person's own voice
  record PaperPage(
      ValuesPractice practice, Road road, Optional<Chart> picture, String them, LocalDate today) {
    /// Whether there is nothing to print.
    boolean isBlank() {
      return road.wishes().isEmpty() && road.future().isEmpty();
    }
  }

  /// What the form of a wish shows.
  record WishPage(
      ValuesPractice practice, Form form, List<Option> topics, List<Option> gaps, String them) {}

  /// What the form of the future shows.
  record FuturePage(ValuesPractice practice, Form form, List<Option> there, String them) {}

  private MainPage main(Call call) {
    Road road = Road.of(call.book());
    String them = Person.of(call.book()).them();
    return new MainPage(practice, road, RoadPicture.of(road, them), them);
  }

  private PaperPage paper(Call call) {
    Road road = Road.of(call.book());
    String them = Person.of(call.book()).them();
    return new PaperPage(practice, road, RoadPicture.onPaper(road, them), them, call.today());
  }

  /// Each topic has a draft of its own, so that an unfinished wish is not shown under another.
  private Reply about(Call call) {
    return Topic.named(call.param("key"))
        .map(topic -> {
          Form form = call.formForNew("values-wish-" + topic.key());
          return edit(call, form.value("topic").isEmpty() ? form.with("topic", topic) : form);
        })
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call, Form form) {
    var page = new WishPage(practice, form, TOPICS, GAPS, Person.of(call.book()).them());
    return form.ok()
        ? Reply.page("see/values/edit.jte", page)
        : Reply.again("see/values/edit.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Wish.TYPE)
        .map(entry -> edit(call, call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Wish wish = Wish.read(form);
    if (!form.ok()) {
      return edit(call, form);
    }
    return call.keepAndSee(Wish.TYPE, form, wish, "Kept.", practice.path())
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Wish.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private static Form pictured(Call call) {
    return call.formForOnly(Future.TYPE, Future.ONLY, Future::fill);
  }

  private Reply future(Call call, Form form) {
    var page = new FuturePage(practice, form, THERE, Person.of(call.book()).them());
    return form.ok()
        ? Reply.page("see/values/future.jte", page)
        : Reply.again("see/values/future.jte", page);
  }

  private Reply keepFuture(Call call) {
    Form form = call.form().with("id", Future.ONLY);
    Future future = Future.read(form);
    if (!form.ok()) {
      return future(call, form);
    }
    return call.keepAndSee(Future.TYPE, form, future, "Kept.", practice.path())
        .orElseGet(() -> future(call, form));
  }

  private Reply removeFuture(Call call) {
    return call.removeAndSee(Future.TYPE, Future.ONLY, "Taken out.", practice.path());
  }
}
