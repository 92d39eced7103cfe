package org.homeward.path.hold.urge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.hold.contact.ContactPractice;
import org.homeward.path.hold.contact.Contacts;
import org.homeward.path.hold.contact.LastTimes;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.see.chats.KeptFigure;
import org.homeward.path.see.chats.KeptFigures;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The way through an urge: the breath, what it is, what helps, how it ended.
final class UrgePages {
  /// A reason of more characters than this is shown smaller, so that the first tool is in sight.
  static final int LONG = 140;

  private static final int TIMES_SHOWN = 4;
  private static final int FIGURES_SHOWN = 2;

  private final UrgePractice practice;

  UrgePages(UrgePractice practice) {
    this.practice = practice;
  }

  void routes(Routes inFront, Routes behind) {
    inFront.get(practice.path(), this::breathe).get(practice.at("still"), this::still);
    behind
        .post(practice.at("begin"), this::begin)
        .get(practice.at("{id}"), this::help)
        .post(practice.at("{id}/use"), this::use)
        .get(practice.at("{id}/what"), this::what)
        .post(practice.at("{id}/what"), this::keepWhat)
        .get(practice.at("{id}/end"), this::end)
        .post(practice.at("{id}/end"), this::keepEnd);
  }

  /// What the first page shows.
  ///
  /// @param reasonWaits whether the person has a reason to show
  record BreathePage(UrgePractice practice, boolean reasonWaits) {}

  /// What the page of waiting in front of the lock shows.
  ///
  /// @param until the time of day in ten minutes
  record StillPage(UrgePractice practice, String until, List<String> hands) {}

  /// What the page that asks shows.
  record WhatPage(UrgePractice practice, EntryId id, Form form, List<Option> feels) {}

  /// What the page that helps shows.
  ///
  /// @param reason the one that fits; empty where none is written
  /// @param figures what the person kept of their messages, newest first
  /// @param tools the one that helped most comes first
  /// @param asks whether nobody said yet how strong it is
  /// @param notes what is said because of what it is or when it comes; mostly nothing
  /// @param offers what other practices have for this
  record HelpPage(
      UrgePractice practice,
      Entry<Urge> urge,
      Optional<Entry<Reason>> reason,
      Optional<Chart> lastTimes,
      List<KeptFigure> figures,
      List<ToolLine> tools,
      boolean asks,
      List<Note> notes,
      List<Offer> offers,
      Times times) {
    /// Whether nothing was said yet of what is in it.
    boolean unsaid() {
      return urge.fact().feels().isEmpty() && urge.fact().words().isEmpty();
    }
  }

  /// A tool as it is offered.
  ///
  /// @param told what can fairly be said of it; empty before there are enough uses
  record ToolLine(Tool tool, String told) {}

  /// What the page of the end shows.
  record EndPage(UrgePractice practice, Entry<Urge> urge, List<Option> endings, Form form) {}

  private Reply breathe(Call call) {
    boolean waits = call.hasBook() && Reasons.of(call.book()).foremost().isPresent();
    return Reply.page("hold/urge/breathe.jte", new BreathePage(practice, waits));
  }

  private Reply still(Call call) {
    String until = Times.of(call).clock(call.now().plus(ToolPages.WAIT));
    return Reply.page("hold/urge/still.jte", new StillPage(practice, until, Pleasant.all()));
  }

  /// The reason comes first; what the urge is can be said afterwards, or never.
  private Reply begin(Call call) {
    EntryId id = call.book().write(Urge.TYPE, Urge.JUST_BEGUN).id();
    return Reply.see(practice.at(id.value()));
  }

  private Reply what(Call call) {
    return call.entry(Urge.TYPE)
        .map(urge -> showWhat(urge.id(), call.formFor(urge, urge.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply showWhat(EntryId id, Form form) {
    List<Option> feels =
        Arrays.stream(Feel.values()).map(feel -> Option.of(feel, feel.label())).toList();
    var page = new WhatPage(practice, id, form, feels);
    return form.ok()
        ? Reply.page("hold/urge/what.jte", page)
        : Reply.again("hold/urge/what.jte", page);
  }

  private Reply keepWhat(Call call) {
    Form form = call.form();
    Optional<Entry<Urge>> urge = call.entry(Urge.TYPE);
    if (urge.isEmpty()) {
      return new Reply.NotFound();
    }
    EntryId id = urge.get().id();
    Urge said = urge.get().fact().saying(form);
    if (!form.ok()) {
      return showWhat(id, form);
    }
    return call.keep(Urge.TYPE, form, said)
        .map(entry -> Reply.see(practice.at(id.value())))
        .orElseGet(() -> showWhat(id, form));
  }

  /// Goes to a tool, taking along how strong it is where that was said on the way.
  private Reply use(Call call) {
    Optional<Entry<Urge>> urge = call.entry(Urge.TYPE);
    Optional<Tool> tool = call.form().choice("tool", Tool.class);
    if (urge.isEmpty() || tool.isEmpty()) {
      return new Reply.NotFound();
    }
    EntryId id = urge.get().id();
    Urge told = urge.get().fact().withStrength(call.form());
    if (tool.get() == Tool.WAIT) {
      told = told.waitingUntil(call.now().plus(ToolPages.WAIT));
    }
    call.book().put(Urge.TYPE, id, told);
    return Reply.see(practice.at(id + "/" + Form.key(tool.get())));
  }

  private Reply help(Call call) {
    return call.entry(Urge.TYPE).map(urge -> help(call, urge)).orElse(new Reply.NotFound());
  }

  private Reply help(Call call, Entry<Urge> urge) {
    Urges urges = Urges.of(call.book());
    Optional<Entry<Reason>> reason =
        FittingReason.of(Reasons.of(call.book()), urge.fact(), urges.place(urge.id()));
    List<ToolLine> tools =
        urges.helped().order().stream()
            .filter(tool -> tool != Tool.REASONS || reason.isPresent())
            .map(tool -> new ToolLine(tool, urges.helped().sentence(tool).orElse(tool.detail())))
            .toList();
    Optional<Situation> where = Person.of(call.book()).situation();
    return Reply.page(
        "hold/urge/help.jte",
        new HelpPage(
            practice,
            urge,
            reason,
            LastTimes.of(Contacts.of(call.book()), TIMES_SHOWN),
            KeptFigures.of(call.book()).newest(FIGURES_SHOWN).stream().map(Entry::fact).toList(),
            tools,
            urge.fact().strengthNow().isEmpty(),
            Note.of(
                urge.fact(),
                Times.isNight(call.time()),
                where.filter(Situation.CHILDREN::equals).isPresent()),
            practice.offers(Moment.of(call)),
            Times.of(call)));
  }

  private Reply end(Call call) {
    return call.entry(Urge.TYPE)
        .map(urge -> Reply.page("hold/urge/end.jte", endPage(urge, Form.empty())))
        .orElse(new Reply.NotFound());
  }

  private EndPage endPage(Entry<Urge> urge, Form form) {
    List<Option> endings =
        Arrays.stream(Ending.values()).map(how -> Option.of(how, how.label())).toList();
    return new EndPage(practice, urge, endings, form);
  }

  private Reply keepEnd(Call call) {
    Form form = call.form();
    Optional<Entry<Urge>> urge = call.entry(Urge.TYPE);
    if (urge.isEmpty()) {
      return new Reply.NotFound();
    }
    Optional<Ending> how = form.choice("ending", Ending.class);
    if (how.isEmpty()) {
      form.error("ending", "Choose the one that comes closest, or go back.");
      return Reply.again("hold/urge/end.jte", endPage(urge.get(), form));
    }
    call.book().put(Urge.TYPE, urge.get().id(), urge.get().fact().ended(how.get()));
    return switch (how.get()) {
      case CONTACTED -> Reply.see(ContactPractice.SLIP);
      case EASED -> call.seeSaying("It came, and it went, and you are here.", "/");
      case STAYED -> call.seeSaying("It is still there, and you did not act on it.", "/");
    };
  }
}
