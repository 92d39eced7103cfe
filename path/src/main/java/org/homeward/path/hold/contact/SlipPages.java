package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Svg;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// Writing down what happened: a slip in two taps, a message from them, or business. Then what
/// still stands.
final class SlipPages {
  private static final List<String> WHEN = List.of("day", "time");
  private static final List<String> MORE =
      List.of("began", "hoped", "hoped-words", "likely", "led-to", "happened");

  private static final int STILL_MOST = 2;

  private final ContactPractice practice;

  SlipPages(ContactPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("slip"), call -> show(call, call.formForNew("contact-slip")))
        .get(practice.at("happened/{id}"), this::happened)
        .get(practice.at("they"), call -> fixed(call, "contact-they", ContactKind.INCOMING))
        .get(practice.at("business"), call -> fixed(call, "contact-business", ContactKind.BUSINESS))
        .post(practice.at("slip"), this::keep)
        .get(practice.at("stands/{id}"), this::stands);
  }

  /// What the form shows.
  ///
  /// @param kind the kind where the page is for one only; empty for a slip, where it is asked
  /// @param when whether the fields for another time are shown at once: something is in them
  /// @param more whether the other fields are
  public record SlipPage(
      ContactPractice practice,
      Form form,
      Optional<ContactKind> kind,
      boolean when,
      boolean more,
      LocalDate today,
      List<Topic> topics) {}

  /// What is shown after a slip.
  ///
  /// @param contact the one just written down
  /// @param standing what stands now
  /// @param picture the strength as a hill; empty while there are too few days for one
  /// @param before the strength before it, as shown; empty where there are too few days
  /// @param still what this contact does not touch, a sentence each
  /// @param pleasant a small pleasant thing
  /// @param offers what other practices show here
  /// @param planned how the week stands, where the contact is within the plan of a fade
  public record StandsPage(
      ContactPractice practice,
      Entry<Contact> contact,
      Optional<Standing> standing,
      Optional<Svg> picture,
      OptionalInt before,
      List<String> still,
      String pleasant,
      List<Offer> offers,
      Optional<String> planned) {}

  private Reply fixed(Call call, String draft, ContactKind kind) {
    return show(call, call.formForNew(draft).with("kind", kind));
  }

  /// The same form for what was written before it happened, with the hope in it.
  private Reply happened(Call call) {
    if (call.entry(Contact.TYPE).isPresent()) {
      return Reply.see(practice.at("stands/" + call.param("id")));
    }
    return call.entry(Intention.TYPE)
        .map(entry -> {
          Form form = Form.empty().with("id", entry.id()).with("seen", 0L);
          form.with("kind", entry.fact().kind()).with("began", Began.ME);
          entry.fact().hope().fill(form);
          return show(call, form, false);
        })
        .orElse(Reply.see(practice.at("slip")));
  }

  private Reply show(Call call, Form form) {
    return show(call, form, isUsed(form, MORE));
  }

  private Reply show(Call call, Form form, boolean more) {
    Optional<ContactKind> kind =
        List.of(ContactKind.INCOMING, ContactKind.BUSINESS).stream()
            .filter(each -> form.has("kind", Form.key(each)))
            .findFirst();
    var page =
        new SlipPage(
            practice,
            form,
            kind,
            isUsed(form, WHEN),
            more,
            call.today(),
            Contacts.of(call.book()).plan().topics());
    return form.ok()
        ? Reply.page("hold/contact/slip.jte", page)
        : Reply.again("hold/contact/slip.jte", page);
  }

  /// Whether a draft or an error is in one of these, which must not hide behind a closed part.
  private static boolean isUsed(Form form, List<String> names) {
    return names.stream()
        .anyMatch(name ->
            !form.error(name).isEmpty() || !(form.value(name).isEmpty() || form.has(name, "skip")));
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Contact contact = Contact.read(form, ContactPages.now(call), false);
    if (!form.ok()) {
      return show(call, form);
    }
    Optional<Entry<Contact>> kept = call.keep(Contact.TYPE, form, contact);
    if (kept.isEmpty()) {
      return show(call, form);
    }
    Entry<Contact> entry = kept.get();
    call.book()
        .find(Intention.TYPE, entry.id())
        .ifPresent(before ->
            call.book()
                .put(
                    Intention.TYPE,
                    before.id(),
                    before.fact().ended(Ending.HAPPENED, OptionalInt.empty())));
    call.session().say(Flash.undoable("Kept.", Contact.TYPE, entry.id()));
    return Reply.see(practice.at("stands/" + entry.id()));
  }

  private Reply stands(Call call) {
    Optional<Entry<Contact>> contact = call.entry(Contact.TYPE);
    if (contact.isEmpty()) {
      return Reply.see(practice.path());
    }
    Contacts contacts = Contacts.of(call.book());
    Optional<Standing> standing = contacts.on(call.today());
    OptionalInt before =
        contacts
            .without(contact.get().id())
            .on(call.today())
            .map(Standing::points)
            .orElse(OptionalInt.empty());
    var page =
        new StandsPage(
            practice,
            contact.get(),
            standing,
            standing
                .filter(StrengthPicture::isALine)
                .map(each -> StrengthPicture.of(each, Times.of(call)).picture()),
            before,
            still(contacts, contact.get().fact().kind(), call.today()),
            Pleasant.on(call.today()),
            practice.offers(Moment.of(call)),
            contacts
                .fade()
                .filter(fade -> contacts.isWithinPlan(contact.get().id()))
                .map(fade -> fade.said(contact.get().fact().day())));
    return Reply.page(
        contacts.dents(contact.get()) ? "hold/contact/stands.jte" : "hold/contact/noted.jte", page);
  }

  /// What this kind of contact does not touch: the days without the other kinds the person knows.
  private static List<String> still(Contacts contacts, ContactKind kind, LocalDate today) {
    List<String> still = new ArrayList<>();
    for (ContactKind other : ContactKind.denting()) {
      long since = contacts.only(other).on(today).map(Standing::since).orElse(0L);
      if (other != kind && contacts.kinds().contains(other) && since >= 2) {
        still.add(other.label() + ": " + Times.days(since) + " without.");
      }
    }
    return still.subList(0, Math.min(STILL_MOST, still.size()));
  }
}
