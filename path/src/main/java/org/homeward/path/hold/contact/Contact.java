package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One contact, whoever began it.
///
/// @param kind which kind it was
/// @param day the person's day on which it was
/// @param time their time of day, to the minute; empty where not said
/// @param began who began it; empty where not said
/// @param hope what it was hoped to bring
/// @param outcome what it brought
/// @param ledTo what came before it; may be empty
public record Contact(
    ContactKind kind,
    LocalDate day,
    Optional<LocalTime> time,
    Optional<Began> began,
    Hope hope,
    Outcome outcome,
    List<LedTo> ledTo)
    implements Fact {
  /// How contacts are kept.
  public static final EntryType<Contact> TYPE = EntryType.of("contact", "A contact", Contact.class);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
  private static final int YEARS_MOST = 60;

  /// Copies the list, so that the record cannot change.
  public Contact {
    ledTo = List.copyOf(ledTo);
  }

  /// Reads a form. A day left empty means now; a time later than now without a day was yesterday,
  /// because at two in the morning "23:50" is the evening before.
  ///
  /// @param now the person's day and time
  /// @param askNoMore what stood before; a form never asks it
  static Contact read(Form form, LocalDateTime now, boolean askNoMore) {
    Optional<ContactKind> kind = form.choice("kind", ContactKind.class);
    if (kind.isEmpty()) {
      form.error("kind", "Choose what it was. The rest can stay open.");
    }
    Optional<LocalDate> day = day(form, now.toLocalDate());
    Optional<LocalTime> time = form.time("time").map(each -> each.truncatedTo(ChronoUnit.MINUTES));
    LocalTime clock = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    LocalDate assumed =
        time.filter(clock::isBefore).isPresent()
            ? now.toLocalDate().minusDays(1)
            : now.toLocalDate();
    return new Contact(
        kind.orElse(ContactKind.WRITING),
        day.orElse(assumed),
        time.or(() -> day.isPresent() ? Optional.empty() : Optional.of(clock)),
        kind.filter(ContactKind.INCOMING::equals).isPresent()
            ? Optional.of(Began.THEM)
            : form.choice("began", Began.class),
        Hope.read(form),
        Outcome.read(form, askNoMore),
        List.copyOf(form.choices("led-to", LedTo.class)));
  }

  static Optional<LocalDate> day(Form form, LocalDate today) {
    return form.date("day", today.minusYears(YEARS_MOST), today);
  }

  void fill(Form form) {
    form.with("kind", kind)
        .with("day", day)
        .with("time", time.orElse(null))
        .with("began", began.orElse(null))
        .withAll("led-to", ledTo);
    hope.fill(form);
    outcome.fill(form);
  }

  Contact with(Outcome changed) {
    return new Contact(kind, day, time, began, hope, changed, ledTo);
  }

  /// "3 October 2026, 21:30".
  static String when(LocalDate day, Optional<LocalTime> time) {
    return DAY.format(day) + time.map(clock -> ", " + CLOCK.format(clock)).orElse("");
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(kind.said()).append(", ").append(when(day, time)).append('.');
    if (kind != ContactKind.INCOMING) {
      began.ifPresent(who -> text.append("\nWho began: ").append(who.label()));
    }
    text.append(hope.inWords()).append(outcome.inWords());
    if (!ledTo.isEmpty()) {
      text.append("\nBefore it: ");
      text.append(ledTo.stream().map(LedTo::label).collect(Collectors.joining(", ")));
    }
    return text.toString();
  }
}
