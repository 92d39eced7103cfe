package org.homeward.chats.measure;

import org.homeward.chats.words.Meaning;

/// Messages that say something the word lists know.
final class Sayings implements Measure {
  private static final Meaning[] MEANINGS = Meaning.values();

  @Override
  public void said(Said said, Findings findings) {
    if (said.meanings() == 0) {
      return;
    }
    for (Meaning meaning : MEANINGS) {
      if (said.means(meaning)) {
        said.count(figure(meaning), findings);
      }
    }
  }

  private static Figure figure(Meaning meaning) {
    return switch (meaning) {
      case AFFECTION -> Figure.AFFECTION;
      case APOLOGY -> Figure.APOLOGIES;
      case THANKS -> Figure.THANKS;
      case HOSTILITY -> Figure.HOSTILITY;
      case LEAVING -> Figure.LEAVING_WORDS;
      case RETURNING -> Figure.RETURNING_WORDS;
      case PLAN -> Figure.PLANS;
      case CANCEL -> Figure.PLANS_CANCELLED;
      case GOOD_MORNING -> Figure.GOOD_MORNINGS;
      case GOOD_NIGHT -> Figure.GOOD_NIGHTS;
    };
  }
}
