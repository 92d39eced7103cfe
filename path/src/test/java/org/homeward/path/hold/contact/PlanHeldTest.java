package org.homeward.path.hold.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.tell.parting.Channel;
import org.homeward.path.tell.parting.PartingPlan;
import org.homeward.path.tell.parting.PartingPractice;
import org.homeward.path.tell.parting.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanHeldTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-10-01");

  private final ContactPractice practice = new ContactPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new ContactPractice(List::of).types());
    types.addAll(new PartingPractice(List::of).types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new));
  }

  /// Four weeks: 4, 3, 2 and 1 times, by message, with a rule after two weeks over it.
  @BeforeEach
  void plan() {
    var plan =
        new PartingPlan(
            Way.FADE,
            FIRST,
            Optional.of(FIRST.plusDays(27)),
            OptionalInt.of(4),
            List.of(Channel.MESSAGES),
            List.of(),
            OptionalInt.of(2),
            "");
    test.book().put(PartingPlan.TYPE, new EntryId("plan"), plan);
  }

  private EntryId on(int day, ContactKind kind) {
    var contact =
        new Contact(
            kind,
            FIRST.plusDays(day - 1L),
            Optional.empty(),
            Optional.of(Began.ME),
            Hope.NONE,
            Outcome.NONE,
            List.of());
    return test.book().write(Contact.TYPE, contact).id();
  }

  private Contacts contacts() {
    return Contacts.of(test.book());
  }

  private boolean isWithin(EntryId contact) {
    return contacts().isWithinPlan(contact);
  }

  private String said(int day) {
    return contacts().fade().orElseThrow().said(FIRST.plusDays(day - 1L));
  }

  @Test
  void days_are_counted_from_the_first_day_of_the_plan() {
    assertEquals(Optional.of(FIRST), contacts().from());
  }

  @Test
  void what_is_within_the_plan_dents_nothing_and_is_no_free_day_and_what_is_over_it_dents() {
    for (int day = 1; day <= 4; day++) {
      assertTrue(isWithin(on(day, ContactKind.WRITING)));
    }
    EntryId fifth = on(5, ContactKind.WRITING);
    assertFalse(isWithin(fifth));
    Standing standing = contacts().on(FIRST.plusDays(6)).orElseThrow();
    assertEquals(1, standing.freeDays(), "day 6 alone: day 7 is under way");
    assertEquals(Standing.Day.PLANNED, standing.day(FIRST));
    assertEquals(0, standing.strengthOn(FIRST.plusDays(3)), "it adds nothing and takes nothing");
    assertEquals(1, standing.since());
    assertEquals(Standing.Day.DENTED, standing.day(FIRST.plusDays(4)));
  }

  @Test
  void a_channel_that_is_not_open_is_outside_the_plan_and_still_counts_against_the_week() {
    assertFalse(isWithin(on(1, ContactKind.MEETING)));
    assertEquals("This week: 1 of 4 times.", said(1));
  }

  @Test
  void looking_them_up_is_no_part_of_any_fade_and_business_never_counts() {
    assertFalse(isWithin(on(1, ContactKind.LOOKING)));
    on(2, ContactKind.BUSINESS);
    assertEquals("This week: up to 4 times.", said(2));
  }

  @Test
  void the_plan_says_where_it_is() {
    assertEquals("The fade has not begun.", said(0));
    assertEquals("This week: up to 1 time.", said(28));
    assertEquals("The fade is over.", said(29));
  }

  @Test
  void the_persons_own_rule_comes_after_two_weeks_in_a_row_over_the_plan() {
    for (int i = 0; i < 5; i++) {
      on(2, ContactKind.WRITING);
      on(9, ContactKind.WRITING);
    }
    PlanHeld held = contacts().fade().orElseThrow();
    assertEquals(1, held.overInARow(FIRST.plusDays(3)));
    assertEquals(2, held.overInARow(FIRST.plusDays(9)));
    assertTrue(held.ruleHasCome(FIRST.plusDays(9)));
    assertTrue(held.ruleHasCome(FIRST.plusDays(15)), "a week under way has not ended the row");
    assertFalse(held.ruleHasCome(FIRST.plusDays(22)), "a quiet week has");
    test.at("2026-10-10T12:00");
    String words = practice.offersTo("parting", test.moment()).getFirst().words();
    assertTrue(words.contains("Your rule has come"), words);
  }

  @Test
  void taking_the_plan_out_makes_every_contact_what_it_was() {
    EntryId first = on(1, ContactKind.WRITING);
    Standing.Day within = contacts().on(FIRST).orElseThrow().day(FIRST);
    assertEquals(Standing.Day.PLANNED, within);
    test.book().remove(PartingPlan.TYPE, new EntryId("plan"));
    assertFalse(isWithin(first));
    assertEquals(Standing.Day.DENTED, contacts().on(FIRST).orElseThrow().day(FIRST));
  }

  @Test
  void the_picture_has_a_row_for_every_week() {
    on(1, ContactKind.WRITING);
    var times = new Times(FIRST.plusDays(8), TestBook.ZONE);
    var chart = PlanPicture.of(contacts().fade().orElseThrow(), times);
    assertEquals(4, chart.table().rows().size());
    assertEquals(List.of("1 October", "4", "1"), chart.table().rows().getFirst());
    assertEquals("–", chart.table().rows().getLast().getLast());
  }
}
