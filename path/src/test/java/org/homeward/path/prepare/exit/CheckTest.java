package org.homeward.path.prepare.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckTest {
  @Test
  void only_a_no_to_every_question_leads_away_from_the_careful_way() {
    Question[] questions = Question.values();
    Answer[] answers = Answer.values();
    int combinations = 1;
    for (int i = 0; i < questions.length; i++) {
      combinations *= answers.length;
    }
    for (int combination = 0; combination < combinations; combination++) {
      Map<Question, Answer> given = new EnumMap<>(Question.class);
      boolean onlyNo = true;
      int rest = combination;
      for (Question question : questions) {
        Answer answer = answers[rest % answers.length];
        rest /= answers.length;
        given.put(question, answer);
        onlyNo &= answer == Answer.NO;
      }
      assertEquals(!onlyNo, new Check(given).isCareful());
    }
  }

  @Test
  void an_empty_form_counts_as_not_said() {
    assertTrue(Check.read(Form.empty()).isCareful());
  }

  @ParameterizedTest
  @EnumSource
  void a_single_answer_left_out_or_unreadable_is_enough_to_be_careful(Question left) {
    Form form = Form.empty();
    for (Question question : Question.values()) {
      form.with(question.key(), Answer.NO);
    }
    assertFalse(Check.read(form).isCareful());
    assertTrue(Check.read(form.with(left.key(), "maybe")).isCareful());
    form.withAll(left.key(), List.of());
    assertTrue(Check.read(form).isCareful());
  }

  @Test
  void the_four_questions_of_hark_stand_letter_by_letter() {
    assertEquals(
        List.of(
            "humiliated or emotionally abused in other ways by your partner or your ex-partner?",
            "afraid of your partner or ex-partner?",
            "raped or forced to have any kind of sexual activity by your partner or ex-partner?",
            "kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?"),
        Question.ofHark().stream().map(Question::words).toList());
  }
}
