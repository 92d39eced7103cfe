package org.homeward.path.free.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.homeward.path.heal.checkin.Series;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoursePictureTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private static List<Integer> sizes(long... days) {
    List<Series.Point> points =
        LongStream.of(days).mapToObj(day -> new Series.Point(FIRST.plusDays(day), 5)).toList();
    return CoursePicture.stretches(points).stream().map(List::size).toList();
  }

  @Test
  void looks_far_apart_are_not_joined_by_a_line() {
    assertEquals(List.of(3), sizes(0, 14, 14 + CoursePicture.APART_MOST));
    assertEquals(List.of(2, 2), sizes(0, 14, 15 + CoursePicture.APART_MOST, 80));
    assertEquals(List.of(1), sizes(0));
    assertEquals(List.of(), sizes());
  }
}
