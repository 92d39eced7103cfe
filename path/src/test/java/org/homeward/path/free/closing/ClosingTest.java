package org.homeward.path.free.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.free.forgive.ForgiveLetter;
import org.homeward.path.free.forgive.ForgiveWish;
import org.homeward.path.free.markers.Mark;
import org.homeward.path.free.markers.MarkGroup;
import org.homeward.path.free.markers.MarkLook;
import org.homeward.path.hold.contact.Contact;
import org.homeward.path.hold.contact.ContactKind;
import org.homeward.path.hold.contact.Hope;
import org.homeward.path.hold.contact.Outcome;
import org.homeward.path.practice.TestBook;
import org.homeward.path.registry.Practices;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Sessions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private final Practices practices = new Practices();
  private final TestBook book = new TestBook(practices.types().toArray(EntryType<?>[]::new));
  private final ClosingPractice closing = new ClosingPractice(practices::all);
  private final Routes behind = new Routes();

  ClosingTest() {
    practices.routes(new Routes(), behind);
  }

  private void looksAt(LocalDate day, int left) {
    var look = new MarkLook(day, MarkGroup.DOING, List.of(new MarkLook.Rated(Mark.LOOKING, left)));
    book.book().write(MarkLook.TYPE, look);
  }

  private Reply opens(String path) {
    Routes.Found found = behind.find("GET", path).orElseThrow();
    var session = new Sessions(book.clock(), new java.security.SecureRandom()).begin();
    return found
        .page()
        .apply(new Call(path, found.params(), Form.empty(), session, book.book(), book.clock()));
  }

  private static Form sent(Map<String, String> fields) {
    Form form = Form.empty();
    fields.forEach(form::with);
    return form;
  }

  @Test
  void going_home_is_offered_after_three_quiet_months_and_not_before() {
    looksAt(FIRST, 0);
    looksAt(FIRST.plusDays(40), 1);
    looksAt(FIRST.plusDays(80), 0);
    book.at("2026-05-30T10:00");
    assertEquals(List.of(), closing.steps(book.moment()));
    book.at("2026-05-31T10:00");
    assertEquals(1, closing.steps(book.moment()).size());
    assertTrue(Quiet.of(book.moment()).sentence().contains("about three months"));
  }

  @Test
  void a_contact_ends_the_quiet_and_a_feeling_does_not() {
    looksAt(FIRST, 0);
    looksAt(FIRST.plusDays(40), 0);
    looksAt(FIRST.plusDays(80), 0);
    var feeling = new MarkLook.Rated(Mark.LOVING, 10);
    book.book()
        .write(
            MarkLook.TYPE, new MarkLook(FIRST.plusDays(81), MarkGroup.FEELING, List.of(feeling)));
    book.at("2026-06-20T10:00");
    assertTrue(Quiet.of(book.moment()).isMonths());
    var contact =
        new Contact(
            ContactKind.WRITING,
            LocalDate.of(2026, 5, 1),
            Optional.empty(),
            Optional.empty(),
            Hope.NONE,
            Outcome.NONE,
            List.of());
    book.book().write(Contact.TYPE, contact);
    assertEquals(Optional.of(LocalDate.of(2026, 5, 2)), Quiet.of(book.moment()).since());
    assertFalse(Quiet.of(book.moment()).isMonths());
  }

  @Test
  void the_first_day_stands_as_it_was_written_then_and_the_last_as_it_stands_now() {
    List<EntryType<?>> pages = closing.pages();
    assertEquals(Optional.empty(), FirstAndLast.of(book.book(), pages, TestBook.ZONE));
    book.at("2026-03-02T21:00");
    var wish = book.book().write(ForgiveWish.TYPE, new ForgiveWish("that it stops"));
    FirstAndLast one = FirstAndLast.of(book.book(), pages, TestBook.ZONE).orElseThrow();
    assertEquals(Optional.empty(), one.last());
    book.at("2026-09-02T21:00");
    book.book().put(ForgiveWish.TYPE, wish.id(), new ForgiveWish("that they are well"));
    book.book().put(Lessons.TYPE, Lessons.ONLY, new Lessons("not a page of the way", ""));
    FirstAndLast both = FirstAndLast.of(book.book(), pages, TestBook.ZONE).orElseThrow();
    assertEquals("that it stops", both.first().words().getFirst().text());
    assertEquals(
        List.of(new FirstAndLast.Words("A wish", "that they are well")),
        both.last().orElseThrow().words());
  }

  @Test
  void a_page_shows_at_most_two_of_a_kind_and_of_a_long_one_its_beginning() {
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("w".repeat(300)));
    book.book().write(ForgiveLetter.TYPE, new ForgiveLetter("x".repeat(2000), Optional.empty()));
    for (int i = 0; i < 9; i++) {
      book.book().write(ForgiveWish.TYPE, new ForgiveWish("wish " + i));
    }
    FirstAndLast both = FirstAndLast.of(book.book(), closing.pages(), TestBook.ZONE).orElseThrow();
    assertEquals(
        List.of("A wish", "A letter", "A wish"),
        both.first().words().stream().map(FirstAndLast.Words::kind).toList());
    assertTrue(both.first().words().get(1).text().length() <= FirstAndLast.LENGTH_MOST + 2);
  }

  @Test
  void what_was_said_comes_before_what_was_only_counted_and_nothing_stands_twice() {
    book.book().write(ForgiveLetter.TYPE, new ForgiveLetter("for the door", Optional.empty()));
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("8 of 10"));
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("that they are well"));
    FirstAndLast both = FirstAndLast.of(book.book(), closing.pages(), TestBook.ZONE).orElseThrow();
    assertEquals(
        List.of("for the door", "that they are well", "8 of 10"),
        both.first().words().stream().map(FirstAndLast.Words::text).toList());
  }

  @Test
  void lessons_need_one_of_two_and_their_lines_are_read_one_by_one() {
    Form empty = Form.empty();
    Lessons.read(empty);
    assertFalse(empty.ok());
    Form form = sent(Map.of("lines", "I ask early.\n\n  I leave by the third broken promise. "));
    Lessons lessons = Lessons.read(form);
    assertTrue(form.ok());
    assertEquals(
        List.of("I ask early.", "I leave by the third broken promise."), lessons.eachLine());
    Form again = Form.empty();
    lessons.fill(again);
    assertEquals(lessons, Lessons.read(again));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-10-03", "2026-10-02", "2047-01-01", "soon"})
  void a_seal_needs_a_day_from_tomorrow_to_twenty_years(String until) {
    Form form = sent(Map.of("until", until));
    Seal.read(form, LocalDate.of(2026, 10, 3));
    assertFalse(form.ok());
  }

  @Test
  void a_seal_opens_on_its_day_or_a_day_after_it_was_asked() {
    var seal = new Seal(LocalDate.of(2027, 1, 1), Optional.empty());
    book.at("2026-10-03T22:00");
    assertFalse(seal.canOpen(book.moment()));
    Seal asked = seal.askedAt(book.moment().now());
    book.at("2026-10-04T21:59");
    assertFalse(asked.canOpen(book.moment()));
    book.at("2026-10-04T22:00");
    assertTrue(asked.canOpen(book.moment()));
    assertFalse(asked.notAsked().canOpen(book.moment()));
    book.at("2027-01-01T00:01");
    assertTrue(seal.canOpen(book.moment()));
  }

  @Test
  void under_a_seal_the_pages_are_out_of_sight_and_what_a_bad_hour_needs_is_not() {
    assertEquals(Reply.Page.class, opens("/n/s7").getClass());
    book.book().put(Seal.TYPE, Seal.ONLY, new Seal(LocalDate.of(2030, 1, 1), Optional.empty()));
    Reply sealed = Reply.see("/n/o2/sealed");
    for (String path :
        List.of("/", "/p", "/n/s7", "/n/s7/history", "/n/o2", "/n/o2/history", "/n/k4")) {
      assertEquals(sealed, opens(path), path);
    }
    for (String path : List.of("/n/o2/sealed", "/n/o2/page", "/n/p8/slip", "/n/f9", "/n/d5")) {
      assertEquals(Reply.Page.class, opens(path).getClass(), path);
    }
    book.reopen();
    assertEquals(sealed, opens("/"));
  }
}
