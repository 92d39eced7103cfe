package org.homeward.path.practice.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.web.page.Reply;

/// A calendar file, to be opened with any calendar.
///
/// ```java
/// return new CalendarFile(call.now(), events).download("notes-" + code() + ".ics");
/// ```
///
/// @param made when it was made, written as every event's DTSTAMP
/// @param events what is in it, in this order; one or more, as a calendar without one is malformed
public record CalendarFile(Instant made, List<CalendarEvent> events) {
  /// The longest line in octets, without its end (RFC 5545, section 3.1).
  static final int LINE_OCTETS_MAX = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Copies the list, so that the record cannot change.
  ///
  /// @throws IllegalArgumentException when there is no event
  public CalendarFile {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a calendar file has an event");
    }
  }

  /// The file as an answer.
  ///
  /// @param fileName a discreet name that ends in `.ics`
  public Reply download(String fileName) {
    return new Reply.Download(
        "text/calendar; charset=utf-8", fileName, text().getBytes(StandardCharsets.UTF_8));
  }

  /// The file as text, each line ended by CR and LF.
  public String text() {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Notes//Notes 1//EN");
    line(text, "CALSCALE:GREGORIAN");
    events.forEach(event -> write(text, event));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void write(StringBuilder text, CalendarEvent event) {
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + escape(event.uid()));
    line(text, "DTSTAMP:" + UTC.format(made));
    line(text, "SUMMARY:" + escape(event.title()));
    switch (event.when()) {
      case When.Days days -> {
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(days.first()));
        // An end is the first moment that is not part of it any more.
        line(text, "DTEND;VALUE=DATE:" + DAY.format(days.last().plusDays(1)));
      }
      case When.Hours hours -> {
        line(text, "DTSTART:" + CLOCK.format(hours.from()));
        line(text, "DTEND:" + CLOCK.format(hours.to()));
      }
    }
    again(text, event);
    line(text, "CLASS:PRIVATE");
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private static void again(StringBuilder text, CalendarEvent event) {
    switch (event.again()) {
      case Again.Never never -> {}
      case Again.Yearly yearly -> line(text, "RRULE:FREQ=YEARLY" + lastOfFebruary(event.when()));
      case Again.Weekly weekly -> {
        boolean whole = event.when() instanceof When.Days;
        String interval = weekly.weeks() == 1 ? "" : ";INTERVAL=" + weekly.weeks();
        String until = DAY.format(weekly.last()) + (whole ? "" : "T235959");
        line(text, "RRULE:FREQ=WEEKLY" + interval + ";UNTIL=" + until);
        if (!weekly.except().isEmpty()) {
          line(text, (whole ? "EXDATE;VALUE=DATE:" : "EXDATE:") + except(event.when(), weekly));
        }
      }
    }
  }

  private static String except(When when, Again.Weekly weekly) {
    return weekly.except().stream()
        .sorted()
        .map(day ->
            when instanceof When.Hours hours
                ? CLOCK.format(day.atTime(hours.from().toLocalTime()))
                : DAY.format(day))
        .collect(Collectors.joining(","));
  }

  private static String lastOfFebruary(When when) {
    LocalDate day = when.begins();
    boolean leap = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    return leap ? ";BYMONTH=2;BYMONTHDAY=-1" : "";
  }

  /// TEXT as RFC 5545, section 3.3.11, wants it; other control characters are left out.
  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    text.strip()
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
            case '\n' -> escaped.append("\\n");
            default -> {
              if (!Character.isISOControl(c)) {
                escaped.appendCodePoint(c);
              }
            }
          }
        });
    return escaped.toString();
  }

  /// Folds at 75 octets, between characters; what follows begins with a space, which counts.
  private static void line(StringBuilder text, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + width > LINE_OCTETS_MAX) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(c);
      octets += width;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }
}
