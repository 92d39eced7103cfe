package org.homeward.path.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.homeward.book.Book;
import org.homeward.web.page.Call;

/// A book at one time and place: what pages and offers are computed from.
public record Moment(Book book, Instant now, ZoneId zone) {
  /// The moment of a call.
  public static Moment of(Call call) {
    return new Moment(call.book(), call.now(), call.zone());
  }

  /// The person's day.
  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /// The person's day and time of day.
  public LocalDateTime local() {
    return LocalDateTime.ofInstant(now, zone);
  }

  /// The day on which something happened, where the person is.
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
