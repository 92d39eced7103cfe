package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.hold.contact.ContactKind;
import org.homeward.path.hold.contact.Contacts;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The sheet, one look, one mark, and all the looks.
final class MarkersPages {
  private static final int LATELY_DAYS = 28;

  private final MarkersPractice practice;

  MarkersPages(MarkersPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::sheet)
        .get(practice.at("look/{group}"), this::ask)
        .get(practice.at("look/{group}/{day}"), this::change)
        .post(practice.at("look/{group}/keep"), this::keep)
        .get(practice.at("mark/{mark}"), this::mark)
        .get(practice.at("looks"), this::looks)
        .post(practice.at("looks/{id}/remove"), this::remove);
  }

  /// What the sheet shows.
  ///
  /// @param groups those with something rated, what is done first
  /// @param next the group to look at next, today; empty where all were
  /// @param doing whether the next look is the day's first
  record SheetPage(
      MarkersPractice practice,
      Marks marks,
      List<Group> groups,
      Optional<MarkGroup> next,
      boolean doing,
      Times times) {}

  /// One group on the sheet.
  ///
  /// @param gone the marks that are gone
  /// @param bending those that go down
  /// @param staying those that do not
  /// @param early those of which nothing can be said yet
  /// @param noted what `contact` holds of the same things; may be empty
  record Group(
      MarkGroup group,
      Chart chart,
      List<Mark> gone,
      List<Mark> bending,
      List<Mark> staying,
      List<Mark> early,
      List<String> noted) {}

  /// What the form of a look shows.
  ///
  /// @param day the day it is of, in words; empty for today
  /// @param careful whether the person goes the careful way
  record LookPage(
      MarkersPractice practice, MarkGroup group, Form form, String day, boolean careful) {
    String keep() {
      return practice.at("look/" + group.key() + "/keep");
    }
  }

  /// What the page of a mark shows.
  record MarkPage(MarkersPractice practice, Mark mark, Chart chart, boolean alsoFromDays) {}

  /// What the list of looks shows, newest first.
  record LooksPage(MarkersPractice practice, List<Entry<MarkLook>> looks, Times times) {}

  private Reply sheet(Call call) {
    Marks marks = Marks.of(call.book());
    Times times = Times.of(call);
    List<Group> groups = new ArrayList<>();
    for (MarkGroup group : MarkGroup.values()) {
      if (group.marks().stream().anyMatch(mark -> !marks.course(mark).isEmpty())) {
        groups.add(group(group, marks, call, times));
      }
    }
    List<MarkGroup> open =
        Arrays.stream(MarkGroup.values())
            .filter(group -> marks.on(call.today(), group).isEmpty())
            .toList();
    boolean doing = open.contains(MarkGroup.DOING);
    return Reply.page(
        "free/markers/markers.jte",
        new SheetPage(practice, marks, groups, open.stream().findFirst(), doing, times));
  }

  private static Group group(MarkGroup group, Marks marks, Call call, Times times) {
    List<Mark> gone = new ArrayList<>();
    List<Mark> bending = new ArrayList<>();
    List<Mark> staying = new ArrayList<>();
    List<Mark> early = new ArrayList<>();
    List<String> noted = new ArrayList<>();
    for (Mark mark : group.marks()) {
      switch (marks.standing(mark)) {
        case Standing.Gone _ -> gone.add(mark);
        case Standing.Bending _ -> bending.add(mark);
        case Standing.Staying _ -> staying.add(mark);
        case Standing.TooEarly few -> {
          if (few.looks() > 0) {
            early.add(mark);
          }
        }
      }
      mark.noted()
          .map(kind -> noted(kind, call))
          .filter(words -> !words.isEmpty())
          .ifPresent(noted::add);
    }
    return new Group(
        group, CoursePicture.of(group, marks, times), gone, bending, staying, early, noted);
  }

  private static String noted(ContactKind kind, Call call) {
    LocalDate from = call.today().minusDays(LATELY_DAYS);
    long times =
        Contacts.of(call.book()).all().stream()
            .filter(contact -> contact.fact().kind() == kind)
            .filter(contact -> contact.fact().day().isAfter(from))
            .count();
    return times == 0 ? "" : kind.label() + ": " + (times == 1 ? "once" : times + " times");
  }

  private Reply ask(Call call) {
    return MarkGroup.byKey(call.param("group"))
        .map(group -> form(call, group, call.today()))
        .orElse(new Reply.NotFound());
  }

  private Reply change(Call call) {
    Optional<MarkGroup> group = MarkGroup.byKey(call.param("group"));
    return group
        .flatMap(each -> day(call).flatMap(day -> Marks.of(call.book()).on(day, each)))
        .map(look -> form(call, look.fact().group(), look.fact().day()))
        .orElse(new Reply.NotFound());
  }

  private static Optional<LocalDate> day(Call call) {
    return Form.empty().with("day", call.param("day")).date("day", LocalDate.EPOCH, call.today());
  }

  private Reply form(Call call, MarkGroup group, LocalDate day) {
    Form form =
        Marks.of(call.book())
            .on(day, group)
            .map(look -> call.formFor(look, look.fact()::fill))
            .orElseGet(() ->
                call.formForNew("mark-look-" + group.key()).with("id", MarkLook.idOf(group, day)));
    return look(call, group, form.with("day", day));
  }

  private Reply look(Call call, MarkGroup group, Form form) {
    Times times = Times.of(call);
    String day =
        form.value("day").equals(call.today().toString())
            ? ""
            : times.day(LocalDate.parse(form.value("day")));
    var page = new LookPage(practice, group, form, day, Careful.isOn(call.book()));
    return form.ok()
        ? Reply.page("free/markers/look.jte", page)
        : Reply.again("free/markers/look.jte", page);
  }

  private Reply keep(Call call) {
    return MarkGroup.byKey(call.param("group"))
        .map(group -> keep(call, group))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call, MarkGroup group) {
    Form form = call.form();
    LocalDate day =
        Form.empty()
            .with("day", form.value("day"))
            .date("day", LocalDate.EPOCH, call.today())
            .orElse(call.today());
    form.with("day", day).with("id", MarkLook.idOf(group, day));
    MarkLook look = MarkLook.read(form, group, day);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(MarkLook.TYPE, sent, look, "Kept.", practice.path()))
        .orElseGet(() -> look(call, group, form));
  }

  private Reply mark(Call call) {
    Marks marks = Marks.of(call.book());
    return Mark.byKey(call.param("mark"))
        .filter(mark -> !marks.course(mark).isEmpty())
        .map(mark ->
            Reply.page(
                "free/markers/mark.jte",
                new MarkPage(
                    practice,
                    mark,
                    CoursePicture.of(mark, marks, Times.of(call)),
                    mark == Mark.MISSING)))
        .orElse(new Reply.NotFound());
  }

  private Reply looks(Call call) {
    return Reply.page(
        "free/markers/looks.jte",
        new LooksPage(practice, Marks.of(call.book()).looks().reversed(), Times.of(call)));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(MarkLook.TYPE, id, "Taken out.", practice.at("looks")))
        .orElse(new Reply.NotFound());
  }
}
