package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.outcome.Silence;
import org.homeward.chats.tally.Calendar;

/// The silences long enough to be told one by one.
final class Silences implements Measure {
  // In order of time a century holds fewer; a file in no order could make any number.
  private static final int KEPT_MAX = 10_000;

  private final long gap;
  private final List<Silence> kept = new ArrayList<>();

  Silences(Settings settings) {
    gap = settings.gapSeconds();
  }

  @Override
  public void said(Said said, Findings findings) {
    if (said.pause() < gap) {
      return;
    }
    said.count(Figure.SILENCES_BROKEN, findings);
    if (kept.size() < KEPT_MAX) {
      kept.add(
          new Silence(
              Calendar.wall(said.previousTime()),
              Calendar.wall(said.time()),
              said.previousSender(),
              said.sender(),
              said.previousIndex(),
              said.index()));
    }
  }

  List<Silence> all() {
    return List.copyOf(kept);
  }
}
