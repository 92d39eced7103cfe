package org.homeward.path.prepare.affairs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The list, one thing's form, what is ready to be taken, what waits, and all of it on paper.
final class AffairPages {
  private static final List<Option> AREAS =
      Arrays.stream(Area.values()).map(area -> Option.of(area, area.label())).toList();
  private static final List<Option> WHO =
      Arrays.stream(Affair.Who.values()).map(who -> Option.of(who, who.label())).toList();
  private static final List<Option> REVEALS =
      Arrays.stream(Reveals.values()).map(each -> Option.of(each, each.label())).toList();
  static final List<Option> WEIGHTY =
      Arrays.stream(Weighty.values()).map(each -> Option.of(each, each.label())).toList();

  private final AffairsPractice practice;

  AffairPages(AffairsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Affair.TYPE,
            practice.at("item"),
            practice.path(),
            (form, call) -> Affair.read(form, call.today(), before(form, call)),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "prepare/affairs/edit.jte",
                    new EditPage(practice, form, AREAS, WHO, REVEALS, WEIGHTY)))
        .routes(behind);
    behind
        .get(practice.path(), call -> list(call, "prepare/affairs/affairs.jte"))
        .get(practice.at("later"), call -> list(call, "prepare/affairs/later.jte"))
        .get(practice.at("print"), call -> list(call, "prepare/affairs/print.jte"))
        .get(practice.at("ready"), call -> ready(call, Area.DOCUMENTS))
        .get(practice.at("ready/{n}"), this::readyAt)
        .post(practice.at("take/{key}"), this::take)
        .post(practice.at("quiet/on"), call -> quiet(call, true))
        .post(practice.at("quiet/off"), call -> quiet(call, false))
        .post(practice.at("{id}/done"), call -> done(call, Optional.of(call.today())))
        .post(practice.at("{id}/undone"), call -> done(call, Optional.empty()));
  }

  /// What the list, what waits and the print show.
  ///
  /// @param picture how far each part has come; empty where nothing is written
  record ListPage(
      AffairsPractice practice,
      Affairs affairs,
      boolean quiet,
      boolean careful,
      Optional<Chart> picture,
      List<Offer> offers,
      Instant now,
      Times times) {
    /// What is said of a thing that was put off at the stop sign; empty where it was not, or where
    /// it is done.
    Optional<String> rest(Entry<Affair> entry) {
      return affairs
          .stopOf(entry.id())
          .filter(stop -> !entry.fact().isBehind())
          .flatMap(stop -> stop.fact().until())
          .map(until -> now.isBefore(until) ? "waits for a calm hour" : "has waited");
    }

    /// Whether nothing would be on the paper.
    boolean isBlank() {
      return open().isEmpty() && affairs.done().isEmpty() && affairs.questions().isEmpty();
    }

    List<Entry<Affair>> open() {
      return affairs.open(quiet);
    }

    List<OpenPart> parts() {
      List<Entry<Affair>> open = open();
      return open.stream()
          .map(entry -> entry.fact().area())
          .distinct()
          .map(area ->
              new OpenPart(
                  area, open.stream().filter(entry -> entry.fact().area() == area).toList()))
          .toList();
    }

    List<Entry<Affair>> putOff() {
      return affairs.putOff(quiet);
    }
  }

  /// What is open in one area.
  record OpenPart(Area area, List<Entry<Affair>> things) {}

  /// What the form shows.
  record EditPage(
      AffairsPractice practice,
      Form form,
      List<Option> areas,
      List<Option> who,
      List<Option> reveals,
      List<Option> weighty) {}

  /// Things of one area, ready to be taken.
  record ReadyPart(Area area, List<ReadyAffair> things) {}

  /// What the page of ready things shows.
  ///
  /// @param opened the one to begin with, or the one something was just taken from
  /// @param hidden how many are not shown because they would show
  record ReadyPage(
      AffairsPractice practice, List<ReadyPart> parts, Area opened, long hidden, boolean careful) {}

  private static Optional<Affair> before(Form form, Call call) {
    String id = form.value("id");
    return EntryId.isValid(id)
        ? call.book().find(Affair.TYPE, new EntryId(id)).map(Entry::fact)
        : Optional.empty();
  }

  private Reply list(Call call, String template) {
    Affairs affairs = Affairs.of(call.book());
    return Reply.page(
        template,
        new ListPage(
            practice,
            affairs,
            QuietSwitch.isOn(call.book()),
            Careful.isOn(call.book()),
            affairs.all().isEmpty() ? Optional.empty() : Optional.of(AreasPicture.of(affairs)),
            practice.offers(Moment.of(call)),
            call.now(),
            Times.of(call)));
  }

  private Reply readyAt(Call call) {
    return Arrays.stream(Area.values())
        .filter(area -> area.key().equals(call.param("n")))
        .findFirst()
        .map(area -> ready(call, area))
        .orElse(new Reply.NotFound());
  }

  private Reply ready(Call call, Area opened) {
    Affairs affairs = Affairs.of(call.book());
    boolean quiet = QuietSwitch.isOn(call.book());
    List<ReadyAffair> left =
        Arrays.stream(ReadyAffair.values()).filter(each -> !affairs.has(each)).toList();
    List<ReadyPart> parts =
        Arrays.stream(Area.values())
            .map(area ->
                new ReadyPart(
                    area,
                    left.stream()
                        .filter(each -> each.area() == area)
                        .filter(each -> !quiet || each.reveals().isQuiet())
                        .toList()))
            .filter(part -> !part.things().isEmpty())
            .toList();
    long hidden = left.stream().filter(each -> quiet && !each.reveals().isQuiet()).count();
    return Reply.page(
        "prepare/affairs/ready.jte",
        new ReadyPage(practice, parts, opened, hidden, Careful.isOn(call.book())));
  }

  private Reply take(Call call) {
    Optional<ReadyAffair> ready = ReadyAffair.named(call.param("key"));
    if (ready.isEmpty()) {
      return new Reply.NotFound();
    }
    if (!Affairs.of(call.book()).has(ready.get())) {
      Entry<Affair> entry = call.book().write(Affair.TYPE, ready.get().taken());
      call.session().say(Flash.undoable("On your list.", Affair.TYPE, entry.id()));
    }
    return Reply.see(practice.at("ready/" + ready.get().area().key()));
  }

  private Reply quiet(Call call, boolean on) {
    call.book().put(QuietSwitch.TYPE, QuietSwitch.ONLY, new QuietSwitch(on));
    String words = on ? "What would show is put off." : "Everything is on the list again.";
    call.session().say(Flash.undoable(words, QuietSwitch.TYPE, QuietSwitch.ONLY));
    return Reply.see(practice.path());
  }

  private Reply done(Call call, Optional<LocalDate> day) {
    return call.entry(Affair.TYPE)
        .map(entry -> {
          call.book().put(Affair.TYPE, entry.id(), entry.fact().done(day));
          String words = day.isPresent() ? "Done. That is one less." : "It is open again.";
          call.session().say(Flash.undoable(words, Affair.TYPE, entry.id()));
          return Reply.see(practice.path());
        })
        .orElse(new Reply.NotFound());
  }
}
