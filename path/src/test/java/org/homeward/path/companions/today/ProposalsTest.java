package org.homeward.path.companions.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalsTest {
  private final TestBook test = new TestBook(Reason.TYPE).at("2026-10-03T21:30:05");
  private int asked;

  private List<Step> steps() {
    return test.book()
        .view(Proposals.class, book -> new Proposals())
        .at(test.moment(), this::propose);
  }

  private List<Step> propose(Moment moment) {
    asked++;
    return List.of(new Step(moment.local().toString(), "", "/", 1));
  }

  @Test
  void practices_are_asked_once_a_minute() {
    assertEquals(steps(), steps());
    test.at("2026-10-03T21:30:59");
    steps();
    assertEquals(1, asked);
    test.at("2026-10-03T21:31:00");
    steps();
    assertEquals(2, asked);
  }

  @Test
  void practices_are_asked_again_at_once_when_something_was_written() {
    steps();
    test.book().write(Reason.TYPE, new Reason("a change", ""));
    steps();
    assertEquals(2, asked);
  }
}
