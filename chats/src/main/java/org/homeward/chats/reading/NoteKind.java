package org.homeward.chats.reading;

import java.util.Locale;

/// What a note is about.
public enum NoteKind {
  /// Something optional was wrong and left out; the note says how often.
  SKIPPED,
  /// The file ends in the middle of something; whole messages were kept.
  CUT,
  /// The count of messages is one at which the app stops exporting: older ones may be missing.
  CAPPED,
  /// The order of day and month was settled on the whole file, or could not be.
  DAY_ORDER,
  /// The file has minutes only: waits under a minute show as 0.
  MINUTES_ONLY,
  /// The file has wall-clock times without a zone.
  NO_ZONE,
  /// Time runs back in the file.
  TIME_RUNS_BACK,
  /// Only one side of the conversation is in the file.
  ONE_SIDED,
  /// The app never exports some messages, such as disappearing ones.
  NEVER_EXPORTED,
  /// Overlapping exports were merged; the note says how many doubles were left out.
  MERGED,
  /// Several chats were found and one was chosen or has to be.
  SEVERAL_CHATS,
  /// Bytes that are no text were replaced.
  ENCODING,
  /// Two apps write such files, and nothing in this one tells which.
  APP_UNSURE;

  /// Its name in output: lower case, with hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
