package org.homeward.path.practice.calendar;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarFileTest {
  private static final Instant MADE = Instant.parse("2026-10-03T20:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-10-09");

  private static CalendarFile file(CalendarEvent... events) {
    return new CalendarFile(MADE, List.of(events));
  }

  private static String title(VEvent event) {
    return event.<Summary>getProperty("SUMMARY").orElseThrow().getValue();
  }

  @Test
  void another_program_reads_a_whole_day_with_its_title_its_id_and_when_it_was_made() {
    VEvent event =
        ReadBack.only(file(CalendarEvent.once("x1", "A quiet day", When.day(DAY))).text());
    assertEquals("A quiet day", title(event));
    assertEquals("x1", event.getUid().orElseThrow().getValue());
    assertEquals(MADE, requireNonNull(event.getDateTimeStamp()).getDate());
    assertEquals(DAY, requireNonNull(event.getDateTimeStart()).getDate());
    assertEquals(DAY.plusDays(1), requireNonNull(event.getDateTimeEnd()).getDate());
  }

  @Test
  void hours_are_those_of_the_clock_on_the_wall() {
    var hours = new When.Hours(DAY.atTime(17, 30), DAY.plusDays(2).atTime(8, 0));
    VEvent event = ReadBack.only(file(CalendarEvent.once("x1", "Home", hours)).text());
    Temporal start = requireNonNull(event.getDateTimeStart()).getDate();
    assertEquals(LocalDateTime.parse("2026-10-09T17:30"), start);
  }

  @Test
  void any_title_comes_back_as_it_was_typed_and_no_line_is_too_long() {
    long seed = 20261003;
    var random = new Random(seed);
    String letters = "ab ,;\\\":'ß漢字🌊\u0301é\nלום";
    int[] points = letters.codePoints().toArray();
    for (int round = 0; round < 300; round++) {
      var title = new StringBuilder("t");
      for (int i = random.nextInt(160); i > 0; i--) {
        title.appendCodePoint(points[random.nextInt(points.length)]);
      }
      title.append('.');
      // ical4j 4.4 reads an escaped backslash before an escaped line end as one thing.
      String typed = title.toString().replace("\\\n", "\\ \n");
      String text = file(CalendarEvent.once("x1", typed, When.day(DAY))).text();
      assertEquals(typed, title(ReadBack.only(text)), "seed " + seed);
      for (String line : text.split("\r\n", -1)) {
        int octets = line.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(octets <= CalendarFile.LINE_OCTETS_MAX, octets + " octets: " + line);
        assertFalse(line.contains("\n"), "seed " + seed);
      }
    }
  }

  @Test
  void a_title_cannot_write_a_line_of_its_own() {
    String text =
        file(CalendarEvent.once("x1", "a\r\nATTENDEE:mailto:b@example.org\u0007", When.day(DAY)))
            .text();
    VEvent event = ReadBack.only(text);
    assertEquals("a\nATTENDEE:mailto:b@example.org", title(event));
    assertTrue(event.getProperty("ATTENDEE").isEmpty());
  }

  @Test
  void a_weekly_event_comes_every_so_many_weeks_but_on_the_days_left_out() {
    var weekly = new Again.Weekly(2, DAY.plusWeeks(8), Set.of(DAY.plusWeeks(4)));
    var hours = new When.Hours(DAY.atTime(17, 0), DAY.plusDays(3).atTime(8, 0));
    for (When when : List.of(When.day(DAY), hours)) {
      String text = file(new CalendarEvent("x1", "Home", when, weekly)).text();
      List<LocalDate> days = ReadBack.beginnings(text, DAY, DAY.plusYears(1));
      assertEquals(List.of(DAY, DAY.plusWeeks(2), DAY.plusWeeks(6), DAY.plusWeeks(8)), days, text);
    }
  }

  @Test
  void a_yearly_day_comes_each_year_and_the_29th_of_february_in_years_without_one_too() {
    var day = new CalendarEvent("x1", "A quiet day", When.day(DAY), new Again.Yearly());
    assertEquals(
        List.of(DAY, DAY.plusYears(1), DAY.plusYears(2)),
        ReadBack.beginnings(file(day).text(), DAY, DAY.plusDays(800)));
    LocalDate leap = LocalDate.parse("2028-02-29");
    var leapDay = new CalendarEvent("x1", "A quiet day", When.day(leap), new Again.Yearly());
    assertEquals(
        List.of(leap, leap.plusYears(1), leap.plusYears(2)),
        ReadBack.beginnings(file(leapDay).text(), leap, leap.plusDays(800)));
  }

  @Test
  void nothing_in_the_file_names_the_program_and_it_comes_as_a_calendar() {
    CalendarFile file = file(CalendarEvent.once("x1", "A quiet day", When.day(DAY)));
    assertFalse(file.text().toLowerCase(java.util.Locale.ROOT).contains("homeward"));
    var download = (Reply.Download) file.download("notes.ics");
    assertEquals("text/calendar; charset=utf-8", download.contentType());
    assertEquals(file.text(), new String(download.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void a_file_without_an_event_is_refused_because_no_calendar_takes_one() {
    assertThrows(IllegalArgumentException.class, () -> file());
  }

  @Test
  void a_time_that_ends_before_it_begins_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new When.Days(DAY, DAY.minusDays(1)));
    LocalDateTime noon = DAY.atTime(12, 0);
    assertThrows(IllegalArgumentException.class, () -> new When.Hours(noon, noon));
    assertThrows(IllegalArgumentException.class, () -> new Again.Weekly(0, DAY, Set.of()));
  }
}
