package org.homeward.path.hold.keepsakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.hold.keepsakes.Keepsake.Standing;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepsakesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  private final KeepsakesPractice practice = new KeepsakesPractice();
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new KeepsakesPractice().types());
    types.add(Careful.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new));
  }

  private static Keepsake mug(String way, String... more) {
    List<String> fields = new ArrayList<>(List.of("name", "The mug", "kind", "thing", "way", way));
    fields.addAll(List.of(more));
    return Keepsake.read(
        SentForm.of(fields.toArray(String[]::new)), Optional.empty(), TODAY, false);
  }

  @Test
  void what_cannot_be_taken_back_waits_thirty_days_and_is_asked_again() {
    for (Way way : Way.values()) {
      Keepsake mug = mug(Form.key(way));
      assertEquals(way.isForGood(), mug.since().isPresent(), way.name());
    }
    Keepsake mug = mug("discard");
    assertEquals(Standing.WAITING, mug.on(TODAY, false));
    assertEquals(Standing.WAITING, mug.on(TODAY.plusDays(29), false));
    assertEquals(Standing.ASKED, mug.on(TODAY.plusDays(30), false));
    assertEquals(Standing.READY, mug.stillWanted(TODAY.plusDays(30)).on(TODAY.plusDays(30), false));
    Keepsake longer = mug.waitingFrom(TODAY.plusDays(30));
    assertEquals(Standing.WAITING, longer.on(TODAY.plusDays(59), false));
    assertEquals(Standing.READY, mug.putAway().on(TODAY.plusDays(30), false));
  }

  @Test
  void what_is_theirs_may_go_back_any_day() {
    assertEquals(Standing.WAITING, mug("return").on(TODAY, false));
    assertEquals(Standing.READY, mug("return", "theirs", "yes").on(TODAY, false));
    assertEquals(Standing.WAITING, mug("give", "theirs", "yes").on(TODAY, false));
  }

  @Test
  void proof_is_kept_whatever_was_chosen_and_however_tooLongago() {
    Keepsake proof = mug("delete", "proof", "yes");
    assertEquals(Standing.PROOF, proof.on(TODAY.plusYears(1), false));
    assertEquals(Standing.PROOF, mug("discard").on(TODAY.plusYears(1), true), "the careful way");
    assertEquals(Standing.READY, mug("copy", "proof", "yes").on(TODAY, true));
  }

  @Test
  void the_careful_way_takes_no_new_way_for_good_and_forgets_no_old_one() {
    Form sent = SentForm.of("name", "The mug", "way", "delete");
    Keepsake.read(sent, Optional.empty(), TODAY, true);
    assertEquals("Choose one that keeps it, for now.", sent.error("way"));
    Keepsake before = mug("delete");
    Keepsake changed =
        Keepsake.read(SentForm.of("name", "The cup"), Optional.of(before), TODAY.plusDays(3), true);
    assertEquals(before.way(), changed.way());
    assertEquals(before.since(), changed.since());
  }

  @Test
  void changing_a_word_does_not_begin_the_wait_anew_and_another_way_does() {
    Keepsake before = mug("discard");
    Form words = SentForm.filled(before::fill).with("name", "The blue mug");
    Keepsake renamed = Keepsake.read(words, Optional.of(before), TODAY.plusDays(9), false);
    assertEquals(before.since(), renamed.since());
    Form way = SentForm.filled(before::fill).with("way", "give");
    Keepsake other = Keepsake.read(way, Optional.of(before), TODAY.plusDays(9), false);
    assertEquals(Optional.of(TODAY.plusDays(9)), other.since());
  }

  @Test
  void what_is_filled_in_is_what_stands() {
    for (Way way : Way.values()) {
      Keepsake mug = mug(Form.key(way), "where", "Shelf", "note", "From Lisbon", "proof", "yes");
      Form form = SentForm.filled(mug::fill);
      assertEquals(mug, Keepsake.read(form, Optional.of(mug), TODAY.plusDays(2), false));
      assertTrue(form.ok());
    }
  }

  @Test
  void a_name_is_asked_for_and_bounded() {
    Form none = SentForm.of("name", " ");
    Keepsake.read(none, Optional.empty(), TODAY, false);
    assertFalse(none.ok());
    Form tooLong = SentForm.of("name", "m".repeat(121));
    Keepsake.read(tooLong, Optional.empty(), TODAY, false);
    assertTrue(tooLong.error("name").startsWith("This holds 120 characters"));
  }

  @Test
  void the_first_page_asks_after_a_month_without_a_name_and_not_where_nothing_is_to_be_lost() {
    test.at("2026-10-03T20:00").book().write(Keepsake.TYPE, mug("discard"));
    assertEquals(List.of(), practice.steps(test.at("2026-11-01T10:00").moment()));
    assertEquals(
        "A month is over", practice.steps(test.at("2026-11-02T10:00").moment()).getFirst().title());
    Careful.turnOn(test.book());
    assertEquals(List.of(), practice.steps(test.moment()));
  }

  @Test
  void a_place_found_for_something_is_noticed_once() {
    assertEquals(List.of(), practice.offersTo("wins", test.moment()));
    EntryId id = test.book().write(Keepsake.TYPE, mug("away")).id();
    assertEquals(List.of(), practice.offersTo("wins", test.moment()));
    test.book().put(Keepsake.TYPE, id, mug("away").doneOn(TODAY));
    assertEquals(1, practice.offersTo("wins", test.moment()).size());
    assertEquals(List.of(), practice.offersTo("urge", test.moment()));
  }

  @Test
  void everything_is_there_after_a_restart() {
    test.book().write(Keepsake.TYPE, mug("discard", "where", "Shelf"));
    test.book().put(Lid.TYPE, Lid.ONLY, Lid.closedUntil(TODAY.plusMonths(3)));
    test.reopen();
    assertEquals(
        mug("discard", "where", "Shelf"), Keepsakes.of(test.book()).all().getFirst().fact());
    assertEquals(TODAY.plusMonths(3), Box.of(test.book()).lid().orElseThrow().opens());
  }
}
