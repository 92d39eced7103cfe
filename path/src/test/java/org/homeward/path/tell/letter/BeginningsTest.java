package org.homeward.path.tell.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.homeward.path.tell.tone.reading.OwnWords;
import org.homeward.path.tell.tone.reading.ToneCheck;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeginningsTest {
  @ParameterizedTest
  @EnumSource
  void a_line_of_ours_gives_nothing_to_ask_about_its_tone(Beginnings beginnings) {
    var check = new ToneCheck(OwnWords.NONE);
    beginnings.lines().forEach(line -> assertEquals(List.of(), check.check(line), line));
    assertEquals(List.of(), check.check(String.join("\n\n", beginnings.lines())));
  }

  @Test
  void a_line_goes_under_what_is_typed() {
    Form form = Form.empty().with("text", "Dear you, ").with("add", 1);
    String line = Beginnings.WITH_CARE.lines().get(1);
    assertEquals("Dear you,\n\n" + line, Beginnings.WITH_CARE.addTo(form).value("text"));
  }

  @Test
  void without_a_tap_what_is_typed_stays_as_it_is() {
    Form form = Form.empty().with("text", "Dear you, ");
    assertEquals("Dear you, ", Beginnings.TO_GIVE.addTo(form).value("text"));
  }
}
