package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.history.Found;
import org.homeward.chats.history.History;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading.Choices;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadTrouble;
import org.homeward.web.upload.UploadedFile;

/// From a file in somebody's hand to a history on the desk: giving it, waiting, and the questions
/// that only the person can answer.
final class GivePages {
  private static final long SOON_MILLIS = 900;
  private static final int CHATS_SHOWN = 150;

  private final ChatsPractice practice;

  GivePages(ChatsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::start)
        .post(practice.at("anyway"), this::anyway)
        .upload(practice.at("give"), this::give)
        .get(practice.at("wait"), this::waiting)
        .get(practice.at("far"), this::howFar)
        .post(practice.at("stop"), this::stop)
        .get(practice.at("which"), this::which)
        .post(practice.at("which"), this::chosen)
        .get(practice.at("dates"), this::dates)
        .post(practice.at("dates"), this::ordered);
  }

  /// What the first page shows.
  ///
  /// @param kept whether the messages of an earlier time are kept here
  /// @param figures how many figures are kept
  record StartPage(
      ChatsPractice practice,
      Form form,
      boolean kept,
      int figures,
      long bytesMost,
      int filesMost) {}

  /// What the page shows that asks in the first week.
  ///
  /// @param days how many days it is, in words
  record GatePage(ChatsPractice practice, String days, String pleasant) {}

  /// What the page of waiting shows.
  record WaitPage(ChatsPractice practice, int percent, String words) {}

  /// What the page shows that asks which chat.
  ///
  /// @param more whether there are more than are shown
  record WhichPage(ChatsPractice practice, Form form, List<Option> chats, boolean more) {}

  /// What the page shows that asks for the order of day and month.
  record DatesPage(ChatsPractice practice, Form form, String question, List<Option> orders) {}

  /// Where the person is led by what is on the desk.
  static String next(ChatsPractice practice, State state) {
    return switch (state) {
      case State.Clear clear -> practice.path();
      case State.Refused refused -> practice.path();
      case State.Reading reading -> practice.at("wait");
      case State.Which which -> practice.at("which");
      case State.Dates dates -> practice.at("dates");
      case State.Read read -> practice.at("who");
      case State.Open open -> practice.at("see");
    };
  }

  private Reply start(Call call) {
    Desk desk = Desk.of(call.book());
    Optional<Long> days = ChatsPractice.firstWeek(Moment.of(call));
    if (days.isPresent() && !desk.goesOn()) {
      String words = days.get() == 0 ? "" : Times.days(days.get());
      return Reply.page(
          "see/chats/gate.jte", new GatePage(practice, words, Pleasant.on(call.today())));
    }
    return switch (desk.state()) {
      case State.Clear clear -> start(call, Form.empty());
      case State.Refused(String sentence) -> {
        desk.clear();
        yield start(call, wrong(sentence));
      }
      case State.Reading reading -> Reply.see(next(practice, reading));
      case State.Which which -> Reply.see(next(practice, which));
      case State.Dates dates -> Reply.see(next(practice, dates));
      case State.Read read -> Reply.see(next(practice, read));
      case State.Open open -> Reply.see(next(practice, open));
    };
  }

  private static Form wrong(String sentence) {
    Form form = Form.empty();
    form.error("files", sentence);
    return form;
  }

  private Reply start(Call call, Form form) {
    var page =
        new StartPage(
            practice,
            form,
            ChatsPractice.isKept(call.book()),
            KeptFigures.of(call.book()).newestFirst().size(),
            UploadBody.BYTES_MAX,
            UploadBody.FILES_MAX);
    return form.ok()
        ? Reply.page("see/chats/start.jte", page)
        : Reply.again("see/chats/start.jte", page);
  }

  private Reply anyway(Call call) {
    Desk.of(call.book()).goOn();
    return Reply.see(practice.path());
  }

  private Reply give(Call call) {
    Optional<UploadTrouble> trouble = call.upload().trouble();
    if (trouble.isPresent()) {
      return start(call, wrong(words(trouble.get())));
    }
    List<UploadedFile> files = call.upload().take();
    if (files.isEmpty()) {
      return start(call, wrong("Choose a file first. The steps for your app are below."));
    }
    Desk desk = Desk.of(call.book());
    desk.take(files, call.zone(), call.now());
    return soon(desk);
  }

  private static String words(UploadTrouble trouble) {
    return switch (trouble) {
      case TOO_MANY ->
          "Choose at most " + UploadBody.FILES_MAX + " files at once. Nothing was taken.";
      case TOO_LARGE ->
          "That is more than 2 GB. Export the chat without media: the words are all that is"
              + " needed.";
      case NO_ROOM ->
          "There is not enough room on this disk to open it. Export the chat without media, or make"
              + " some room.";
      case NOT_OURS, MALFORMED -> "The file did not arrive whole. Nothing was taken. Try it again.";
    };
  }

  /// What is read within a moment needs no page of waiting.
  private Reply soon(Desk desk) {
    return Reply.see(next(practice, desk.settled(SOON_MILLIS)));
  }

  private Reply waiting(Call call) {
    State state = Desk.of(call.book()).state();
    return state instanceof State.Reading(Task task)
        ? Reply.page(
            "see/chats/wait.jte", new WaitPage(practice, task.percent(), task.words(call.now())))
        : Reply.see(next(practice, state));
  }

  private Reply howFar(Call call) {
    return Desk.of(call.book()).state() instanceof State.Reading(Task task)
        ? new Reply.Words(task.percent() + "\n" + task.words(call.now()))
        : new Reply.Words("");
  }

  private Reply stop(Call call) {
    Desk.of(call.book()).clear();
    return call.seeSaying("Stopped. Nothing was kept.", practice.path());
  }

  private Reply which(Call call) {
    return Desk.of(call.book()).state() instanceof State.Which which
        ? which(which, Form.empty())
        : Reply.see(practice.path());
  }

  private Reply which(State.Which which, Form form) {
    List<Option> chats = new ArrayList<>();
    for (int i = 0; i < Math.min(CHATS_SHOWN, which.found().size()); i++) {
      Found found = which.found().get(i);
      String name = found.chat().name();
      String file = which.files().get(found.bundle());
      chats.add(
          new Option(
              Integer.toString(i),
              name.isEmpty() ? "Without a name" : name,
              which.files().size() > 1 ? file : ""));
    }
    var page = new WhichPage(practice, form, chats, which.found().size() > CHATS_SHOWN);
    return form.ok()
        ? Reply.page("see/chats/which.jte", page)
        : Reply.again("see/chats/which.jte", page);
  }

  private Reply chosen(Call call) {
    Desk desk = Desk.of(call.book());
    if (!(desk.state() instanceof State.Which which)) {
      return Reply.see(practice.path());
    }
    Form form = call.form();
    String name = form.value("name").strip();
    List<Found> chosen = name.isEmpty() ? ticked(which, form) : History.choose(which.found(), name);
    if (chosen.isEmpty()) {
      form.error(
          name.isEmpty() ? "chat" : "name",
          name.isEmpty() ? "Choose the chat." : "There is no chat of that name in the file.");
    } else if (!History.isOne(chosen)) {
      form.error(
          name.isEmpty() ? "chat" : "name",
          "Choose one chat of each file. Several are read as one only where they are the same one.");
    }
    if (!form.ok()) {
      return which(which, form);
    }
    desk.read(chosen, which.choices(), call.now());
    return soon(desk);
  }

  private static List<Found> ticked(State.Which which, Form form) {
    List<Found> ticked = new ArrayList<>();
    for (int i = 0; i < which.found().size(); i++) {
      if (form.has("chat", Integer.toString(i))) {
        ticked.add(which.found().get(i));
      }
    }
    return ticked;
  }

  private Reply dates(Call call) {
    return Desk.of(call.book()).state() instanceof State.Dates dates
        ? dates(dates, Form.empty())
        : Reply.see(practice.path());
  }

  private Reply dates(State.Dates dates, Form form) {
    List<Option> orders =
        List.of(
            Option.of(DayOrder.DAY_FIRST, "The day stands first", "31/12"),
            Option.of(DayOrder.MONTH_FIRST, "The month stands first", "12/31"));
    var page = new DatesPage(practice, form, dates.question(), orders);
    return form.ok()
        ? Reply.page("see/chats/dates.jte", page)
        : Reply.again("see/chats/dates.jte", page);
  }

  private Reply ordered(Call call) {
    Desk desk = Desk.of(call.book());
    if (!(desk.state() instanceof State.Dates dates)) {
      return Reply.see(practice.path());
    }
    Form form = call.form();
    Optional<DayOrder> order = form.choice("order", DayOrder.class);
    if (order.isEmpty()) {
      form.error("order", "Choose the one that fits. Your phone’s own way is a good guess.");
      return dates(dates, form);
    }
    var choices = new Choices(dates.choices().zone(), order.get(), dates.choices().me());
    desk.read(dates.chosen(), choices, call.now());
    return soon(desk);
  }
}
