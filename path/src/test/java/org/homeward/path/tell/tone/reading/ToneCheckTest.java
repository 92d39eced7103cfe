package org.homeward.path.tell.tone.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneCheckTest {
  private final ToneCheck check = new ToneCheck(OwnWords.NONE);

  private List<Kind> kinds(String text) {
    return check.check(text).stream().map(Remark::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You ruined my birthday.|BLAME",
        "You never listen to me.|ABSOLUTE",
        "You don't care about me.|MIND_READING",
        "You will regret this.|THREAT",
        "If you go to that party, we are done.|ULTIMATUM",
        "Please don't leave me.|BEGGING",
        "You are a selfish liar.|INSULT",
        "Oh great, another promise.|SARCASM",
      })
  void each_kind_is_found(String text, Kind kind) {
    assertEquals(List.of(kind), kinds(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I never said you were wrong.",
        "You always made me laugh.",
        "You did not ruin anything.",
        "He is an idiot.",
        "I was an idiot that night.",
        "You said, \"You never listen to me.\"",
        "I felt alone when you came home late.",
        "If you want, I can bring your things.",
        "I am not saying that you lied to me.",
        "I used to think that you hated me.",
        "Do you want to keep the table?",
        "Please leave the keys with your sister.",
        "You broke your leg that summer.",
      })
  void what_only_looks_like_it_is_left_alone(String text) {
    assertEquals(List.of(), kinds(text));
  }

  @Test
  void words_typed_on_a_phone_are_read_like_any_others() {
    assertEquals(kinds("You do not care about me."), kinds("u dont care about me"));
    assertEquals(List.of(Kind.INSULT), kinds("ur a liar"));
  }

  @Test
  void the_words_found_are_the_words_of_the_text() {
    String text = "So. You’re always late. Well.";
    Remark remark = check.check(text).getFirst();
    assertEquals("always", text.substring(remark.from(), remark.to()));
  }

  @Test
  void a_sentence_is_asked_about_once_for_each_kind() {
    assertEquals(List.of(Kind.BLAME), kinds("You lied to me, you cheated, and you hurt me."));
  }

  @Test
  void beside_a_threat_nothing_milder_is_asked() {
    assertEquals(List.of(Kind.THREAT), kinds("You ruined me and you will pay for it."));
  }

  @Test
  void the_same_question_is_not_asked_twice_in_a_row() {
    List<Remark> remarks = check.check("You ruined my day. You destroyed my car.");
    assertEquals(2, remarks.size());
    assertFalse(remarks.getFirst().why().equals(remarks.getLast().why()));
  }

  @Test
  void words_about_ones_own_death_are_marked_as_dark() {
    assertTrue(check.check("If you leave me I'll kill myself.").getFirst().dark());
    assertFalse(check.check("You will regret this.").getFirst().dark());
  }

  @Test
  void every_remark_is_a_question_without_shouting() {
    for (LabelledSentence sentence : LabelledSentence.all()) {
      for (Remark remark : check.check(sentence.text())) {
        assertTrue(remark.why().contains("?"), remark.why());
        assertFalse((remark.why() + remark.instead()).contains("!"), remark.why());
      }
    }
  }

  @Test
  void a_person_takes_words_off_the_list() {
    String text = "You absolute muppet.";
    assertEquals(List.of(Kind.INSULT), kinds(text));
    var own = new OwnWords(List.of("Muppet"), Map.of());
    assertEquals(List.of(), new ToneCheck(own).check(text));
  }

  @Test
  void a_person_adds_words_to_the_list() {
    var own = new OwnWords(List.of(), Map.of("Just like Vienna", Kind.BLAME));
    String text = "It was just like Vienna, and just like Rome.";
    List<Remark> remarks = new ToneCheck(own).check(text);
    assertEquals(List.of(Kind.BLAME), remarks.stream().map(Remark::kind).toList());
    Remark remark = remarks.getFirst();
    assertEquals("just like Vienna", text.substring(remark.from(), remark.to()));
  }

  @Test
  void own_words_are_plain_words_and_no_patterns() {
    var own = new OwnWords(List.of("_", "^ $", "a|b", "@self"), Map.of("?", Kind.BLAME));
    assertEquals(1, new ToneCheck(own).check("You never listen to me.").size());
  }

  @Test
  void whatever_is_written_the_remarks_lie_within_the_text_and_do_not_touch() {
    Random random = new Random(20261122);
    List<LabelledSentence> all = LabelledSentence.all();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(4); piece >= 0; piece--) {
        String sentence = all.get(random.nextInt(all.size())).text();
        text.append(sentence, random.nextInt(sentence.length()), sentence.length());
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        text.append((char) random.nextInt(0x10000)).append("İ’\"");
      }
      assertRemarksFit(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "'", "you", "You never", "\"", "🙂", "if if if", "u r"})
  void scraps_are_read(String text) {
    assertRemarksFit(text);
  }

  private void assertRemarksFit(String text) {
    int done = 0;
    for (Remark remark : check.check(text)) {
      assertTrue(remark.from() >= done && remark.to() <= text.length(), text);
      done = remark.to();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you ",
        "really ",
        "if you ",
        "you never, ",
        "\"",
        "and you ",
        "because you are ",
        "please ",
        "you are such a ",
        "oh ",
        "'",
        "a-",
        "i will "
      })
  void a_long_text_is_read_in_a_moment(String piece) {
    String text = piece.repeat(ToneCheck.CHARS_MAX / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> assertRemarksFit(text));
  }

  @Test
  void only_the_beginning_of_a_very_long_text_is_read() {
    String text = "x".repeat(ToneCheck.CHARS_MAX) + ". You never listen to me.";
    assertEquals(List.of(), check.check(text));
  }

  @Test
  void a_remark_has_words() {
    assertThrows(
        IllegalArgumentException.class, () -> new Remark(Kind.BLAME, 3, 3, "Why?", "", false));
  }
}
