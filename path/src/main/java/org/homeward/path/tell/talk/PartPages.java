package org.homeward.path.tell.talk;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.prepare.circle.Circle;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.tell.tone.Remarks;
import org.homeward.path.tell.tone.Tone;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// One page for each part of a conversation, asked one after the other.
final class PartPages {
  private final TalkPractice practice;

  PartPages(TalkPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind.get(practice.at("{id}/{part}"), this::show).post(practice.at("{id}/{part}"), this::keep);
  }

  /// What the page of one part shows.
  ///
  /// @param people those of `circle` who can know
  /// @param lines ready lines, each a tap away
  /// @param sound how the words may sound; empty where nothing is said to the other one
  /// @param next where it goes on
  record PartPage(
      TalkPractice practice,
      Part part,
      Form form,
      boolean careful,
      List<Option> people,
      List<String> lines,
      Optional<Remarks> sound,
      String action,
      String next) {}

  private record Place(Entry<Talk> talk, Part part, boolean careful) {}

  private static Optional<Place> place(Call call) {
    return call.entry(Talk.TYPE)
        .flatMap(talk ->
            Part.named(call.param("part"))
                .map(part -> new Place(talk, part, Careful.isOn(call.book()))));
  }

  private Reply show(Call call) {
    return place(call)
        .map(place -> {
          Form form =
              call.formFor(place.talk(), fresh -> place.talk().fact().fill(place.part(), fresh));
          return Reply.page("tell/talk/part.jte", page(call, place, form));
        })
        .orElse(new Reply.NotFound());
  }

  private PartPage page(Call call, Place place, Form form) {
    return new PartPage(
        practice,
        place.part(),
        form,
        place.careful(),
        Circle.of(call.book()).all().stream()
            .map(ally -> new Option(ally.id().value(), ally.fact().name(), ""))
            .toList(),
        lines(call, place),
        Optional.of(form.value("text"))
            .filter(text -> place.part().isSpoken() && !text.isBlank())
            .map(Tone.of(call.book())::remarks),
        call.path(),
        next(place));
  }

  private static List<String> lines(Call call, Place place) {
    return place.part() == Part.REASONS
        ? Reasons.of(call.book()).all().stream().map(reason -> reason.fact().text()).toList()
        : place.part().beginnings(place.careful());
  }

  private String next(Place place) {
    return place
        .part()
        .next(place.careful())
        .map(next -> practice.at(place.talk().id() + "/" + next.key()))
        .orElse(practice.path());
  }

  private Reply keep(Call call) {
    Optional<Place> found = place(call);
    if (found.isEmpty()) {
      return new Reply.NotFound();
    }
    Place place = found.get();
    Form form = call.form().with("id", place.talk().id()).with("draft", call.path());
    if (form.ticked("add")) {
      return add(call, place, form);
    }
    if (form.ticked("look")) {
      call.leaveUnfinished(form);
      return Reply.see(call.path() + "#sound");
    }
    List<String> people =
        Circle.of(call.book()).all().stream().map(ally -> ally.id().value()).toList();
    Talk changed = place.talk().fact().with(place.part(), form, people, call.today());
    if (!form.ok()) {
      return Reply.again("tell/talk/part.jte", page(call, place, form));
    }
    String path = asks(call, place, changed) ? call.path() : next(place);
    return call.keepAndSee(Talk.TYPE, form, changed, "Kept.", path)
        .orElseGet(() -> Reply.again("tell/talk/part.jte", page(call, place, form)));
  }

  /// Whether changed words leave something to ask about; then their page is shown once more.
  private static boolean asks(Call call, Place place, Talk changed) {
    String text = changed.text(place.part());
    return place.part().isSpoken()
        && !text.equals(place.talk().fact().text(place.part()))
        && !Tone.of(call.book()).check(text).isEmpty();
  }

  /// Puts a ready line under what is typed, and leaves it there unfinished: nothing typed is lost,
  /// and nothing is kept yet.
  private static Reply add(Call call, Place place, Form form) {
    List<String> lines = lines(call, place);
    form.scale("add", 0, Math.max(0, lines.size() - 1))
        .ifPresent(chosen -> {
          String typed = form.value("text").strip();
          String line = lines.get(chosen);
          call.leaveUnfinished(form.with("text", typed.isEmpty() ? line : typed + "\n" + line));
        });
    return Reply.see(call.path());
  }
}
