package org.homeward.path.see.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.homeward.path.tell.tone.reading.OwnWords;
import org.homeward.path.tell.tone.reading.ToneCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeginningTest {
  @ParameterizedTest
  @EnumSource
  void a_question_of_ours_gives_nothing_to_ask_about_its_tone(Beginning beginning) {
    assertEquals(List.of(), new ToneCheck(OwnWords.NONE).check(beginning.text()));
  }
}
