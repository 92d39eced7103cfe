package org.homeward.path.tell.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.path.tell.tone.reading.OwnWords;
import org.homeward.path.tell.tone.reading.ToneCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {
  @ParameterizedTest
  @EnumSource
  void a_line_of_ours_gives_nothing_to_ask_about_its_tone(Part part) {
    var check = new ToneCheck(OwnWords.NONE);
    if (part.isSpoken()) {
      Stream.of(part.beginnings(false), part.beginnings(true))
          .flatMap(List::stream)
          .forEach(line -> assertEquals(List.of(), check.check(line), line));
    }
  }
}
