package org.homeward.path.hold.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.homeward.web.chart.Chart;
import org.junit.jupiter.api.Test;

class LastTimesTest {
  @Test
  void nothing_is_drawn_where_nothing_was_hoped_for() {
    assertTrue(LastTimes.of(new Days().contacts(), 4).isEmpty());
    var habit = new Days().with(ContactKind.LOOKING, 3).hoped(4, HopedFor.NOTHING, Met.NO, 3);
    assertTrue(LastTimes.of(habit.contacts(), 4).isEmpty());
  }

  @Test
  void four_times_the_same_hope_is_said_in_one_sentence() {
    Chart chart =
        chart(
            new Days()
                .hoped(1, HopedFor.ANSWER, Met.YES, 9)
                .hoped(2, HopedFor.WARMTH, Met.NO, 2)
                .hoped(3, HopedFor.WARMTH, Met.YES, 8)
                .hoped(4, HopedFor.WARMTH, Met.NO, 3)
                .hoped(5, HopedFor.WARMTH, Met.NO, 1));
    assertEquals("The last four times you wrote", chart.title());
    assertEquals(
        "Four times you hoped for warmth. It came once."
            + " The next day was low three times, and good once.",
        chart.sentence());
    assertEquals(4, chart.table().rows().size());
  }

  @Test
  void one_time_has_its_own_words() {
    Chart chart = chart(new Days().hoped(2, HopedFor.SORRY, Met.NO, 5));
    assertEquals("The last time you wrote", chart.title());
    assertEquals("You hoped to say sorry. It did not come.", chart.sentence());
    assertEquals(
        "You hoped for an answer. It came. The next day was a good one.",
        chart(new Days().hoped(2, HopedFor.ANSWER, Met.YES, 6)).sentence());
    assertEquals(
        "You hoped for an answer. It came in part. The next day was a low one.",
        chart(new Days().hoped(2, HopedFor.ANSWER, Met.PARTLY, 4)).sentence());
  }

  @Test
  void different_hopes_are_not_made_one() {
    assertEquals(
        "Twice you hoped for something. It came in part once.",
        chart(
                new Days()
                    .hoped(2, HopedFor.WARMTH, Met.PARTLY, 5)
                    .hoped(3, HopedFor.BACK, Met.NO, 5))
            .sentence());
  }

  @Test
  void what_is_not_known_yet_is_not_called_a_no() {
    assertEquals(
        "Twice you hoped for warmth. It has not come so far.",
        chart(
                new Days()
                    .hoped(2, HopedFor.WARMTH, Met.NO, 5)
                    .hoped(3, HopedFor.WARMTH, Met.NOT_YET, 5))
            .sentence());
    assertEquals(
        "You hoped for warmth.",
        chart(new Days().hoped(3, HopedFor.WARMTH, Met.NOT_YET, 5)).sentence());
  }

  @Test
  void never_more_than_fit_are_drawn() {
    var days = new Days();
    for (int day = 1; day <= 20; day++) {
      days.hoped(day, HopedFor.WARMTH, Met.NO, 2);
    }
    Chart chart = LastTimes.of(days.contacts(), 99).orElseThrow();
    assertEquals(LastTimes.MOST, chart.table().rows().size());
    assertEquals("The last six times you wrote", chart.title());
  }

  private static Chart chart(Days days) {
    return LastTimes.of(days.contacts(), 4).orElseThrow();
  }
}
