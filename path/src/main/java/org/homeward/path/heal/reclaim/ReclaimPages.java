package org.homeward.path.heal.reclaim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.heal.self.Light;
import org.homeward.path.heal.self.Lights;
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

/// The first page, the things with their small steps, the ideas, and a day.
final class ReclaimPages {
  private static final List<Option> KINDS =
      Arrays.stream(Kind.values()).map(kind -> Option.of(kind, kind.label(), kind.hint())).toList();

  private final ReclaimPractice practice;
  private final EntryPages<OwnThing> things;

  ReclaimPages(ReclaimPractice practice) {
    this.practice = practice;
    this.things =
        new EntryPages<>(
            OwnThing.TYPE,
            practice.at("things"),
            practice.path(),
            (form, call) -> OwnThing.read(form),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "heal/reclaim/thing.jte", new ThingPage(practice, form, KINDS)));
  }

  void routes(Routes behind) {
    things.routes(behind);
    behind
        .get(practice.path(), this::first)
        .get(practice.at("ideas"), this::ideas)
        .post(practice.at("ideas/{key}"), this::take)
        .post(practice.at("lights/{id}"), this::takeLight)
        .post(practice.at("things/{id}/taken"), this::stepTaken)
        .get(practice.at("things/{id}/step"), this::nextStep)
        .get(practice.at("day/{day}"), this::day)
        .post(practice.at("steps/{id}/remove"), this::removeStep);
  }

  /// What the first page shows.
  ///
  /// @param week this week
  /// @param picture empty before anything was planned or lived
  record FirstPage(
      ReclaimPractice practice,
      OwnTime own,
      List<Kind> kinds,
      OwnTime.Week week,
      Optional<Chart> picture,
      Times times) {}

  /// What the form of a thing shows.
  record ThingPage(ReclaimPractice practice, Form form, List<Option> kinds) {}

  /// What the question after a step shows.
  record StepPage(ReclaimPractice practice, Entry<OwnThing> thing, Form form) {}

  /// What the ideas show.
  ///
  /// @param lights what lights the person up, as far as it is not on the list
  /// @param ideas those that were not taken over yet
  record IdeasPage(
      ReclaimPractice practice, List<Entry<Light>> lights, List<Kind> kinds, List<Idea> ideas) {}

  /// What a day shows.
  record DayPage(
      ReclaimPractice practice,
      String day,
      List<Entry<Lived>> lived,
      List<Entry<StepTaken>> steps) {}

  private Reply first(Call call) {
    OwnTime own = OwnTime.of(call.book());
    Times times = Times.of(call);
    List<OwnTime.Week> weeks = own.weeks(call.today(), OwnWeeksPicture.WEEKS_MOST);
    return Reply.page(
        "heal/reclaim/reclaim.jte",
        new FirstPage(
            practice,
            own,
            List.of(Kind.values()),
            own.week(Mondays.of(call.today())),
            weeks.isEmpty() ? Optional.empty() : Optional.of(OwnWeeksPicture.of(weeks, times)),
            times));
  }

  private Reply ideas(Call call) {
    List<String> had =
        OwnTime.of(call.book()).things().stream().map(thing -> thing.fact().what()).toList();
    List<Idea> open =
        Arrays.stream(Idea.values()).filter(idea -> !had.contains(idea.what())).toList();
    List<Entry<Light>> lights =
        Lights.of(call.book()).all().stream()
            .filter(light -> !had.contains(light.fact().what()))
            .toList();
    return Reply.page(
        "heal/reclaim/ideas.jte", new IdeasPage(practice, lights, List.of(Kind.values()), open));
  }

  private Reply take(Call call) {
    Optional<Idea> idea =
        Arrays.stream(Idea.values())
            .filter(each -> each.key().equals(call.param("key")))
            .findFirst();
    if (idea.isEmpty()) {
      return new Reply.NotFound();
    }
    return take(call, idea.get().asThing());
  }

  private Reply takeLight(Call call) {
    return call.entry(Light.TYPE)
        .map(light -> take(call, asThing(light.fact())))
        .orElse(new Reply.NotFound());
  }

  private static OwnThing asThing(Light light) {
    return new OwnThing(Kind.BEFORE, light.what(), "");
  }

  private Reply take(Call call, OwnThing own) {
    Entry<OwnThing> thing = call.book().write(OwnThing.TYPE, own);
    call.session().say(Flash.undoable("It is on your list.", OwnThing.TYPE, thing.id()));
    return Reply.see(practice.at("ideas"));
  }

  /// The step is written down as taken; then the next one is asked for.
  private Reply stepTaken(Call call) {
    Optional<Entry<OwnThing>> found = call.entry(OwnThing.TYPE);
    if (found.isEmpty()) {
      return new Reply.NotFound();
    }
    EntryId id = found.get().id();
    OwnThing thing = found.get().fact();
    if (OwnTime.of(call.book()).isWaiting(found.get())) {
      var taken = new StepTaken(id.value(), thing.what(), thing.step(), call.today());
      Entry<StepTaken> step = call.book().write(StepTaken.TYPE, taken);
      call.session().say(Flash.undoable("A step. It is written down.", StepTaken.TYPE, step.id()));
    }
    return Reply.see(practice.at("things/" + id + "/step"));
  }

  private Reply nextStep(Call call) {
    return call.entry(OwnThing.TYPE)
        .map(thing ->
            Reply.page(
                "heal/reclaim/step.jte",
                new StepPage(
                    practice, thing, call.formFor(thing, form -> fillStep(call, thing, form)))))
        .orElse(new Reply.NotFound());
  }

  /// A step that was taken leaves its field empty for the next one.
  private static void fillStep(Call call, Entry<OwnThing> thing, Form form) {
    OwnThing own = thing.fact();
    form.with("kind", own.kind()).with("what", own.what());
    if (OwnTime.of(call.book()).isWaiting(thing)) {
      form.with("step", own.step());
    }
  }

  private Reply day(Call call) {
    try {
      LocalDate day = LocalDate.parse(call.param("day"));
      OwnTime own = OwnTime.of(call.book());
      return Reply.page(
          "heal/reclaim/day.jte",
          new DayPage(
              practice,
              Times.of(call).day(day),
              own.lived().stream().filter(each -> each.fact().day().equals(day)).toList(),
              own.steps().stream().filter(each -> each.fact().day().equals(day)).toList()));
    } catch (DateTimeException e) {
      return new Reply.NotFound();
    }
  }

  private Reply removeStep(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(StepTaken.TYPE, id, "Taken out.", practice.at("hours")))
        .orElse(new Reply.NotFound());
  }
}
