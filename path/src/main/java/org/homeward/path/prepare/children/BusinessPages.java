package org.homeward.path.prepare.children;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.hold.contact.Began;
import org.homeward.path.hold.contact.Contact;
import org.homeward.path.hold.contact.ContactKind;
import org.homeward.path.hold.contact.Hope;
import org.homeward.path.hold.contact.Outcome;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.tell.tone.Remarks;
import org.homeward.path.tell.tone.Tone;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Only business: its rules, and messages looked at before they are sent by hand.
final class BusinessPages {
  private static final List<Option> TOPICS =
      Arrays.stream(BusinessRules.Subject.values()).map(t -> Option.of(t, t.label())).toList();
  private static final List<Option> WAYS =
      Arrays.stream(BusinessRules.Way.values()).map(way -> Option.of(way, way.label())).toList();
  private static final List<Option> ANSWERS =
      Arrays.stream(BusinessRules.Answer.values()).map(a -> Option.of(a, a.label())).toList();
  private static final List<Option> URGENT =
      List.of(new Option("yes", "It cannot wait", "A child is ill, hurt or not there."));

  private final ChildrenPractice practice;

  BusinessPages(ChildrenPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            DraftMessage.TYPE,
            practice.at("draft"),
            (form, call) -> DraftMessage.read(form),
            DraftMessage::fill,
            (form, call) ->
                new EntryPages.Show(
                    "prepare/children/write.jte",
                    new WritePage(practice, form, URGENT, Children.of(call.book()).rules())))
        .routes(behind);
    behind
        .get(practice.at("rules"), this::rules)
        .post(practice.at("rules"), this::keepRules)
        .get(practice.at("draft"), this::drafts)
        .get(practice.at("draft/{id}"), this::draft)
        .post(practice.at("draft/{id}/sent"), this::sent);
  }

  /// What the form of the rules shows.
  record RulesPage(
      ChildrenPractice practice,
      Form form,
      List<Option> topics,
      List<Option> ways,
      List<Option> answers,
      boolean careful) {}

  /// What the form of a message shows.
  record WritePage(
      ChildrenPractice practice, Form form, List<Option> urgent, BusinessRules rules) {}

  /// What the list of messages shows.
  record DraftsPage(ChildrenPractice practice, Children children, Times times) {}

  /// What a message shows.
  ///
  /// @param points brief, informative, friendly, firm
  /// @param remarks how its words may be heard
  /// @param until when one's own rule lets it go
  /// @param waits whether that is still to come
  record DraftPage(
      ChildrenPractice practice,
      Entry<DraftMessage> draft,
      List<DraftCheck.Point> points,
      Remarks remarks,
      Instant until,
      boolean waits,
      boolean careful,
      Times times) {}

  private Reply rules(Call call) {
    Form form = call.formForOnly(BusinessRules.TYPE, BusinessRules.ONLY, BusinessRules::fill);
    if (form.value("answer").isEmpty()) {
      form.with("answer", BusinessRules.Answer.DAY);
    }
    return show(call, form);
  }

  private Reply show(Call call, Form form) {
    var page =
        new RulesPage(practice, form, TOPICS, WAYS, ANSWERS, Careful.isOn(call.book()));
    return form.ok()
        ? Reply.page("prepare/children/rules.jte", page)
        : Reply.again("prepare/children/rules.jte", page);
  }

  private Reply keepRules(Call call) {
    Form form = call.form().with("id", BusinessRules.ONLY);
    BusinessRules rules = BusinessRules.read(form);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(BusinessRules.TYPE, sent, rules, "Kept.", practice.path()))
        .orElseGet(() -> show(call, form));
  }

  private Reply drafts(Call call) {
    return Reply.page(
        "prepare/children/drafts.jte",
        new DraftsPage(practice, Children.of(call.book()), Times.of(call)));
  }

  private Reply draft(Call call) {
    return call.entry(DraftMessage.TYPE)
        .map(entry -> {
          Instant until =
              ChildrenPractice.until(entry, Children.of(call.book()).rules());
          return Reply.page(
              "prepare/children/draft.jte",
              new DraftPage(
                  practice,
                  entry,
                  DraftCheck.of(entry.fact().text()),
                  Tone.of(call.book()).remarks(entry.fact().text()),
                  until,
                  call.now().isBefore(until),
                  Careful.isOn(call.book()),
                  Times.of(call)));
        })
        .orElse(new Reply.NotFound());
  }

  /// Says that it was sent, and notes it in `contact` as what it is: business.
  private Reply sent(Call call) {
    Optional<Entry<DraftMessage>> draft = call.entry(DraftMessage.TYPE);
    if (draft.isEmpty()) {
      return new Reply.NotFound();
    }
    if (!draft.get().fact().sent()) {
      call.book().put(DraftMessage.TYPE, draft.get().id(), draft.get().fact().asSent());
      call.book()
          .write(
              Contact.TYPE,
              new Contact(
                  ContactKind.BUSINESS,
                  call.today(),
                  Optional.of(call.time().truncatedTo(ChronoUnit.MINUTES)),
                  Optional.of(Began.ME),
                  Hope.NONE,
                  Outcome.NONE,
                  List.of()));
    }
    return call.seeSaying(
        "Noted as business. It counts as nothing else.", practice.at("draft"));
  }
}
