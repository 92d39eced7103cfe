package org.homeward.path.hold.detox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.hold.detox.Account.State;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The list of accounts, choosing where to begin, and how it is done on each service.
final class DetoxPages {
  private final DetoxPractice practice;

  DetoxPages(DetoxPractice practice) {
    this.practice = practice;
  }

  // Asked for by the pages, never by a start.
  private static Services services() {
    return Services.packed();
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Account.TYPE,
            practice.at("place"),
            practice.path(),
            (form, call) -> Account.read(form, services()),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) -> new EntryPages.Show("hold/detox/place.jte", page(form, call)))
        .routes(behind);
    behind
        .get(practice.path(), this::show)
        .get(practice.at("begin"), call -> begin(call, Form.empty()))
        .post(practice.at("begin"), this::ticked)
        .get(practice.at("how"), this::all)
        .get(practice.at("how/{key}"), this::how)
        .post(practice.at("place/{id}/to/{state}"), this::move);
  }

  /// Accounts that are alike far.
  record Group(State state, List<Entry<Account>> accounts) {}

  /// What the list shows.
  record MainPage(
      DetoxPractice practice,
      List<Group> groups,
      String counted,
      Services services,
      boolean careful) {}

  /// What the form of an account shows.
  ///
  /// @param ways what can be chosen on an account of somebody else; none on one of their own
  /// @param own what can be changed about one of their own; none on one of somebody else
  record PlacePage(
      DetoxPractice practice,
      Form form,
      List<Option> whose,
      List<Option> services,
      List<Option> ways,
      List<Option> own,
      List<Option> states) {}

  /// What the page shows on which one begins.
  record BeginPage(DetoxPractice practice, Form form, List<Option> services) {}

  /// What the list of services shows.
  record AllPage(DetoxPractice practice, Services services) {}

  /// What a service shows.
  ///
  /// @param quiet the ways that nobody is likely to notice
  /// @param noticed the others
  record HowPage(
      DetoxPractice practice,
      Service service,
      List<HowTo> quiet,
      List<HowTo> noticed,
      boolean careful,
      Times times) {}

  private Reply show(Call call) {
    Accounts accounts = Accounts.of(call.book());
    List<Group> groups =
        Arrays.stream(State.values())
            .map(each -> new Group(each, accounts.in(each)))
            .filter(each -> !each.accounts().isEmpty())
            .toList();
    return Reply.page(
        "hold/detox/detox.jte",
        new MainPage(practice, groups, accounts.counted(), services(), Careful.isOn(call.book())));
  }

  private PlacePage page(Form form, Call call) {
    boolean careful = Careful.isOn(call.book());
    boolean written = !form.value("seen").isEmpty() && !form.value("seen").equals("0");
    if (form.value("whose").isEmpty()) {
      form.with("whose", Account.Whose.THEIRS);
    }
    if (form.value("state").isEmpty()) {
      form.with("state", State.TO_DO);
    }
    boolean mine = form.has("whose", Form.key(Account.Whose.MINE));
    Optional<Service> service = services().named(form.value("service"));
    List<Option> ways =
        Arrays.stream(Way.values())
            .filter(way -> service.map(each -> has(each, way)).orElse(true))
            .filter(way -> !careful || isQuiet(way) || form.has("ways", Form.key(way)))
            .map(way -> Option.of(way, way.label()))
            .toList();
    List<Option> own =
        Arrays.stream(Account.OwnWay.values())
            .map(each -> Option.of(each, each.label(), each.hint()))
            .toList();
    return new PlacePage(
        practice,
        form,
        Arrays.stream(Account.Whose.values())
            .map(each -> Option.of(each, each.label(), each.hint()))
            .toList(),
        services().all().stream().map(each -> new Option(each.key(), each.name(), "")).toList(),
        written && mine ? List.of() : ways,
        written && !mine ? List.of() : own,
        Arrays.stream(State.values()).map(each -> Option.of(each, each.label())).toList());
  }

  private static boolean has(Service service, Way way) {
    return service.ways().stream().anyMatch(each -> each.way() == way);
  }

  /// Whether no known service lets anybody notice it.
  private boolean isQuiet(Way way) {
    return services().all().stream()
        .flatMap(each -> each.ways().stream())
        .noneMatch(each -> each.way() == way && each.noticed());
  }

  private Reply begin(Call call, Form form) {
    Accounts accounts = Accounts.of(call.book());
    List<Option> open =
        services().all().stream()
            .filter(each -> !accounts.has(each))
            .map(each -> new Option(each.key(), each.name(), ""))
            .toList();
    var page = new BeginPage(practice, form, open);
    return form.ok()
        ? Reply.page("hold/detox/begin.jte", page)
        : Reply.again("hold/detox/begin.jte", page);
  }

  private Reply ticked(Call call) {
    Form form = call.form();
    Accounts accounts = Accounts.of(call.book());
    List<Service> chosen =
        services().all().stream()
            .filter(each -> form.has("services", each.key()) && !accounts.has(each))
            .toList();
    if (chosen.isEmpty()) {
      form.error("services", "Tick one or more, or write one down yourself.");
      return begin(call, form);
    }
    chosen.forEach(each -> call.book().write(Account.TYPE, Account.ticked(each)));
    return call.seeSaying("They are on the list. One is enough for today.", practice.path());
  }

  private Reply all(Call call) {
    return Reply.page("hold/detox/all.jte", new AllPage(practice, services()));
  }

  private Reply how(Call call) {
    return services()
        .named(call.param("key"))
        .<Reply>map(service ->
            Reply.page(
                "hold/detox/how.jte",
                new HowPage(
                    practice,
                    service,
                    service.ways().stream().filter(each -> !each.noticed()).toList(),
                    service.ways().stream().filter(HowTo::noticed).toList(),
                    Careful.isOn(call.book()),
                    Times.of(call))))
        .orElseGet(Reply.NotFound::new);
  }

  private Reply move(Call call) {
    Optional<State> state =
        Arrays.stream(State.values())
            .filter(each -> Form.key(each).equals(call.param("state")))
            .findFirst();
    Optional<Entry<Account>> account = call.entry(Account.TYPE);
    if (state.isEmpty() || account.isEmpty()) {
      return new Reply.NotFound();
    }
    call.book().put(Account.TYPE, account.get().id(), account.get().fact().in(state.get()));
    String words =
        switch (state.get()) {
          case TO_DO -> "Back on the list.";
          case DONE -> "Done. It is quieter there now.";
          case NOT_NOW -> "Not now. It waits.";
        };
    call.session().say(Flash.undoable(words, Account.TYPE, account.get().id()));
    return Reply.see(practice.path());
  }
}
