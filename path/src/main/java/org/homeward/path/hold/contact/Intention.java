package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What the person is about to do, with what they hope for, written before it. Where it happens, a
/// [Contact] with the same id carries the hope on.
///
/// @param kind what they are about to do
/// @param day the person's day
/// @param time their time of day, to the minute
/// @param hope what they hope for
/// @param ending how it ended
/// @param nextDay how the day after felt where they waited, 0 to 10; empty where not said
public record Intention(
    ContactKind kind,
    LocalDate day,
    Optional<LocalTime> time,
    Hope hope,
    Ending ending,
    OptionalInt nextDay)
    implements Fact {
  /// How intentions are kept.
  public static final EntryType<Intention> TYPE =
      EntryType.of("contact-before", "Before a contact", Intention.class);

  static Intention read(Form form, LocalDateTime now) {
    return new Intention(
        form.choice("kind", ContactKind.class).orElse(ContactKind.WRITING),
        now.toLocalDate(),
        Optional.of(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES)),
        Hope.read(form),
        Ending.OPEN,
        OptionalInt.empty());
  }

  Intention ended(Ending how, OptionalInt felt) {
    return new Intention(kind, day, time, hope, how, felt);
  }

  /// The contact it became.
  Contact became(Outcome outcome) {
    return new Contact(kind, day, time, Optional.of(Began.ME), hope, outcome, List.of());
  }

  @Override
  public String inWords() {
    String felt = nextDay.isPresent() ? "\nThe day after: " + nextDay.getAsInt() + " of 10" : "";
    return kind.label()
        + ", thought about on "
        + Contact.when(day, time)
        + "."
        + hope.inWords()
        + "\nHow it ended: "
        + ending.label()
        + felt;
  }
}
