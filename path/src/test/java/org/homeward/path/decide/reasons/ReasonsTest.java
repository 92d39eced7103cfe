package org.homeward.path.decide.reasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.path.decide.weigh.Side;
import org.homeward.path.decide.weigh.Touched;
import org.homeward.path.decide.weigh.WeighLine;
import org.homeward.path.decide.weigh.Weighing;
import org.homeward.path.practice.TestBook;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReasonsTest {
  private final TestBook test =
      new TestBook(Reason.TYPE, ReasonOrder.TYPE, WeighLine.TYPE, Weighing.TYPE, Touched.TYPE);

  private EntryId write(String text) {
    return test.book().write(Reason.TYPE, new Reason(text, "")).id();
  }

  private void order(ReasonOrder order) {
    test.book().put(ReasonOrder.TYPE, ReasonOrder.ONLY, order);
  }

  private Reasons reasons() {
    return Reasons.of(test.book());
  }

  private List<String> texts() {
    return reasons().all().stream().map(reason -> reason.fact().text()).toList();
  }

  @Test
  void reasons_stand_in_the_order_in_which_they_were_written() {
    write("first");
    write("second");
    assertEquals(List.of("first", "second"), texts());
  }

  @Test
  void a_reason_moves_by_one_place_and_not_past_the_end() {
    write("first");
    EntryId second = write("second");
    order(reasons().moved(second, -1));
    assertEquals(List.of("second", "first"), texts());
    order(reasons().moved(second, -1));
    assertEquals(List.of("second", "first"), texts());
  }

  @Test
  void a_reason_written_after_the_others_were_ordered_comes_last() {
    write("first");
    EntryId second = write("second");
    order(reasons().moved(second, -1));
    write("third");
    test.reopen();
    assertEquals(List.of("second", "first", "third"), texts());
  }

  @Test
  void the_pinned_reason_is_the_one_to_show_first() {
    write("first");
    EntryId second = write("second");
    order(reasons().pinning(second));
    assertEquals("second", reasons().foremost().orElseThrow().fact().text());
    order(reasons().pinning(second));
    assertEquals("first", reasons().foremost().orElseThrow().fact().text());
  }

  @Test
  void a_pinned_reason_that_was_taken_out_is_pinned_no_more() {
    write("first");
    EntryId second = write("second");
    order(reasons().pinning(second));
    test.book().remove(Reason.TYPE, second);
    assertEquals("first", reasons().foremost().orElseThrow().fact().text());
    assertTrue(reasons().pinned().isEmpty());
  }

  @Test
  void a_reading_is_short_and_begins_with_the_foremost() {
    for (int i = 0; i < 9; i++) {
      write("reason " + i);
    }
    order(reasons().pinning(reasons().all().get(7).id()));
    assertEquals(Reasons.READ_MOST, reasons().reading().size());
    assertEquals("reason 7", reasons().reading().getFirst().fact().text());
  }

  @Test
  void a_reason_needs_words_and_has_a_bound() {
    Form empty = Form.empty();
    Reason.read(empty);
    assertFalse(empty.ok());
    Form longer = Form.empty().with("text", "x".repeat(Reason.TEXT_MAX + 1));
    Reason.read(longer);
    assertFalse(longer.ok());
  }

  @Test
  void lines_for_leaving_can_be_taken_over_until_they_are_reasons() {
    weighs(Side.LEAVING, "Nobody asks", 6);
    weighs(Side.LEAVING, "I count the cars", 9);
    weighs(Side.STAYING, "The children laugh", 8);
    assertEquals(List.of("I count the cars", "Nobody asks"), lines());
    write("I count the cars");
    assertEquals(List.of("Nobody asks"), lines());
  }

  private List<String> lines() {
    return FromTheList.of(test.book()).stream().map(FromTheList::text).toList();
  }

  private void weighs(Side side, String text, int weight) {
    var line = new WeighLine(side, text, OptionalInt.of(weight), Optional.empty());
    test.book().write(WeighLine.TYPE, line);
  }
}
