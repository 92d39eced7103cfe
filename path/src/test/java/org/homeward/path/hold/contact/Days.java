package org.homeward.path.hold.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// Contacts on days named by a number: day 1 is 1 January 2026, the first day counted.
final class Days {
  private final List<Entry<Contact>> contacts = new ArrayList<>();
  private final List<Entry<Intention>> intentions = new ArrayList<>();

  static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 1).plusDays(number - 1L);
  }

  static Contact contact(ContactKind kind, int day) {
    return new Contact(
        kind, day(day), Optional.empty(), Optional.empty(), Hope.NONE, Outcome.NONE, List.of());
  }

  Days with(ContactKind kind, int... onDays) {
    for (int day : onDays) {
      with(contact(kind, day));
    }
    return this;
  }

  Days with(Contact contact) {
    contacts.add(entry("c" + contacts.size(), contact));
    return this;
  }

  /// A message in the evening with a hope, what came of it, and the day after.
  Days hoped(int day, HopedFor what, Met met, int nextDay) {
    return with(
        new Contact(
            ContactKind.WRITING,
            day(day),
            Optional.of(LocalTime.of(21, 30)),
            Optional.of(Began.ME),
            new Hope(Optional.of(what), "", OptionalInt.of(5)),
            new Outcome(Optional.of(met), "", OptionalInt.of(nextDay), true),
            List.of()));
  }

  Days thought(int day, Ending ending) {
    var intention =
        new Intention(
            ContactKind.WRITING,
            day(day),
            Optional.empty(),
            Hope.NONE,
            ending,
            OptionalInt.empty());
    intentions.add(entry("i" + intentions.size(), intention));
    return this;
  }

  Contacts contacts() {
    return Contacts.of(planFrom(1), Optional.empty(), contacts, intentions);
  }

  /// The figures at some time of a day that is not over.
  Standing on(int day) {
    return contacts().on(day(day)).orElseThrow();
  }

  static ContactPlan planFrom(int day) {
    return new ContactPlan(Optional.of(day(day)), Optional.empty(), List.of(), "");
  }

  static <F extends org.homeward.book.Fact> Entry<F> entry(String id, F fact) {
    return new Entry<>(new EntryId(id), Instant.EPOCH, Instant.EPOCH, 1, fact);
  }
}
