package org.homeward.chats.measure;

/// Who writes first after nobody wrote, for several lengths of silence.
final class Conversations implements Measure {
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;
  private static final long DAY_BEGINS = 5 * HOUR;
  private static final long OVERNIGHT = 4 * HOUR;

  private final Figure[] figures = {
    Figure.INITIATIONS,
    Figure.INITIATIONS_1_HOUR,
    Figure.INITIATIONS_4_HOURS,
    Figure.INITIATIONS_6_HOURS,
    Figure.INITIATIONS_8_HOURS
  };
  private final long[] silences;
  private long shortest = Long.MAX_VALUE;
  private boolean any;
  private int firstSender;
  private long firstIndex;
  private long firstTime;

  Conversations(Settings settings) {
    silences = new long[] {settings.silenceSeconds(), HOUR, 4 * HOUR, 6 * HOUR, 8 * HOUR};
    for (long silence : silences) {
      shortest = Math.min(shortest, silence);
    }
  }

  @Override
  public void said(Said said, Findings findings) {
    if (said.isFirst()) {
      any = true;
      firstSender = said.sender();
      firstIndex = said.index();
      firstTime = said.time();
      return;
    }
    long pause = said.pause();
    if (pause < shortest) {
      return;
    }
    for (int i = 0; i < figures.length; i++) {
      if (pause >= silences[i]) {
        said.count(figures[i], findings);
      }
    }
    if (pause >= OVERNIGHT && day(said.time()) > day(said.previousTime())) {
      said.count(Figure.INITIATIONS_OVERNIGHT, findings);
    }
  }

  private static long day(long time) {
    return Math.floorDiv(time - DAY_BEGINS, DAY);
  }

  @Override
  public void ended(boolean beginningMissing, Findings findings) {
    if (!any || beginningMissing) {
      return;
    }
    for (Figure figure : figures) {
      findings.found(figure, firstSender, firstIndex, firstTime, 1);
    }
    findings.found(Figure.INITIATIONS_OVERNIGHT, firstSender, firstIndex, firstTime, 1);
  }
}
