package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The first page, what lights a person up, and where they look for being good enough.
final class SelfPages {
  private static final List<Option> HOLDERS =
      Arrays.stream(Mirror.Holder.values())
          .map(holder -> Option.of(holder, holder.label(), holder.hint()))
          .toList();

  private final SelfPractice practice;
  private final EntryPages<Light> lights;
  private final EntryPages<Mirror> mirrors;

  SelfPages(SelfPractice practice) {
    this.practice = practice;
    this.lights =
        new EntryPages<>(
            Light.TYPE,
            practice.at("lights"),
            (form, call) -> Light.read(form, call.today()),
            Light::fill,
            (form, call) ->
                new EntryPages.Show(
                    "heal/self/light.jte", new LightPage(practice, form, call.today().toString())));
    this.mirrors =
        new EntryPages<>(
            Mirror.TYPE,
            practice.at("places"),
            (form, call) -> Mirror.read(form),
            Mirror::fill,
            (form, call) ->
                new EntryPages.Show(
                    "heal/self/mirror.jte", new MirrorPage(practice, form, HOLDERS)));
  }

  void routes(Routes behind) {
    lights.routes(behind);
    mirrors.routes(behind);
    behind
        .get(practice.path(), this::first)
        .get(practice.at("lights"), this::lights)
        .post(practice.at("lights/{id}/today"), this::today)
        .get(practice.at("places"), this::places);
  }

  /// What the first page shows.
  ///
  /// @param set this week's questions
  /// @param week what was answered this week; empty before
  /// @param light one for today; empty where there are none
  record FirstPage(
      SelfPractice practice,
      QuestionSet set,
      Optional<Entry<WeekAnswers>> week,
      Optional<Entry<Light>> light,
      int lights,
      int places,
      boolean earlier) {}

  /// What the lights show.
  record LightsPage(
      SelfPractice practice, List<Entry<Light>> lights, LocalDate today, Times times) {}

  /// What a light's form shows.
  ///
  /// @param today the latest day that can be chosen
  record LightPage(SelfPractice practice, Form form, String today) {}

  /// What the places show.
  ///
  /// @param picture empty before there is one
  record PlacesPage(SelfPractice practice, List<Entry<Mirror>> mirrors, Optional<Chart> picture) {}

  /// What a place's form shows.
  record MirrorPage(SelfPractice practice, Form form, List<Option> holders) {}

  private Reply first(Call call) {
    LocalDate monday = Mondays.of(call.today());
    Weeks weeks = Weeks.of(call.book());
    Lights all = Lights.of(call.book());
    return Reply.page(
        "heal/self/self.jte",
        new FirstPage(
            practice,
            weeks.setOf(monday),
            weeks.on(monday),
            all.on(call.today()),
            all.all().size(),
            call.book().all(Mirror.TYPE).size(),
            !weeks.all().isEmpty()));
  }

  private Reply lights(Call call) {
    return Reply.page(
        "heal/self/lights.jte",
        new LightsPage(practice, Lights.of(call.book()).all(), call.today(), Times.of(call)));
  }

  private Reply today(Call call) {
    Optional<Entry<Light>> light = call.entry(Light.TYPE);
    if (light.isEmpty()) {
      return new Reply.NotFound();
    }
    if (light.get().fact().last().filter(call.today()::equals).isEmpty()) {
      call.book().put(Light.TYPE, light.get().id(), light.get().fact().on(call.today()));
      call.session().say(Flash.undoable("Written down for today.", Light.TYPE, light.get().id()));
    }
    return Reply.see(practice.at("lights"));
  }

  private Reply places(Call call) {
    List<Entry<Mirror>> all = call.book().all(Mirror.TYPE);
    return Reply.page(
        "heal/self/places.jte",
        new PlacesPage(
            practice, all, all.isEmpty() ? Optional.empty() : Optional.of(MirrorsPicture.of(all))));
  }
}
