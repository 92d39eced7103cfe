package org.homeward.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactJsonTest {
  record Later(String text, boolean mine, Optional<LocalDate> on) implements Fact {
    @Override
    public String inWords() {
      return text;
    }
  }

  @Test
  void what_was_kept_before_a_question_was_asked_is_read_with_no_answer_to_it() {
    var type = EntryType.of("later", "Later", Later.class);
    byte[] before = "{\"text\":\"x\"}".getBytes(UTF_8);
    assertEquals(new Later("x", false, Optional.empty()), FactJson.read(type, 1, before));
  }
}
