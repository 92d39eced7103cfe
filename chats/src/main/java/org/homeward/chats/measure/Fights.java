package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.outcome.Fight;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.words.Meaning;

/// Exchanges of hostile words: who was first, and who mended.
final class Fights implements Measure {
  private static final long PAUSE_MAX = 6 * 3_600L;
  private static final long MENDING_MAX = 3 * 86_400L;
  private static final int HOSTILE_MIN = 2;
  private static final int KEPT_MAX = 10_000;

  private final List<Fight> kept = new ArrayList<>();

  // The exchange that is going on, or that is over and may still be mended.
  private int hostile;
  private int first;
  private long startTime;
  private long startIndex;
  private long endTime;
  private long endIndex;
  private int mender = Message.NOBODY;
  private long mendedTime;
  private long mendedIndex;

  @Override
  public void said(Said said, Findings findings) {
    if (said.meanings() == 0) {
      return;
    }
    if (said.means(Meaning.HOSTILITY)) {
      if (said.time() - endTime >= PAUSE_MAX) {
        close(findings);
      }
      attack(said);
    } else if (said.means(Meaning.AFFECTION) || said.means(Meaning.APOLOGY)) {
      mend(said);
    }
  }

  private void attack(Said said) {
    if (hostile == 0) {
      first = said.sender();
      startTime = said.time();
      startIndex = said.index();
    }
    hostile++;
    endTime = said.time();
    endIndex = said.index();
    mender = Message.NOBODY;
  }

  private void mend(Said said) {
    if (hostile > 0 && mender == Message.NOBODY && said.time() - endTime <= MENDING_MAX) {
      mender = said.sender();
      mendedTime = said.time();
      mendedIndex = said.index();
    }
  }

  private void close(Findings findings) {
    if (hostile >= HOSTILE_MIN) {
      findings.found(Figure.FIGHTS_BEGUN, first, startIndex, startTime, 1);
      if (mender != Message.NOBODY) {
        findings.found(Figure.FIGHTS_MENDED, mender, mendedIndex, mendedTime, 1);
      }
      if (kept.size() < KEPT_MAX) {
        kept.add(fight());
      }
    }
    hostile = 0;
  }

  private Fight fight() {
    return new Fight(
        Calendar.wall(startTime),
        Calendar.wall(endTime),
        hostile,
        first,
        mender == Message.NOBODY
            ? Optional.empty()
            : Optional.of(new Fight.Mending(mender, Calendar.wall(mendedTime), mendedIndex)),
        startIndex,
        endIndex);
  }

  @Override
  public void ended(boolean beginningMissing, Findings findings) {
    close(findings);
  }

  List<Fight> all() {
    return List.copyOf(kept);
  }
}
