package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final Sweep sweep = new Sweep(new AnchorFilter());
  private final Places places = new Places();
  private final Layout whole = new Layout(places);
  private final Layout plain = new Layout(new Places());

  /// Every character at the start of a text, between words, at a word, in a word and at the end.
  @Test
  void a_text_the_sweep_calls_plain_is_laid_out_as_one() {
    int plainOnes = 0;
    for (int c = 1; c < 0x20000; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String letter = Character.toString(c);
        plainOnes +=
            same(
                letter + "am " + letter + " an" + letter + " bn " + letter + "ca" + letter + "ne dn"
                    + letter);
        plainOnes += same("am " + letter + letter + "bn " + letter);
      }
    }
    assertTrue(plainOnes > 100_000);
  }

  @Test
  void a_text_with_a_stop_is_not_plain() {
    for (String text :
        "a. b|a, b|a? b|a! b|a\nb|(a) b|>a|[1/2 a: b|\"a\" b|'a' b|a - b".split("\\|")) {
      sweep.read(text.getBytes(StandardCharsets.UTF_8), 0, text.length());
      assertFalse(sweep.plain(), text);
    }
  }

  private int same(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sweep.read(bytes, 0, bytes.length);
    if (!sweep.plain()) {
      return 0;
    }
    places.read(bytes, 0, bytes.length);
    whole.read(bytes, 0, bytes.length);
    plain.readPlain(sweep.words());
    assertEquals(whole.count(), plain.count(), text);
    for (int word = 0; word < plain.count(); word++) {
      assertEquals(whole.quoted(word), plain.quoted(word), text);
      assertEquals(whole.clause(word), plain.clause(word), text);
      assertEquals(whole.sentence(word), plain.sentence(word), text);
    }
    for (int word = 0; word <= plain.count(); word++) {
      assertEquals(whole.breaksBefore(word), plain.breaksBefore(word), text);
      assertEquals(whole.asksBefore(word), plain.asksBefore(word), text);
    }
    return 1;
  }
}
