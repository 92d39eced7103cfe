package org.homeward.path.hold.contact;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The moment before a contact, with what is hoped for; and a day later, with what came of it.
final class BeforePages {
  private static final int LAST_TIMES = 4;

  private final ContactPractice practice;

  BeforePages(ContactPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("before"), this::begin)
        .post(practice.at("before"), this::keep)
        .get(practice.at("before/{id}"), this::waiting)
        .get(practice.at("after/{id}"), this::after)
        .post(practice.at("after"), this::told)
        .post(practice.at("after/{id}/aside"), this::aside);
  }

  /// What the form before a contact shows.
  public record BeforePage(ContactPractice practice, Form form) {}

  /// What is shown once the hope is written down.
  ///
  /// @param lastTimes the earlier ones; empty where none is recorded
  public record WaitingPage(
      ContactPractice practice,
      Entry<Intention> intention,
      Optional<Chart> lastTimes,
      String pleasant) {}

  /// What is asked a day later.
  ///
  /// @param thought whether it was only thought about, so that it is asked whether it happened
  /// @param about what it was and when, in the person's own answers
  /// @param hope what was hoped for
  /// @param id of the contact or the intention
  public record AfterPage(
      ContactPractice practice, Form form, boolean thought, String about, Hope hope, EntryId id) {}

  private Reply begin(Call call) {
    Form form = call.formForNew("contact-before");
    if (form.value("kind").isEmpty()) {
      form.with("kind", ContactKind.WRITING);
    }
    return Reply.page("hold/contact/before.jte", new BeforePage(practice, form));
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Intention intention = Intention.read(form, ContactPages.now(call));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(
                Intention.TYPE,
                sent,
                intention,
                "Kept.",
                practice.at("before/" + sent.value("id"))))
        .orElseGet(() -> Reply.again("hold/contact/before.jte", new BeforePage(practice, form)));
  }

  private Reply waiting(Call call) {
    Optional<Chart> lastTimes = LastTimes.of(Contacts.of(call.book()), LAST_TIMES);
    return call.entry(Intention.TYPE)
        .map(entry ->
            Reply.page(
                "hold/contact/waiting.jte",
                new WaitingPage(practice, entry, lastTimes, Pleasant.on(call.today()))))
        .orElse(Reply.see(practice.path()));
  }

  private Reply after(Call call) {
    Optional<Entry<Contact>> contact = call.entry(Contact.TYPE);
    if (contact.isPresent()) {
      return ask(call, formFor(call, contact.get(), contact.get().fact().outcome()::fill));
    }
    return call.entry(Intention.TYPE)
        .map(entry -> ask(call, formFor(call, entry, form -> {})))
        .orElse(Reply.see(practice.path()));
  }

  /// A form with a draft of its own: this page asks less than the one that changes everything, and
  /// the two must not take each other's half-written answers.
  private static Form formFor(Call call, Entry<?> entry, Consumer<Form> fill) {
    String name = "after-" + entry.id();
    Form form = call.book().drafts().find(name).map(Form::of).orElse(null);
    if (form == null) {
      form = Form.empty();
      fill.accept(form);
    }
    return form.with("id", entry.id()).with("seen", entry.sequence()).with("draft", name);
  }

  /// Asks about the contact or the intention whose id the form carries.
  private Reply ask(Call call, Form form) {
    var id = new EntryId(form.value("id"));
    Optional<Contact> contact = call.book().find(Contact.TYPE, id).map(Entry::fact);
    Optional<Intention> thought = call.book().find(Intention.TYPE, id).map(Entry::fact);
    Times times = Times.of(call);
    AfterPage page =
        contact
            .map(c ->
                new AfterPage(
                    practice,
                    form,
                    false,
                    c.kind().said() + ", " + times.ago(c.day()),
                    c.hope(),
                    id))
            .orElseGet(() ->
                new AfterPage(
                    practice,
                    form,
                    true,
                    thought.map(t -> t.kind().label() + ", " + times.ago(t.day())).orElse(""),
                    thought.map(Intention::hope).orElse(Hope.NONE),
                    id));
    return form.ok()
        ? Reply.page("hold/contact/after.jte", page)
        : Reply.again("hold/contact/after.jte", page);
  }

  private Reply told(Call call) {
    Form form = call.form();
    if (!EntryId.isValid(form.value("id"))) {
      return new Reply.NotFound();
    }
    var id = new EntryId(form.value("id"));
    Optional<Entry<Contact>> contact = call.book().find(Contact.TYPE, id);
    if (contact.isPresent()) {
      return told(call, form, contact.get().fact());
    }
    return call.book()
        .find(Intention.TYPE, id)
        .map(entry -> told(call, form, id, entry.fact()))
        .orElse(Reply.see(practice.path()));
  }

  private Reply told(Call call, Form form, Contact contact) {
    // Answered without the feeling is answered too: the question does not come back.
    Contact changed = contact.with(Outcome.read(form, true));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(Contact.TYPE, sent, changed, "Kept. Thank you.", "/"))
        .orElseGet(() -> ask(call, form));
  }

  private Reply told(Call call, Form form, EntryId id, Intention thought) {
    Optional<Ending> ending = form.choice("ending", Ending.class);
    if (ending.isEmpty()) {
      form.error("ending", "Choose one of these, or put the question aside.");
    }
    Outcome outcome = Outcome.read(form, true);
    if (!form.ok()) {
      return ask(call, form);
    }
    boolean happened = ending.get() == Ending.HAPPENED;
    OptionalInt felt = happened ? OptionalInt.empty() : outcome.nextDay();
    if (happened) {
      call.book().put(Contact.TYPE, id, thought.became(outcome));
    }
    Ending how = happened ? Ending.HAPPENED : Ending.WAITED;
    return call.keepAndSee(Intention.TYPE, form, thought.ended(how, felt), "Kept. Thank you.", "/")
        .orElseGet(() -> ask(call, form));
  }

  private Reply aside(Call call) {
    call.entry(Contact.TYPE)
        .ifPresent(entry -> {
          Contact contact = entry.fact();
          call.book().put(Contact.TYPE, entry.id(), contact.with(contact.outcome().askingNoMore()));
        });
    call.entry(Intention.TYPE)
        .filter(entry -> entry.fact().ending() == Ending.OPEN)
        .ifPresent(entry ->
            call.book()
                .put(
                    Intention.TYPE,
                    entry.id(),
                    entry.fact().ended(Ending.PUT_ASIDE, OptionalInt.empty())));
    return call.seeSaying("Put aside. It will not be asked again.", "/");
  }
}
