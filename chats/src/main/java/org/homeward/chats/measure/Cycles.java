package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.chats.message.Message;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Silence;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.words.Meaning;

/// Suggests where somebody may have left and come back: a silence with words of leaving before it
/// or words of returning after it.
final class Cycles implements Measure {
  private static final long DAY = 86_400;
  private static final long SILENCE_MIN = 3 * DAY;
  private static final long BEFORE_MAX = 7 * DAY;
  private static final long AFTER_MAX = 3 * DAY;
  private static final int KEPT_MAX = 10_000;

  private final List<Cycle> kept = new ArrayList<>();

  private int leaver = Message.NOBODY;
  private long leftTime;

  // The last silence long enough, while words of returning may still come.
  private boolean open;
  private long startTime;
  private long startIndex;
  private int lastBefore;
  private long endTime;
  private long endIndex;
  private int brokenBy;
  private int leftBy;
  private int returnedBy;

  @Override
  public void said(Said said, Findings findings) {
    if (said.pause() >= SILENCE_MIN) {
      close(findings);
      open(said);
    } else if (open && said.time() - endTime > AFTER_MAX) {
      close(findings);
    }
    if (open && returnedBy == Message.NOBODY && said.means(Meaning.RETURNING)) {
      returnedBy = said.sender();
    }
    if (said.means(Meaning.LEAVING)) {
      leaver = said.sender();
      leftTime = said.time();
    }
  }

  private void open(Said said) {
    open = true;
    startTime = said.previousTime();
    startIndex = said.previousIndex();
    lastBefore = said.previousSender();
    endTime = said.time();
    endIndex = said.index();
    brokenBy = said.sender();
    boolean left = leaver != Message.NOBODY && startTime - leftTime <= BEFORE_MAX;
    leftBy = left ? leaver : Message.NOBODY;
    returnedBy = Message.NOBODY;
    leaver = Message.NOBODY;
  }

  private void close(Findings findings) {
    if (open && (leftBy != Message.NOBODY || returnedBy != Message.NOBODY)) {
      findings.found(Figure.CYCLES, brokenBy, endIndex, endTime, 1);
      if (kept.size() < KEPT_MAX) {
        kept.add(new Cycle(silence(), someone(leftBy), someone(returnedBy)));
      }
    }
    open = false;
  }

  private Silence silence() {
    return new Silence(
        Calendar.wall(startTime),
        Calendar.wall(endTime),
        lastBefore,
        brokenBy,
        startIndex,
        endIndex);
  }

  private static OptionalInt someone(int sender) {
    return sender == Message.NOBODY ? OptionalInt.empty() : OptionalInt.of(sender);
  }

  @Override
  public void ended(boolean beginningMissing, Findings findings) {
    close(findings);
  }

  List<Cycle> all() {
    return List.copyOf(kept);
  }
}
