package org.homeward.path.see.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.chats.outcome.Silence;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.see.balance.Thing;
import org.homeward.path.see.status.Found;
import org.homeward.path.see.status.Question;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A history, from the file to what is kept of it.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChatsTest {
  private static final String HERE = "/n/r6";

  @TempDir Path folder;

  private final OpenBook open = OpenBook.at("2026-10-03T20:00:00Z");

  @AfterEach
  void close() {
    open.close();
  }

  private String give(GivenFiles files) throws IOException {
    try (var upload = files.upload()) {
      return led(open.give(HERE + "/give", upload).orElseThrow());
    }
  }

  /// Where a reply leads, once nothing is being read any more.
  private String led(Reply reply) {
    if (!(reply instanceof Reply.SeeOther(String path))) {
      return "";
    }
    if (!path.equals(HERE + "/wait")) {
      return path;
    }
    State settled = Desk.of(open.book()).settled(30_000);
    return GivePages.next(new ChatsPractice(), settled);
  }

  private String post(String path, String... namesAndValues) {
    Form form = Form.empty();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return led(open.post(HERE + path, form).orElseThrow());
  }

  private String html(String path) {
    return open.html(HERE + path).replaceAll("\\s+", " ");
  }

  private void opensTheHistory() throws IOException {
    opens(GivenFiles.history());
  }

  private void opens(String history) throws IOException {
    assertEquals(HERE + "/who", give(new GivenFiles(folder).with("chat.txt", history)));
    String me = html("/who").contains("value=\"0\"><span>Noor") ? "1" : "0";
    assertEquals(HERE + "/memory", post("/who", "me", me));
  }

  @Test
  void a_history_is_remembered_first_and_then_seen() throws IOException {
    opensTheHistory();
    assertEquals(HERE + "/see", post("/memory", "starts", "5", "last-kind", "weeks"));
    String page = html("/see");
    assertTrue(page.contains("1,080 messages, January 2025 to "), page);
    assertTrue(page.contains("You remembered: you start 5 of ten."), page);
    assertTrue(page.contains("You started 180 of 270 conversations: 67 of 100."), page);
    assertTrue(page.contains("Nobody wrote for 30 days, once."), page);
    assertTrue(page.contains("What is counted: Messages of theirs after at least 8 hours"), page);
    assertTrue(page.contains("What the file cannot show"), page);
  }

  @Test
  void every_figure_opens_the_messages_behind_it_and_they_what_stood_around() throws IOException {
    opensTheHistory();
    String theirs = html("/behind/initiations/them/1");
    assertTrue(theirs.contains("90 messages"), theirs);
    assertTrue(theirs.contains("How was the lake today?"), theirs);
    assertFalse(theirs.contains("Cold, and very bright"), theirs);
    String around = html("/at/8");
    assertTrue(around.contains("Cold, and very bright"), around);
    assertEquals(HERE + "/words/1", post("/words", "words", "MARZIPAN"));
    assertTrue(html("/words/1").contains("1 message, "));
    for (String wrong :
        List.of("/behind/nothing/me/1", "/behind/replies/nobody/1", "/at/99999", "/words/7")) {
      assertEquals(new Reply.NotFound(), open.get(HERE + wrong).orElseThrow(), wrong);
    }
  }

  @Test
  void what_the_history_counts_is_offered_beside_who_does_what_and_nothing_else_is()
      throws IOException {
    var shares = new FoundShares();
    assertTrue(shares.find(open.book(), Thing.STARTS).isEmpty());
    opensTheHistory();
    var starts = shares.find(open.book(), Thing.STARTS).orElseThrow();
    assertEquals(180 / 270.0, starts.mine());
    assertEquals("Conversations started in your messages: 180 of 270 are yours.", starts.words());
    assertTrue(open.get(starts.path()).orElseThrow() instanceof Reply.Page);
    assertTrue(shares.find(open.book(), Thing.PAYS).isEmpty());
  }

  @Test
  void days_and_counts_of_the_history_are_offered_up_to_the_day_of_looking() throws IOException {
    var days = new FoundDays();
    LocalDate late = LocalDate.parse("2026-08-12");
    assertTrue(days.find(open.book(), Question.KIND, late).isEmpty());
    opens(
        GivenFiles.history()
            + GivenFiles.said("2026-08-01T18:00", "Robin", "You are an idiot")
            + GivenFiles.said("2026-08-01T18:05", "Noor", "I hate you, you idiot")
            + GivenFiles.said("2026-08-11T20:00", "Robin", "Shall we meet on Friday?"));
    Found kind = days.find(open.book(), Question.KIND, late).orElseThrow();
    assertEquals(Optional.of(LocalDate.parse("2025-02-15")), kind.day());
    assertTrue(days.find(open.book(), Question.KIND, LocalDate.parse("2025-02-01")).isEmpty());
    Found out = days.find(open.book(), Question.OUT, late).orElseThrow();
    assertEquals(Optional.of(LocalDate.parse("2026-08-11")), out.day());
    assertTrue(open.html(out.path()).contains("Shall we meet"));
    Found fights = days.find(open.book(), Question.FIGHTS, late).orElseThrow();
    assertEquals(1, fights.count().orElseThrow());
    Found later =
        days.find(open.book(), Question.FIGHTS, LocalDate.parse("2026-10-03")).orElseThrow();
    assertTrue(later.count().isEmpty());
    assertTrue(later.words().endsWith("on 1 August 2026. They end on 11 August 2026."));
    assertTrue(days.find(open.book(), Question.NEAR, late).isEmpty());
  }

  @Test
  void a_period_changes_every_figure_and_nothing_outside_the_history_does() throws IOException {
    opensTheHistory();
    post("/period", "from", "2025-02", "to", "2025-04");
    assertTrue(html("/see").contains("February 2025 to April 2025."));
    post("/period", "from", "1990-01", "to", "1990-02");
    assertTrue(html("/see").contains("February 2025 to April 2025."));
    post("/period");
    assertTrue(html("/see").contains("1,080 messages, January 2025 to "));
  }

  @Test
  void a_kept_figure_comes_back_in_an_urge_and_can_be_named_and_taken_out() throws IOException {
    opensTheHistory();
    post("/keep/starts");
    Entry<KeptFigure> kept = KeptFigures.of(open.book()).newestFirst().getFirst();
    assertEquals("Who starts", kept.fact().name());
    assertEquals(270, kept.fact().count());
    assertEquals(LocalDate.of(2026, 8, 11), kept.fact().through());
    open.post("/n/m2/begin", Form.empty());
    Reply begun = open.post("/n/m2/begin", Form.empty()).orElseThrow();
    String urge = open.html(((Reply.SeeOther) begun).path());
    assertTrue(urge.contains("You started 180 of 270 conversations"), urge);

    Form form = Form.empty().with("id", kept.id()).with("seen", kept.sequence());
    open.post(HERE + "/kept/keep", form.with("name", "Always me"));
    assertTrue(html("/kept").contains("Always me"));
    post("/kept/" + kept.id() + "/remove");
    assertEquals(List.of(), KeptFigures.of(open.book()).newestFirst());
  }

  @Test
  void a_silence_is_a_time_apart_only_if_the_person_says_so() throws IOException {
    opensTheHistory();
    assertTrue(html("/see").contains("Were these times apart?"));
    TimeApart found = KeepPages.timeApart(firstSilence(), true);
    post("/apart/" + found.from() + "/" + found.to() + "/yes");
    assertTrue(
        open.book().find(TimeApart.TYPE, TimeApart.idOf(found.from(), found.to())).isPresent());
    assertFalse(html("/see").contains("Were these times apart?"));
    assertTrue(html("/kept").contains("30 days"));
    assertEquals(
        new Reply.NotFound(),
        open.post(HERE + "/apart/2020-01-01/2020-02-01/yes", Form.empty()).orElseThrow());
  }

  private Silence firstSilence() {
    return ((State.Open) Desk.of(open.book()).state())
        .chat()
        .measured()
        .results()
        .silences()
        .getFirst();
  }

  @Test
  void messages_are_kept_only_if_asked_and_removed_when_asked() throws IOException {
    opensTheHistory();
    assertFalse(ChatsPractice.isKept(open.book()));
    post("/archive/keep");
    assertTrue(ChatsPractice.isKept(open.book()));
    post("/close");
    assertEquals(HERE, led(open.get(HERE + "/see").orElseThrow()));
    assertEquals(HERE + "/see", post("/archive/open"));
    assertTrue(html("/see").contains("You started 180 of 270 conversations"));
    post("/archive/remove");
    assertFalse(ChatsPractice.isKept(open.book()));
  }

  @Test
  void locking_clears_the_desk_and_what_lay_on_the_disk() throws IOException {
    opensTheHistory();
    give(new GivenFiles(folder).with("chat.txt", GivenFiles.unclear()));
    Desk desk = Desk.of(open.book());
    assertTrue(desk.state() instanceof State.Dates);
    desk.close();
    assertEquals(new State.Clear(), desk.state());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void what_is_no_chat_is_said_in_words_and_nothing_of_it_stays() throws IOException {
    Map<String, String> wrong =
        Map.of(
            "empty.txt", "", "notes.txt", "Milk\nBread\n", "picture.jpg", "\u00ff\u00d8 no chat");
    for (Map.Entry<String, String> file : wrong.entrySet()) {
      assertEquals(
          HERE, give(new GivenFiles(folder).with(file.getKey(), file.getValue())), file.getKey());
      Reply.Page page = (Reply.Page) open.get(HERE).orElseThrow();
      assertEquals(422, page.status(), file.getKey());
      assertEquals(new State.Clear(), Desk.of(open.book()).state());
    }
    assertEquals("", give(new GivenFiles(folder)), "no file at all is asked for again");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void dates_that_can_be_read_in_two_ways_are_asked_about_with_examples() throws IOException {
    assertEquals(
        HERE + "/dates", give(new GivenFiles(folder).with("chat.txt", GivenFiles.unclear())));
    assertTrue(html("/dates").contains("with the day first and"));
    assertEquals("", post("/dates"));
    assertEquals(HERE + "/who", post("/dates", "order", "day-first"));
  }

  @Test
  void little_is_counted_and_not_measured() throws IOException {
    give(new GivenFiles(folder).with("chat.txt", GivenFiles.unclear()));
    post("/dates", "order", "day-first");
    post("/who", "me", "0");
    String page = html("/see");
    assertTrue(page.contains("Figures from fewer than 300 messages or 30 days mislead"), page);
    assertFalse(page.contains("Who starts"), page);
  }

  @Test
  void two_files_of_one_chat_are_one_history() throws IOException {
    String text = GivenFiles.history();
    String half = text.substring(0, text.indexOf('\n', text.length() / 2) + 1);
    give(new GivenFiles(folder).with("old.txt", half).with("new.txt", text));
    post("/who", "me", "0");
    String page = html("/see");
    assertTrue(page.contains("1,080 messages"), page);
    assertTrue(page.contains("2 files were read as one history"), page);
  }

  @Test
  void the_first_week_without_contact_is_asked_about_and_can_be_overridden() {
    open.post("/n/p8/plan", Form.empty().with("day", "2026-10-01").with("seen", 0L));
    assertTrue(html("").contains("Maybe not this week"));
    post("/anyway");
    assertTrue(html("").contains("The exported chat"));
    open.goTo("2026-10-12T20:00:00Z");
    assertTrue(html("").contains("The exported chat"));
  }

  @Test
  void after_a_quarter_of_an_hour_a_pause_is_offered_and_can_be_passed() throws IOException {
    opensTheHistory();
    html("/see");
    open.goTo("2026-10-03T20:16:00Z");
    assertEquals(HERE + "/rest", led(open.get(HERE + "/see").orElseThrow()));
    assertEquals(HERE + "/rest", led(open.get(HERE + "/at/1").orElseThrow()));
    assertTrue(html("/rest").contains("A quarter of an hour"));
    post("/rest");
    assertTrue(html("/see").contains("What the messages say"));
  }

  @Test
  void nothing_is_open_before_something_was_given() {
    for (String page : List.of("/see", "/who", "/memory", "/which", "/dates", "/wait", "/at/1")) {
      assertEquals(HERE, led(open.get(HERE + page).orElseThrow()), page);
    }
    for (String page :
        List.of("/keep/starts", "/archive/keep", "/archive/open", "/who", "/words", "/period")) {
      assertEquals(HERE, post(page), page);
    }
    assertEquals(new Reply.Words(""), open.get(HERE + "/far").orElseThrow());
  }

  @Test
  void what_was_remembered_says_so_in_words() {
    assertEquals("I skipped the questions.", Remembered.NOTHING.inWords());
    assertEquals(
        new EntryId("apart-2025-01-01-2025-02-01"),
        TimeApart.idOf(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)));
  }

  @Test
  void names_that_are_alike_are_suggested_as_one_person() {
    assertTrue(SameNames.alike("Noor", "Noor K."));
    assertTrue(SameNames.alike("José", "jose"));
    assertTrue(SameNames.alike("+34 600 111 222", "34600111222"));
    assertFalse(SameNames.alike("Noor", "Robin"));
    assertEquals(1, SameNames.suggestions(List.of("Noor", "Robin", "Noor K.")).size());
  }
}
