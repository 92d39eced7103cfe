package org.homeward.chats.measure;

import java.util.Locale;

/// What is counted, each with the sentence that is printed beside it.
///
/// "A message" in a definition is an authored one: text, media, and placeholders for deleted or
/// empty messages; never a notice, a call or a poll.
public enum Figure {
  MESSAGES("Messages", "Messages this person wrote or sent, deleted and empty ones included."),
  WORDS("Words", "Words in their messages, captions included: runs of letters and digits."),
  MEDIA("Media", "Messages of theirs that carry a file, a sticker, a voice note or a location."),
  CALLS("Calls", "Calls the file says they made, taken or not."),
  CALL_SECONDS("Seconds of calls", "How long their calls took, where the file says it."),
  INITIATIONS(
      "Conversations started",
      "Messages of theirs after at least {silence} hours without any message; the first message of"
          + " the history too, unless its beginning is missing."),
  INITIATIONS_1_HOUR(
      "Conversations started, 1 hour", "As conversations started, after at least 1 hour."),
  INITIATIONS_4_HOURS(
      "Conversations started, 4 hours", "As conversations started, after at least 4 hours."),
  INITIATIONS_6_HOURS(
      "Conversations started, 6 hours", "As conversations started, after at least 6 hours."),
  INITIATIONS_8_HOURS(
      "Conversations started, 8 hours", "As conversations started, after at least 8 hours."),
  INITIATIONS_OVERNIGHT(
      "Conversations started, overnight",
      "As conversations started, for the first message of a day, where days begin at 05:00, after"
          + " at least 4 hours."),
  REPLIES(
      "Replies",
      "First messages of theirs after somebody else's, less than {silence} hours after the last of"
          + " those. The wait runs from that last message, and the figure shown is the wait in the"
          + " middle."),
  DOUBLE_MESSAGES(
      "Written again",
      "Messages of theirs after a message of their own, with at least 1 hour and less than {silence}"
          + " hours between and nobody else's in it."),
  SILENCES_BROKEN(
      "Silences ended", "Messages of theirs after at least {gap} days without any message.");

  private final String title;
  private final String definition;

  Figure(String title, String definition) {
    this.title = title;
    this.definition = definition;
  }

  /// What it is called on a page.
  public String title() {
    return title;
  }

  /// What it counts, as whole sentences, with the hours and days that were chosen.
  public String definition(Settings settings) {
    return definition
        .replace("{silence}", Integer.toString(settings.silenceHours()))
        .replace("{gap}", Integer.toString(settings.gapDays()));
  }

  /// Its name in output: lower case, with hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
