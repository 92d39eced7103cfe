package org.homeward.path.free.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Moment;
import org.homeward.web.form.Form;

/// That the pages are closed until a day. It holds until the person opens them: nobody who unlocks
/// on the day after falls into what they had put away.
///
/// @param until the day from which they can be opened at once
/// @param asked when it was asked to open them earlier; empty where it was not
public record Seal(LocalDate until, Optional<Instant> asked) implements Fact {
  /// How it is kept.
  public static final EntryType<Seal> TYPE = EntryType.of("closing-seal", "A seal", Seal.class);

  /// So long after asking they can be opened earlier.
  static final Duration WAIT = Duration.ofHours(24);

  static final EntryId ONLY = new EntryId("seal");
  static final int YEARS_MOST = 20;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// The seal of a book; empty where its pages are open.
  public static Optional<Entry<Seal>> of(Book book) {
    return book.find(TYPE, ONLY);
  }

  static Seal read(Form form, LocalDate today) {
    Optional<LocalDate> until = form.date("until", today.plusDays(1), today.plusYears(YEARS_MOST));
    if (form.ok() && until.isEmpty()) {
      form.error("until", "Choose the day. It can be years from now, and you can change it.");
    }
    return new Seal(until.orElse(today), Optional.empty());
  }

  void fill(Form form) {
    form.with("until", until);
  }

  /// Whether the pages can be opened at this moment.
  boolean canOpen(Moment moment) {
    return !moment.today().isBefore(until)
        || asked.map(at -> !moment.now().isBefore(at.plus(WAIT))).orElse(false);
  }

  Seal askedAt(Instant now) {
    return new Seal(until, Optional.of(now));
  }

  Seal notAsked() {
    return new Seal(until, Optional.empty());
  }

  @Override
  public String inWords() {
    return "Sealed until "
        + DAY.format(until)
        + "."
        + (asked.isPresent() ? "\nAsked to open it earlier." : "");
  }
}
