package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// What stands, the list of every contact, changing one, and how counting is done.
final class ContactPages {
  private static final int RECENT_MOST = 4;
  private static final int LAST_TIMES = 4;

  private final ContactPractice practice;

  ContactPages(ContactPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::show)
        .get(practice.at("all"), this::all)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove)
        .get(practice.at("plan"), this::plan)
        .post(practice.at("plan"), this::keepPlan);
  }

  /// What the first page shows.
  ///
  /// @param standing what stands; empty where nothing is counted yet
  /// @param business whether business contact has its own place
  /// @param charts the pictures, in their order
  /// @param recent the newest contacts, newest first
  /// @param more whether there are older ones
  public record MainPage(
      ContactPractice practice,
      Optional<Standing> standing,
      boolean business,
      List<Offer> offers,
      List<Chart> charts,
      List<Entry<Contact>> recent,
      boolean more,
      Times times) {}

  /// What the list of all contacts shows, newest first.
  public record AllPage(ContactPractice practice, List<Entry<Contact>> all, Times times) {}

  /// What the form for changing a contact shows.
  public record EditPage(ContactPractice practice, Form form, LocalDate today) {
    /// Every kind, as an answer.
    public List<Option> kinds() {
      return ContactKind.options(List.of(ContactKind.values()));
    }
  }

  /// What the form for counting shows.
  ///
  /// @param business whether business contact has its own place already
  public record PlanPage(ContactPractice practice, Form form, LocalDate today, boolean business) {
    /// How much contact, as answers.
    public List<Option> modes() {
      return Arrays.stream(ContactMode.values())
          .map(mode -> Option.of(mode, mode.label(), mode.hint()))
          .toList();
    }

    /// What business can be about, as answers.
    public List<Option> topics() {
      return Arrays.stream(Topic.values()).map(each -> Option.of(each, each.label())).toList();
    }
  }

  private Reply show(Call call) {
    Contacts contacts = Contacts.of(call.book());
    List<Entry<Contact>> newest = contacts.all().reversed();
    return Reply.page(
        "hold/contact/contact.jte",
        new MainPage(
            practice,
            contacts.on(call.today()),
            ContactPractice.isBusinessOnly(Moment.of(call)),
            practice.offers(Moment.of(call)),
            charts(contacts, Times.of(call)),
            newest.subList(0, Math.min(RECENT_MOST, newest.size())),
            newest.size() > RECENT_MOST,
            Times.of(call)));
  }

  private static List<Chart> charts(Contacts contacts, Times times) {
    List<Chart> charts = new ArrayList<>();
    contacts
        .fade()
        .filter(fade -> !times.today().isBefore(fade.plan().from()))
        .ifPresent(fade -> charts.add(PlanPicture.of(fade, times)));
    contacts
        .on(times.today())
        .ifPresent(standing -> {
          charts.add(StrengthPicture.of(standing, times));
          if (StrengthPicture.isALine(standing)) {
            charts.add(YearPicture.of(contacts, standing, times));
          }
        });
    KindsPicture.of(contacts, times.today()).ifPresent(charts::add);
    LastTimes.of(contacts, LAST_TIMES).ifPresent(charts::add);
    return charts;
  }

  private Reply all(Call call) {
    return Reply.page(
        "hold/contact/all.jte",
        new AllPage(practice, Contacts.of(call.book()).all().reversed(), Times.of(call)));
  }

  private Reply edit(Call call, Form form) {
    var page = new EditPage(practice, form, call.today());
    return form.ok()
        ? Reply.page("hold/contact/edit.jte", page)
        : Reply.again("hold/contact/edit.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Contact.TYPE)
        .map(entry -> edit(call, call.formFor(entry, entry.fact()::fill)))
        .orElse(Reply.see(practice.path()));
  }

  private Reply keep(Call call) {
    Form form = call.form();
    boolean askNoMore =
        find(call, form.value("id")).map(entry -> entry.fact().outcome().askNoMore()).orElse(false);
    Contact contact = Contact.read(form, now(call), askNoMore);
    if (!form.ok()) {
      return edit(call, form);
    }
    return call.keepAndSee(Contact.TYPE, form, contact, "Kept.", practice.path())
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Contact.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private Reply plan(Call call) {
    Form form =
        call.book()
            .find(ContactPlan.TYPE, ContactPlan.ONLY)
            .map(entry -> call.formFor(entry, entry.fact()::fill))
            .orElseGet(() -> Form.empty().with("id", ContactPlan.ONLY).with("seen", 0L));
    return plan(call, form);
  }

  private Reply keepPlan(Call call) {
    Form form = call.form().with("id", ContactPlan.ONLY);
    ContactPlan plan = ContactPlan.read(form, call.today());
    if (!form.ok()) {
      return plan(call, form);
    }
    return call.keepAndSee(ContactPlan.TYPE, form, plan, "Kept.", practice.path())
        .orElseGet(() -> plan(call, form));
  }

  private Reply plan(Call call, Form form) {
    var page =
        new PlanPage(practice, form, call.today(), ContactPractice.isBusinessOnly(Moment.of(call)));
    return form.ok()
        ? Reply.page("hold/contact/plan.jte", page)
        : Reply.again("hold/contact/plan.jte", page);
  }

  static Optional<Entry<Contact>> find(Call call, String id) {
    return EntryId.isValid(id) ? call.book().find(Contact.TYPE, new EntryId(id)) : Optional.empty();
  }

  static LocalDateTime now(Call call) {
    return LocalDateTime.ofInstant(call.now(), call.zone());
  }
}
