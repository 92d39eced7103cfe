package org.homeward.chats.measure;

import org.homeward.chats.words.Lexicon;

/// What a person may choose about the figures.
///
/// @param silenceHours how long nobody writes before the next message starts a conversation and is
///   no reply; 1 to 48
/// @param gapDays how long nobody writes before it is a silence of its own; 1 to 366
/// @param lexicon the phrases that are found; [Lexicon#NONE] to find none
public record Settings(int silenceHours, int gapDays, Lexicon lexicon) {
  private static final int SILENCE_HOURS = 8;
  private static final int SILENCE_HOURS_MAX = 48;
  private static final int GAP_DAYS = 14;
  private static final int GAP_DAYS_MAX = 366;

  /// @throws IllegalArgumentException when hours or days are out of their range
  public Settings {
    if (silenceHours < 1 || silenceHours > SILENCE_HOURS_MAX) {
      throw new IllegalArgumentException("silence hours are 1 to " + SILENCE_HOURS_MAX);
    }
    if (gapDays < 1 || gapDays > GAP_DAYS_MAX) {
      throw new IllegalArgumentException("gap days are 1 to " + GAP_DAYS_MAX);
    }
  }

  /// 8 hours, 14 days, and these phrases.
  public static Settings usual(Lexicon lexicon) {
    return new Settings(SILENCE_HOURS, GAP_DAYS, lexicon);
  }

  long silenceSeconds() {
    return silenceHours * 3_600L;
  }

  long gapSeconds() {
    return gapDays * 86_400L;
  }
}
