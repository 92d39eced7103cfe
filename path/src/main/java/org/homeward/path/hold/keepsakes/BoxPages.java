package org.homeward.path.hold.keepsakes;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadTrouble;
import org.homeward.web.upload.UploadedFile;

/// The box: its day, putting files in, and opening it.
final class BoxPages {
  private static final long SOON_MILLIS = 900;
  private static final int YEARS_MOST = 10;

  private final KeepsakesPractice practice;

  BoxPages(KeepsakesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("box"), call -> show(call, Form.empty()))
        .get(practice.at("box/day"), call -> day(call, Form.empty()))
        .post(practice.at("box/day"), this::keepDay)
        .upload(practice.at("box/put"), this::put)
        .get(practice.at("box/wait"), this::waiting)
        .get(practice.at("box/far"), this::howFar)
        .post(practice.at("box/ask"), this::ask)
        .post(practice.at("box/leave"), this::leave)
        .post(practice.at("box/open"), this::open)
        .post(practice.at("box/close"), this::close);
  }

  /// For how long a box is closed.
  enum Span {
    QUARTER("Three months", Period.ofMonths(3)),
    HALF("Half a year", Period.ofMonths(6)),
    YEAR("A year", Period.ofYears(1)),
    OWN("A day of my own", Period.ZERO);

    private final String label;
    private final Period period;

    Span(String label, Period period) {
      this.label = label;
      this.period = period;
    }
  }

  /// What the box shows.
  ///
  /// @param open whether what is in it is shown
  /// @param mayOpen whether it may be opened now
  /// @param ready when it may be opened, where that was asked for; empty where it was not
  record BoxPage(
      KeepsakesPractice practice,
      Form form,
      Box box,
      boolean open,
      boolean mayOpen,
      Optional<String> ready,
      boolean careful,
      String pleasant,
      Times times) {
    long bytesMost() {
      return UploadBody.BYTES_MAX;
    }

    int filesMost() {
      return UploadBody.FILES_MAX;
    }

    long eachMost() {
      return Sealed.SIZE_MAX;
    }

    /// A file's size, as one says it.
    String size(Entry<Sealed> file) {
      return Sealed.said(file.fact().size());
    }
  }

  /// What the form of the day shows.
  ///
  /// @param closed the day until which it is closed already; empty where it is not
  record DayPage(
      KeepsakesPractice practice, Form form, List<Option> spans, Optional<String> closed) {}

  /// What the page of waiting shows.
  record WaitPage(KeepsakesPractice practice, int percent, String words) {}

  private Reply show(Call call, Form form) {
    Box box = Box.of(call.book());
    if (box.lid().isEmpty()) {
      return day(call, Form.empty());
    }
    if (Packing.of(call.book()).isRunning()) {
      return Reply.see(practice.at("box/wait"));
    }
    Packing.of(call.book()).takeTrouble().ifPresent(words -> form.error("files", words));
    Lid lid = box.lid().get();
    Times times = Times.of(call);
    boolean careful = Careful.isOn(call.book());
    var page =
        new BoxPage(
            practice,
            form,
            box,
            box.isOpenOn(call.today()),
            lid.mayOpen(call.now(), call.zone(), careful),
            lid.waitsUntil(call.now()).map(times::dayAndClock),
            careful,
            Pleasant.on(call.today()),
            times);
    return form.ok()
        ? Reply.page("hold/keepsakes/box.jte", page)
        : Reply.again("hold/keepsakes/box.jte", page);
  }

  private static Optional<LocalDate> closedUntil(Call call) {
    return Box.of(call.book()).lid().map(Lid::opens).filter(day -> day.isAfter(call.today()));
  }

  private Reply day(Call call, Form form) {
    List<Option> spans =
        Arrays.stream(Span.values()).map(each -> Option.of(each, each.label)).toList();
    var page =
        new DayPage(practice, form, spans, closedUntil(call).map(day -> Times.of(call).day(day)));
    return form.ok()
        ? Reply.page("hold/keepsakes/day.jte", page)
        : Reply.again("hold/keepsakes/day.jte", page);
  }

  private Reply keepDay(Call call) {
    Form form = call.form();
    LocalDate today = call.today();
    // A day that is set can be moved away, not nearer: that is what asking is for.
    LocalDate first = closedUntil(call).orElse(today).plusDays(1);
    Optional<Span> span = form.choice("span", Span.class);
    Optional<LocalDate> own = form.date("day", first, today.plusYears(YEARS_MOST));
    if (span.isEmpty() && own.isEmpty()) {
      form.error("span", "Choose how long, or write a day.");
    }
    Optional<LocalDate> day =
        span.filter(each -> each != Span.OWN).map(each -> today.plus(each.period)).or(() -> own);
    if (day.isEmpty()) {
      form.error("day", "Write the day on which it may open.");
    } else if (day.get().isBefore(first)) {
      form.error("span", "It is closed for longer than that already.");
    }
    if (!form.ok()) {
      return day(call, form);
    }
    call.book().put(Lid.TYPE, Lid.ONLY, Lid.closedUntil(day.orElseThrow()));
    return call.seeSaying(
        "Closed until " + Times.of(call).day(day.get()) + ".", practice.at("box"));
  }

  private Reply put(Call call) {
    Form form = Form.empty();
    if (Box.of(call.book()).lid().isEmpty()) {
      return Reply.see(practice.at("box"));
    }
    Optional<UploadTrouble> trouble = call.upload().trouble();
    if (trouble.isPresent()) {
      form.error("files", words(trouble.get()));
      return show(call, form);
    }
    List<UploadedFile> files = call.upload().take();
    List<UploadedFile> large =
        files.stream().filter(each -> each.size() > Sealed.SIZE_MAX).toList();
    if (files.isEmpty()) {
      form.error("files", "Choose a file first.");
    } else if (!large.isEmpty()) {
      form.error(
          "files",
          "This is more than 200 MB: " + large.getFirst().name() + ". Nothing was put in.");
    }
    if (!form.ok()) {
      files.forEach(UploadedFile::close);
      return show(call, form);
    }
    Packing packing = Packing.of(call.book());
    if (!packing.begin(call.book(), files)) {
      files.forEach(UploadedFile::close);
      form.error("files", "Others are being put in right now. Give it a moment.");
      return show(call, form);
    }
    packing.await(SOON_MILLIS);
    return Reply.see(practice.at(packing.isRunning() ? "box/wait" : "box"));
  }

  private static String words(UploadTrouble trouble) {
    return switch (trouble) {
      case TOO_MANY ->
          "Choose at most " + UploadBody.FILES_MAX + " files at once. Nothing was put in.";
      case TOO_LARGE -> "That is more than 2 GB at once. Nothing was put in.";
      case NO_ROOM -> "There is not enough room on this disk. Nothing was put in.";
      case NOT_OURS, MALFORMED -> "It did not arrive whole. Nothing was put in. Try it again.";
    };
  }

  private Reply waiting(Call call) {
    Packing packing = Packing.of(call.book());
    return packing.isRunning()
        ? Reply.page(
            "hold/keepsakes/wait.jte",
            new WaitPage(practice, packing.percent(), words(packing.percent())))
        : Reply.see(practice.at("box"));
  }

  private static String words(int percent) {
    return "Sealing it. " + percent + " of 100.";
  }

  private Reply howFar(Call call) {
    Packing packing = Packing.of(call.book());
    return new Reply.Words(
        packing.isRunning() ? packing.percent() + "\n" + words(packing.percent()) : "");
  }

  private Optional<Lid> lid(Call call) {
    return Box.of(call.book()).lid();
  }

  private Reply keep(Call call, Lid lid, String words) {
    call.book().put(Lid.TYPE, Lid.ONLY, lid);
    return call.seeSaying(words, practice.at("box"));
  }

  private Reply ask(Call call) {
    return lid(call)
        .filter(lid -> lid.waitsUntil(call.now()).isEmpty())
        .map(lid -> keep(call, lid.askedAt(call.now()), "Asked. Tomorrow it can be opened."))
        .orElseGet(() -> Reply.see(practice.at("box")));
  }

  private Reply leave(Call call) {
    return lid(call)
        .map(lid -> keep(call, lid.notAsked(), "It stays closed."))
        .orElseGet(() -> Reply.see(practice.at("box")));
  }

  private Reply open(Call call) {
    return lid(call)
        .filter(lid -> lid.mayOpen(call.now(), call.zone(), Careful.isOn(call.book())))
        .map(lid -> keep(call, lid.openedOn(call.today()), "It is open until the end of this day."))
        .orElseGet(() -> Reply.see(practice.at("box")));
  }

  /// Closed again: until the same day where that is still to come; else a new one is asked for.
  private Reply close(Call call) {
    Optional<LocalDate> until = closedUntil(call);
    if (until.isEmpty()) {
      return Reply.see(practice.at("box/day"));
    }
    return keep(call, Lid.closedUntil(until.get()), "It is closed again.");
  }
}
