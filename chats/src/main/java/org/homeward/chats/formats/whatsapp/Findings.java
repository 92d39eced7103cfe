package org.homeward.chats.formats.whatsapp;

import org.homeward.chats.message.Message;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;

/// Counts what is to be said of a file once it was read.
final class Findings {
  private static final int CLOCK_CHANGE_SECONDS = 3600;
  private static final long[] CAPS = {10_000, 39_999, 40_000};

  private final Notes notes;
  private final String file;
  private long entries;
  private long authored;
  private boolean beginsWithNotice;
  private boolean minutesOnly;
  private long before;
  private long stepsBack;
  private long stepBackLine;
  private long damaged;
  private long damagedLine;

  Findings(Notes notes, String file) {
    this.notes = notes;
    this.file = file;
  }

  Notes notes() {
    return notes;
  }

  String file() {
    return file;
  }

  /// Takes the next message of the file.
  void message(Message message, long line) {
    if (entries == 0) {
      beginsWithNotice = !message.kind().authored();
    } else if (message.time() < before - CLOCK_CHANGE_SECONDS) {
      stepsBack++;
      stepBackLine = stepsBack == 1 ? line : stepBackLine;
    }
    before = message.time();
    entries++;
    authored += message.kind().authored() ? 1 : 0;
    minutesOnly |= !message.timeHasSeconds();
  }

  /// Whether no message was taken yet.
  boolean isFirst() {
    return entries == 0;
  }

  /// Takes note of bytes that are not UTF-8.
  void damaged(long line) {
    damaged++;
    damagedLine = damaged == 1 ? line : damagedLine;
  }

  /// Says that the file ends in the middle of something.
  void cut(long line) {
    notes.say(
        NoteKind.CUT,
        file,
        line,
        "The file ends in the middle of a message: all whole messages were kept.");
  }

  /// Says everything that was counted.
  void say() {
    if (entries == 0) {
      return;
    }
    notes.say(
        NoteKind.NO_ZONE,
        file,
        0,
        "The times are as the phone's clock showed them, without a zone.");
    if (minutesOnly) {
      notes.say(
          NoteKind.MINUTES_ONLY,
          file,
          0,
          "The file has minutes and no seconds: waits under a minute show as 0.");
    }
    if (stepsBack > 0) {
      notes.say(
          NoteKind.TIME_RUNS_BACK,
          file,
          stepBackLine,
          "Time runs back by more than an hour in %d places; the messages were left in the file's order."
              .formatted(stepsBack));
    }
    if (damaged > 0) {
      notes.say(
          NoteKind.ENCODING,
          file,
          damagedLine,
          "%d messages have bytes that are no text; they show as a replacement sign."
              .formatted(damaged));
    }
    long cap = cap();
    if (cap > 0) {
      notes.say(
          NoteKind.CAPPED,
          file,
          0,
          "The file has exactly %d messages, where WhatsApp stops exporting: older ones are likely missing."
              .formatted(cap));
    }
  }

  // The app counts its notices as well; a chat that begins with one begins at its beginning.
  private long cap() {
    for (long cap : CAPS) {
      if (authored == cap || (entries == cap && !beginsWithNotice)) {
        return cap;
      }
    }
    return 0;
  }
}
