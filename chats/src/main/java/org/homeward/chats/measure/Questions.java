package org.homeward.chats.measure;

import java.util.Arrays;

/// Questions, and those nobody answered.
final class Questions implements Measure {
  // A run of more questions than this within the hours of silence is no conversation.
  private static final int WAITING_MAX = 1 << 16;

  private final long silence;
  // The questions of the run that is going on, oldest first: from `late` to before `asked`.
  private long[] times = new long[16];
  private long[] indexes = new long[16];
  private int late;
  private int asked;

  Questions(Settings settings) {
    silence = settings.silenceSeconds();
  }

  @Override
  public void said(Said said, Findings findings) {
    while (late < asked && said.time() - times[late] >= silence) {
      findings.found(
          Figure.QUESTIONS_UNANSWERED, said.previousSender(), indexes[late], times[late], 1);
      late++;
    }
    if (said.answers() || late == asked) {
      late = 0;
      asked = 0;
    }
    if (said.asks()) {
      said.count(Figure.QUESTIONS, findings);
      await(said);
    }
  }

  private void await(Said said) {
    if (asked == WAITING_MAX) {
      return;
    }
    if (asked == times.length) {
      times = Arrays.copyOf(times, asked * 2);
      indexes = Arrays.copyOf(indexes, asked * 2);
    }
    times[asked] = said.time();
    indexes[asked] = said.index();
    asked++;
  }
}
