package org.homeward.path.prepare.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CircleTest {
  private static final String NOW = "2026-11-22T21:00:00Z";

  @ParameterizedTest
  @CsvSource({
    "ANY,03:00,TUESDAY,true",
    "DAY,07:59,TUESDAY,false",
    "DAY,08:00,TUESDAY,true",
    "DAY,17:59,FRIDAY,true",
    "DAY,18:00,FRIDAY,false",
    "DAY,10:00,SATURDAY,false",
    "EVENING,17:59,MONDAY,false",
    "EVENING,18:00,SUNDAY,true",
    "EVENING,22:29,SUNDAY,true",
    "EVENING,22:30,SUNDAY,false",
    "WEEKEND,10:00,SATURDAY,true",
    "WEEKEND,22:30,SATURDAY,false",
    "WEEKEND,10:00,MONDAY,false"
  })
  void somebody_can_be_called_in_the_hours_they_said(
      Hours hours, LocalTime time, DayOfWeek day, boolean reachable) {
    assertEquals(reachable, ally("Mara", "0170 555", List.of(hours)).canBeCalled(time, day));
  }

  @Test
  void where_nothing_was_said_a_call_is_possible_by_day_and_not_at_night() {
    Ally ally = ally("Mara", "0170 555", List.of());
    assertTrue(ally.canBeCalled(LocalTime.of(22, 0), DayOfWeek.MONDAY));
    assertFalse(ally.canBeCalled(LocalTime.of(2, 0), DayOfWeek.MONDAY));
  }

  @Test
  void nobody_without_a_number_can_be_called() {
    assertFalse(ally("Mara", "", List.of(Hours.ANY)).canBeCalled(LocalTime.NOON, DayOfWeek.MONDAY));
  }

  @Test
  void the_reachable_stand_in_the_order_the_person_gave() {
    try (OpenBook open = OpenBook.at(NOW)) {
      open.book().write(Ally.TYPE, ally("Mara", "1", List.of()));
      open.book().write(Ally.TYPE, ally("Theo", "22", List.of(Hours.DAY)));
      Entry<Ally> ina = open.book().write(Ally.TYPE, ally("Ina", "333", List.of(Hours.ANY)));
      open.post("/n/d5/" + ina.id() + "/up", Form.empty());
      open.post("/n/d5/" + ina.id() + "/up", Form.empty());
      assertEquals(List.of("Ina", "Mara"), names(open, LocalTime.of(21, 0)));
      assertEquals(List.of("Ina"), names(open, LocalTime.of(3, 0)));
      assertTrue(open.html("/n/d5/now").contains("href=\"tel:333\""));
    }
  }

  private static List<String> names(OpenBook open, LocalTime time) {
    return Circle.of(open.book()).reachable(time, DayOfWeek.SUNDAY).stream()
        .map(ally -> ally.fact().name())
        .toList();
  }

  private static Ally ally(String name, String phone, List<Hours> hours) {
    return new Ally(name, Optional.empty(), phone, "", List.of(), hours, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "+49 170 555-01, tel:+4917055501",
    "(0711) 555/01, tel:071155501",
    "988, tel:988",
    "٠١٧٠ ٥٥٥, tel:0170555"
  })
  void a_number_is_dialled_as_it_was_meant(String typed, String link) {
    Ally ally = Ally.read(named().with("phone", typed));
    assertEquals(Optional.of(link), ally.callLink());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12a", "49+170", "1234567890123456", "tel:988", "988;ext=1", "+"})
  void what_is_no_number_is_asked_about_again(String typed) {
    Form form = named().with("phone", typed);
    assertEquals("", Ally.read(form).phone());
    assertFalse(form.error("phone").isEmpty());
    assertEquals(typed, form.value("phone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mara@example.org", "m.a+x@sub.example.org", "jürgen@bücher.example"})
  void an_address_is_kept_as_typed(String typed) {
    Form form = named().with("email", typed);
    assertEquals(typed, Ally.read(form).email());
    assertTrue(form.ok());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mara", "mara@", "mara@example", "a b@example.org", "a@b@c.org", "a@.org"})
  void what_is_no_address_is_asked_about_again(String typed) {
    Form form = named().with("email", typed);
    assertEquals("", Ally.read(form).email());
    assertFalse(form.error("email").isEmpty());
  }

  private static Form named() {
    return Form.empty().with("name", "Mara");
  }

  @Test
  void the_words_to_ask_with_stand_in_the_message_already() {
    Ally ally =
        Ally.read(
            named()
                .with("phone", "0170 555")
                .with("email", "a&b?c@example.org")
                .with("words", "Can I call? & now+then"));
    assertEquals(
        Optional.of("sms:0170555?body=Can%20I%20call%3F%20%26%20now%2Bthen"), ally.textLink());
    assertEquals(
        Optional.of("mailto:a%26b%3Fc@example.org?body=Can%20I%20call%3F%20%26%20now%2Bthen"),
        ally.mailLink());
  }

  @Test
  void a_name_is_needed_and_has_its_bound() {
    Form none = Form.empty();
    Ally.read(none);
    assertFalse(none.error("name").isEmpty());
    assertTrue(okWithName("x".repeat(Ally.NAME_MAX)));
    assertFalse(okWithName("x".repeat(Ally.NAME_MAX + 1)));
  }

  private static boolean okWithName(String name) {
    Form form = Form.empty().with("name", name);
    Ally.read(form);
    return form.ok();
  }

  @Test
  void somebody_sent_by_the_form_is_kept_found_and_taken_out() {
    try (OpenBook open = OpenBook.at(NOW)) {
      Form form =
          named()
              .with("id", "a1")
              .with("seen", 0L)
              .with("phone", "0170 555")
              .withAll("hours", List.of("any", "evening"));
      assertEquals(Optional.of(new Reply.SeeOther("/n/d5")), open.post("/n/d5/keep", form));
      Ally kept = Circle.of(open.book()).all().getFirst().fact();
      assertEquals(List.of(Hours.ANY, Hours.EVENING), kept.hours());
      assertTrue(open.html("/n/d5").contains("Mara"));
      assertTrue(open.html("/n/d5/a1/edit").contains("0170 555"));
      open.post("/n/d5/a1/remove", Form.empty());
      assertEquals(List.of(), Circle.of(open.book()).all());
    }
  }

  @Test
  void an_empty_circle_proposes_one_person_and_says_that_a_help_line_counts() {
    try (OpenBook open = OpenBook.at(NOW)) {
      var moment = new Moment(open.book(), Instant.parse(NOW), TestBook.ZONE);
      var steps = new CirclePractice(HelpLines.packed()).steps(moment);
      assertEquals("One person you could call at night", steps.getFirst().title());
      assertTrue(open.html("/n/d5").contains("A help line counts"));
    }
  }

  @Test
  void the_page_for_a_friend_leaves_out_what_was_emptied() {
    try (OpenBook open = OpenBook.at(NOW)) {
      assertTrue(open.html("/n/d5/page/print").contains("What does not help"));
      Form form = Form.empty().with("helps", "Soup").with("seen", 0L);
      assertEquals(
          Optional.of(new Reply.SeeOther("/n/d5/page/print")), open.post("/n/d5/page", form));
      String print = open.html("/n/d5/page/print");
      assertTrue(print.contains("Soup"));
      assertFalse(print.contains("What does not help"));
      assertFalse(print.contains("Homeward"));
    }
  }
}
