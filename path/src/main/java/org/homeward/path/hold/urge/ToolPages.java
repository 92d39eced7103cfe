package org.homeward.path.hold.urge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.practice.Stretch;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.circle.Ally;
import org.homeward.path.prepare.circle.Circle;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// One page for each tool. Each ends with the same question, how strong it is now, which is how the
/// tools learn their order.
final class ToolPages {
  /// How long a wait is.
  static final Duration WAIT = Duration.ofMinutes(10);

  private final UrgePractice practice;

  ToolPages(UrgePractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("{id}/reasons"), call -> show(call, Tool.REASONS, this::reasons))
        .get(practice.at("{id}/wait"), call -> show(call, Tool.WAIT, this::waiting))
        .post(practice.at("{id}/wait"), this::startWait)
        .get(practice.at("{id}/write"), call -> show(call, Tool.WRITE, this::write))
        .post(practice.at("{id}/write"), this::keepUnsent)
        .get(practice.at("{id}/call"), call -> show(call, Tool.CALL, this::people))
        .get(practice.at("{id}/hands"), call -> show(call, Tool.HANDS, this::hands))
        .get(practice.at("{id}/breathe"), call -> show(call, Tool.BREATHE, this::again))
        .get(practice.at("{id}/written"), call -> show(call, Tool.WRITE, this::written))
        .get(practice.at("{id}/burned"), call -> show(call, Tool.WRITE, this::burned))
        .post(practice.at("{id}/after/{tool}"), this::after)
        .get(practice.at("hands"), this::handsList)
        .post(practice.at("hands"), this::keepHands)
        .get(practice.at("unsent"), this::unsent)
        .get(practice.at("unsent/from/{n}"), this::unsent)
        .post(practice.at("unsent/{id}/burn"), this::burn);
  }

  /// What stands around every tool.
  ///
  /// @param after where the closing question is sent
  record Frame(UrgePractice practice, Entry<Urge> urge, Tool tool, String after) {}

  record ReasonsPage(Frame frame, List<Entry<Reason>> reasons, Times times) {}

  /// @param until when the wait ends; empty before it began
  record WaitPage(Frame frame, Optional<Instant> until, Instant now, String clock) {}

  record WritePage(Frame frame, Form form) {}

  record CallPage(Frame frame, List<Entry<Ally>> reachable) {}

  record HandsPage(Frame frame, List<String> things) {}

  record HandsListPage(UrgePractice practice, Form form) {}

  record UnsentPage(UrgePractice practice, Stretch<Entry<Unsent>> some, Times times) {}

  private Reply show(Call call, Tool tool, BiFunction<Call, Frame, Reply> page) {
    return call.entry(Urge.TYPE)
        .map(urge -> page.apply(call, frame(urge, tool)))
        .orElse(new Reply.NotFound());
  }

  private Frame frame(Entry<Urge> urge, Tool tool) {
    return new Frame(practice, urge, tool, practice.at(urge.id() + "/after/" + Form.key(tool)));
  }

  private Reply reasons(Call call, Frame frame) {
    List<Entry<Reason>> reading = Reasons.of(call.book()).reading();
    return Reply.page("hold/urge/reasons.jte", new ReasonsPage(frame, reading, Times.of(call)));
  }

  private Reply waiting(Call call, Frame frame) {
    Optional<Instant> until = frame.urge().fact().waitUntil();
    String clock = until.map(Times.of(call)::clock).orElse("");
    return Reply.page("hold/urge/wait.jte", new WaitPage(frame, until, call.now(), clock));
  }

  private Reply startWait(Call call) {
    Optional<Entry<Urge>> urge = call.entry(Urge.TYPE);
    if (urge.isEmpty()) {
      return new Reply.NotFound();
    }
    Urge waiting = urge.get().fact().waitingUntil(call.now().plus(WAIT));
    call.book().put(Urge.TYPE, urge.get().id(), waiting);
    return Reply.see(practice.at(urge.get().id() + "/wait"));
  }

  private Reply write(Call call, Frame frame) {
    return Reply.page(
        "hold/urge/write.jte",
        new WritePage(frame, call.formForNew("unsent-" + frame.urge().id())));
  }

  private Reply keepUnsent(Call call) {
    Form form = call.form();
    Optional<Entry<Urge>> urge = call.entry(Urge.TYPE);
    if (urge.isEmpty()) {
      return new Reply.NotFound();
    }
    Frame frame = frame(urge.get(), Tool.WRITE);
    Unsent unsent = Unsent.read(form);
    if (!form.ok()) {
      return Reply.again("hold/urge/write.jte", new WritePage(frame, form));
    }
    if (form.ticked("burn")) {
      // Burned words were never written: not to the log, not to the draft.
      call.dropDraft(form);
      return Reply.see(practice.at(frame.urge().id() + "/burned"));
    }
    return call.keep(Unsent.TYPE, form, unsent)
        .map(entry -> Reply.see(practice.at(frame.urge().id() + "/written")))
        .orElseGet(() -> Reply.again("hold/urge/write.jte", new WritePage(frame, form)));
  }

  private Reply written(Call call, Frame frame) {
    return Reply.page("hold/urge/written.jte", frame);
  }

  private Reply burned(Call call, Frame frame) {
    return Reply.page("hold/urge/burned.jte", frame);
  }

  private Reply people(Call call, Frame frame) {
    return Reply.page(
        "hold/urge/call.jte",
        new CallPage(
            frame, Circle.of(call.book()).reachable(call.time(), call.today().getDayOfWeek())));
  }

  private Reply hands(Call call, Frame frame) {
    return Reply.page("hold/urge/hands.jte", new HandsPage(frame, HandsList.of(call.book())));
  }

  private Reply again(Call call, Frame frame) {
    return Reply.page("hold/urge/again.jte", frame);
  }

  private Reply after(Call call) {
    Optional<Entry<Urge>> entry = call.entry(Urge.TYPE);
    Optional<Tool> tool = tool(call.param("tool"));
    if (entry.isEmpty() || tool.isEmpty()) {
      return new Reply.NotFound();
    }
    Urge urge = entry.get().fact();
    OptionalInt after = call.form().scale("after", 0, 10);
    Optional<Integer> now = after.isPresent() ? Optional.of(after.getAsInt()) : Optional.empty();
    EntryId id = entry.get().id();
    call.book().put(Urge.TYPE, id, urge.with(new ToolUse(tool.get(), urge.strengthNow(), now)));
    boolean more = call.form().value("then").equals("more");
    return Reply.see(more ? practice.at(id.value()) : practice.at(id + "/end"));
  }

  private static Optional<Tool> tool(String key) {
    for (Tool tool : Tool.values()) {
      if (tool.name().toLowerCase(Locale.ROOT).equals(key)) {
        return Optional.of(tool);
      }
    }
    return Optional.empty();
  }

  private Reply handsList(Call call) {
    Form form =
        call.formForOnly(
            HandsList.TYPE,
            HandsList.ONLY,
            (list, filled) -> filled.with("things", String.join("\n", list.things())));
    if (form.value("things").isEmpty()) {
      form.with("things", String.join("\n", HandsList.of(call.book())));
    }
    return Reply.page("hold/urge/handslist.jte", new HandsListPage(practice, form));
  }

  private Reply keepHands(Call call) {
    Form form = call.form().with("id", HandsList.ONLY);
    HandsList list = HandsList.read(form);
    Optional<Reply> kept =
        form.ok()
            ? call.keepAndSee(HandsList.TYPE, form, list, "Kept.", practice.at("hands"))
            : Optional.empty();
    return kept.orElseGet(
        () -> Reply.again("hold/urge/handslist.jte", new HandsListPage(practice, form)));
  }

  private Reply unsent(Call call) {
    Stretch<Entry<Unsent>> some =
        Stretch.of(
            call.book().all(Unsent.TYPE).reversed(),
            practice.at("unsent"),
            call.param("n"),
            unsent -> unsent.fact().text().length());
    return Reply.page("hold/urge/unsent.jte", new UnsentPage(practice, some, Times.of(call)));
  }

  private Reply burn(Call call) {
    call.id().ifPresent(id -> call.book().erase(Unsent.TYPE, id));
    return call.seeSaying("It is gone for good.", practice.at("unsent"));
  }
}
