package org.homeward.path.hold.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.junit.jupiter.api.Test;

class ContactsTest {
  @Test
  void nothing_is_counted_where_nothing_is_written() {
    Contacts contacts = Contacts.of(ContactPlan.NONE, Optional.empty(), List.of(), List.of());
    assertEquals(Optional.empty(), contacts.from());
    assertTrue(contacts.on(Days.day(5)).isEmpty());
    assertTrue(contacts.lastOutcomes(4).isEmpty());
    assertTrue(contacts.unanswered(Days.day(5)).isEmpty());
  }

  @Test
  void counting_begins_with_the_day_chosen_or_else_with_the_first_contact() {
    var entry = List.of(Days.entry("a", Days.contact(ContactKind.WRITING, 9)));
    assertEquals(
        Optional.of(Days.day(9)),
        Contacts.of(ContactPlan.NONE, Optional.empty(), entry, List.of()).from());
    assertEquals(
        Optional.of(Days.day(3)),
        Contacts.of(Days.planFrom(3), Optional.empty(), entry, List.of()).from());
  }

  @Test
  void business_and_what_the_other_one_does_never_dent() {
    Standing clean = new Days().on(60);
    Standing busy =
        new Days()
            .with(ContactKind.BUSINESS, 3, 20, 59, 60)
            .with(ContactKind.INCOMING, 7, 8, 60)
            .on(60);
    assertEquals(clean.strength(), busy.strength());
    assertEquals(clean.since(), busy.since());
    assertEquals(clean.freeDays(), busy.freeDays());
  }

  @Test
  void every_other_kind_dents() {
    for (ContactKind kind : ContactKind.denting()) {
      assertEquals(58, new Days().with(kind, 10).on(60).freeDays(), kind.name());
    }
    assertEquals(7, ContactKind.denting().size());
  }

  @Test
  void several_contacts_on_a_day_dent_it_once() {
    Standing once = new Days().with(ContactKind.WRITING, 10).on(20);
    Standing often =
        new Days().with(ContactKind.WRITING, 10, 10, 10).with(ContactKind.LOOKING, 10).on(20);
    assertEquals(once.strength(), often.strength());
  }

  @Test
  void contact_before_the_first_day_is_kept_and_not_counted() {
    var days = new Days().with(ContactKind.WRITING, -5);
    assertEquals(9, days.on(10).freeDays());
    assertEquals(1, days.contacts().all().size());
  }

  @Test
  void each_kind_has_its_own_days() {
    Contacts contacts =
        new Days().with(ContactKind.WRITING, 10).with(ContactKind.LOOKING, 38).contacts();
    assertEquals(1, contacts.on(Days.day(40)).orElseThrow().since());
    assertEquals(29, contacts.only(ContactKind.WRITING).on(Days.day(40)).orElseThrow().since());
    assertEquals(39, contacts.only(ContactKind.MEETING).on(Days.day(40)).orElseThrow().since());
    assertEquals(Set.of(ContactKind.WRITING, ContactKind.LOOKING), contacts.kinds());
  }

  @Test
  void the_order_of_writing_changes_no_figure_and_no_picture() {
    long first = Long.getLong("seed", 20261122L);
    for (long seed = first; seed < first + 60; seed++) {
      var random = new Random(seed);
      List<Entry<Contact>> entries = randomEntries(random);
      String written = said(entries);
      Collections.shuffle(entries, random);
      assertEquals(written, said(entries), "rerun with -Dseed=" + seed);
    }
  }

  private static List<Entry<Contact>> randomEntries(Random random) {
    List<ContactKind> kinds = List.of(ContactKind.values());
    List<Entry<Contact>> entries = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      ContactKind kind = kinds.get(random.nextInt(kinds.size()));
      Contact plain = Days.contact(kind, 1 + random.nextInt(120));
      var contact =
          new Contact(
              kind,
              plain.day(),
              Optional.of(LocalTime.MIN.plusMinutes(random.nextInt(1440))),
              plain.began(),
              new Hope(Optional.of(HopedFor.WARMTH), "", OptionalInt.empty()),
              new Outcome(Optional.empty(), "", OptionalInt.of(random.nextInt(11)), false),
              List.of());
      entries.add(Days.entry("e" + i, contact));
    }
    return entries;
  }

  private static String said(List<Entry<Contact>> entries) {
    Contacts contacts =
        Contacts.of(Days.planFrom(1), Optional.empty(), List.copyOf(entries), List.of());
    Standing standing = contacts.on(Days.day(120)).orElseThrow();
    var times = new Times(Days.day(120), java.time.ZoneOffset.UTC);
    return contacts.all()
        + " "
        + standing.strength()
        + YearPicture.of(contacts, standing, times)
        + KindsPicture.of(contacts, Days.day(120))
        + LastTimes.of(contacts, 4).orElseThrow().table();
  }

  @Test
  void without_one_the_rest_stands_from_the_same_first_day() {
    var days = new Days().with(ContactKind.WRITING, 5, 20);
    Contacts without = days.contacts().without(days.contacts().all().getLast().id());
    assertEquals(
        new Days().with(ContactKind.WRITING, 5).on(20).strength(),
        without.on(Days.day(20)).orElseThrow().strength());
  }

  @Test
  void last_outcomes_are_the_persons_own_with_something_told_newest_last() {
    Contacts contacts =
        new Days()
            .hoped(9, HopedFor.ANSWER, Met.NO, 2)
            .hoped(3, HopedFor.WARMTH, Met.NO, 4)
            .with(ContactKind.WRITING, 4)
            .with(told(ContactKind.BUSINESS, 5, Began.ME))
            .with(told(ContactKind.INCOMING, 6, Began.THEM))
            .with(told(ContactKind.MEETING, 7, Began.THEM))
            .hoped(12, HopedFor.WARMTH, Met.YES, 7)
            .contacts();
    List<Integer> felt =
        contacts.lastOutcomes(10).stream()
            .map(entry -> entry.fact().outcome().nextDay().orElseThrow())
            .toList();
    assertEquals(List.of(4, 2, 7), felt);
    assertEquals(2, contacts.lastOutcomes(2).size());
    assertEquals(Days.day(12), contacts.lastOutcomes(1).getFirst().fact().day());
  }

  private static Contact told(ContactKind kind, int day, Began began) {
    return new Contact(
        kind,
        Days.day(day),
        Optional.empty(),
        Optional.of(began),
        new Hope(Optional.of(HopedFor.ANSWER), "", OptionalInt.empty()),
        Outcome.NONE,
        List.of());
  }

  @Test
  void the_day_after_is_asked_from_the_next_day_for_seven_days() {
    Contacts contacts = new Days().with(ContactKind.WRITING, 10).contacts();
    assertTrue(contacts.unanswered(Days.day(10)).isEmpty());
    assertEquals(Days.day(10), contacts.unanswered(Days.day(11)).orElseThrow().day());
    assertTrue(contacts.unanswered(Days.day(17)).isPresent());
    assertTrue(contacts.unanswered(Days.day(18)).isEmpty());
  }

  @Test
  void the_newest_day_is_asked_about_and_one_answer_settles_it() {
    var days = new Days().with(ContactKind.WRITING, 8, 10).hoped(10, HopedFor.WARMTH, Met.NO, 3);
    assertEquals(Days.day(8), days.contacts().unanswered(Days.day(11)).orElseThrow().day());
  }

  @Test
  void business_and_their_messages_are_not_asked_about_and_settle_nothing() {
    var days = new Days().with(ContactKind.BUSINESS, 10).with(ContactKind.INCOMING, 10);
    assertTrue(days.contacts().unanswered(Days.day(11)).isEmpty());
    days.with(ContactKind.LOOKING, 10);
    assertTrue(days.contacts().unanswered(Days.day(11)).isPresent());
  }

  @Test
  void a_hope_written_before_is_asked_about_until_it_ended() {
    assertTrue(asked(Ending.OPEN));
    assertTrue(!asked(Ending.WAITED) && !asked(Ending.PUT_ASIDE) && !asked(Ending.HAPPENED));
    var happened = new Days().thought(10, Ending.HAPPENED).with(ContactKind.WRITING, 10);
    assertTrue(happened.contacts().unanswered(Days.day(11)).isPresent());
  }

  private static boolean asked(Ending ending) {
    return new Days().thought(10, ending).contacts().unanswered(Days.day(11)).isPresent();
  }
}
